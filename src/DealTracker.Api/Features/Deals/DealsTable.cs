using DealTracker.Api.Queries.Export;
using DealTracker.Core.Deals;
using static DealTracker.Api.Queries.Export.ExportColumn;

namespace DealTracker.Api.Features.Deals;

/// <summary><c>deals.csv</c>: the same under <c>/deals.csv</c> as in the package.</summary>
internal static class DealsTable
{
    public static ExportTable Table { get; } = new()
    {
        Name = ExportTableName.Deals,
        PrimaryKey = ["id"],
        Columns =
        [
            Text("id", "d.id", "the deal's id; it never changes its meaning") with { Required = true },
            Text("title", "d.title", "its title") with { Required = true },
            List("kinds", "(SELECT string_agg(k.kind, '; ' ORDER BY k.ordinal) FROM deal_kinds k WHERE k.deal = d.id)", "kinds of deal, a list"),
            Code<DealStatus>("status", "ds.status", "how far it has come") with { Required = true },
            .. DateColumns.Stored("first_date", "ds.first_", "ds.first_date", "date of the earliest event that occurred or is reported, as stated (EDTF)",
                "first day that date may touch", "last day that date may touch", "how closely it is stated"),
            .. DateColumns.Stored("last_date", "ds.last_", "ds.last_date", "date of the latest such event; plans do not count",
                "first day that date may touch", "last day that date may touch", "how closely it is stated"),
            List("suppliers", PartiesAs("'supplier', 'licensor'"), "codes of the parties that supply or license, a list"),
            List("recipients", PartiesAs("'recipient', 'licensee'"), "codes of the parties that receive or produce under licence, a list"),
            List("parties", "(SELECT string_agg(dp.party || ' ' || dp.role, '; ' ORDER BY dp.ordinal) FROM deal_parties dp WHERE dp.deal = d.id)",
                "every party with its role, a list of `CODE role`"),
            List("systems", "(SELECT string_agg(sy.system, '; ' ORDER BY sy.ordinal) FROM deal_systems sy WHERE sy.deal = d.id)", "ids of the systems, a list"),
            Count("events", "ds.events", "how many events it has") with { Required = true },
            Count("sources", "ds.sources", "how many independent origins are behind them") with { Required = true },
            Flag("contested", "ds.contested = 1", "whether articles contradict each other about any of its events"),
            Text("summary", "d.summary", "a summary"),
            Text("note", "d.note", "a curator's remark"),
            UpdatedAt("d.updated_at"),
        ],
        Rows = scope => $"{scope.Deals()}\nORDER BY ds.deal",
    };

    private static string PartiesAs(string roles) =>
        $"(SELECT string_agg(dp.party, '; ' ORDER BY dp.ordinal) FROM deal_parties dp WHERE dp.deal = d.id AND dp.role IN ({roles}))";
}
