using DealTracker.Api.Queries.Export;
using DealTracker.Core.Parties;
using static DealTracker.Api.Queries.Export.ExportColumn;

namespace DealTracker.Api.Publishing.Exports.Tables;

/// <summary>
/// <c>parties.csv</c>. Without alpha-2: Namibia's is NA, which R and pandas read as missing.
/// </summary>
internal static class PartiesTable
{
    public static ExportTable Table { get; } = new()
    {
        Name = ExportTableName.Parties,
        PrimaryKey = ["code"],
        Columns =
        [
            Text("code", "p.id", "ISO 3166-1 alpha-3 of a state, ISO 3166-3 of a former state, an id of our own for others") with { Required = true },
            Code<PartyKind>("kind", "p.kind", "what it is") with { Required = true },
            Text("name", "p.name", "its name") with { Required = true },
            List("aliases", "(SELECT string_agg(n.name, '; ' ORDER BY n.ordinal) FROM party_names n WHERE n.party = p.id AND n.is_alias = 1)",
                "other names, in any script, a list"),
            Key("country", "p.country", ExportTableName.Parties, "the state of a company, agency, group or territory"),
            .. DateColumns.Computed("from", "p.from_edtf", "when it came to be (EDTF)"),
            .. DateColumns.Computed("to", "p.to_edtf", "when it ended (EDTF)"),
            List("successors", "(SELECT string_agg(su.successor, '; ' ORDER BY su.ordinal) FROM party_successors su WHERE su.party = p.id)",
                "codes of what a former state became, a list; never counted in its place"),
        ],
        Rows = scope => $"""
            FROM parties p
            WHERE p.id IN ({scope.Parties})
            ORDER BY p.id
            """,
    };
}
