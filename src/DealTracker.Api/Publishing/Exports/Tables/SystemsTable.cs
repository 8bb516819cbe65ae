using DealTracker.Api.Queries.Export;
using DealTracker.Core.Systems;
using static DealTracker.Api.Queries.Export.ExportColumn;

namespace DealTracker.Api.Publishing.Exports.Tables;

/// <summary><c>systems.csv</c></summary>
internal static class SystemsTable
{
    public static ExportTable Table { get; } = new()
    {
        Name = ExportTableName.Systems,
        PrimaryKey = ["id"],
        Columns =
        [
            Text("id", "w.id", "the system's id") with { Required = true },
            Text("name", "w.name", "its name") with { Required = true },
            Code<SystemCategory>("category", "w.category", "its class") with { Required = true },
            Key("origin", "w.origin", ExportTableName.Parties, "where the design comes from"),
            Key("family", "w.family", ExportTableName.Systems, "the family it belongs to"),
            Key("component_of", "w.component_of", ExportTableName.Systems, "the system it is a part of"),
            List("aliases", "(SELECT string_agg(n.name, '; ' ORDER BY n.ordinal) FROM system_names n WHERE n.system = w.id AND n.is_alias = 1)",
                "other names, in any script, a list"),
        ],
        Rows = scope => $"""
            FROM systems w
            WHERE w.id IN ({scope.Systems})
            ORDER BY w.id
            """,
    };
}
