using System.Text;
using DealTracker.Api.Curation.Bundles;
using DealTracker.Api.Records;
using DealTracker.Core.Articles;
using DealTracker.Core.Deals;
using DealTracker.Core.Events;
using DealTracker.Core.Parties;
using DealTracker.Core.Systems;
using DealTracker.Core.Text;

namespace DealTracker.Tests;

/// <summary>Adds to the shared records those that only the tests of the API need.</summary>
internal static partial class Given
{
    /// <summary>What the host holds from the start.</summary>
    public static object[] World { get; } =
    [
        Party("RUS", "Russia") with { Alpha2 = "RU" },
        Party("IND", "India") with { Alpha2 = "IN", Aliases = ["Bharat"] },
        Party("TUR", "Turkey") with { Alpha2 = "TR" },
        Party("USA", "United States") with { Alpha2 = "US" },
        System("s-300-line", "S-300 line"),
        System("s-400", "S-400") with { Family = Slug.Parse("s-300-line"), Aliases = ["SA-21"] },
        Article("a"),
    ];

    /// <summary>The records as one bundle of JSON.</summary>
    public static BundleFile Bundle(params object[] records)
    {
        var lists = new StringBuilder();
        lists.Append('{').AppendJoin(',', new[]
        {
            List<Party>("parties", records), List<WeaponSystem>("systems", records), List<Article>("articles", records),
            List<Deal>("deals", records), List<DealEvent>("events", records),
        });
        return new BundleFile("bundle.json", lists.Append('}').ToString());
    }

    private static string List<T>(string name, object[] records) =>
        $"\"{name}\":[{string.Join(',', records.OfType<T>().Select(RecordJson.Write))}]";
}
