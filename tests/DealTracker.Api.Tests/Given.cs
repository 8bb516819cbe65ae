using System.Text;
using DealTracker.Api.Curation.Bundles;
using DealTracker.Api.Records;
using DealTracker.Core.Articles;
using DealTracker.Core.Dates;
using DealTracker.Core.Deals;
using DealTracker.Core.Events;
using DealTracker.Core.Parties;
using DealTracker.Core.Systems;
using DealTracker.Core.Text;

namespace DealTracker.Api.Tests;

/// <summary>The least that is valid of every record; a test says what matters to it.</summary>
internal static class Given
{
    /// <summary>What <see cref="RecordHost"/> holds from the start.</summary>
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

    public static Party Party(string id, string? name = null) => new()
    {
        Id = PartyCode.Parse(id),
        Kind = PartyCode.Parse(id) is { IsAlpha3: true } ? PartyKind.State : PartyKind.Organisation,
        Name = name ?? $"Party {id}",
    };

    public static WeaponSystem System(string id, string? name = null) => new()
    {
        Id = Slug.Parse(id),
        Name = name ?? $"System {id}",
        Category = SystemCategory.AirDefenceSystems,
    };

    public static Article Article(string id, string? published = "2019-09-04", string? publisher = null, string? origin = null) => new()
    {
        Id = Slug.Parse(id),
        Title = $"Article {id}",
        Publisher = publisher ?? $"Publisher of {id}",
        Origin = origin,
        Kind = ArticleKind.Newspaper,
        Published = Date(published),
    };

    public static Deal Deal(string id, params string[] systems) => new()
    {
        Id = Slug.Parse(id),
        Title = $"Deal {id}",
        Kinds = [DealKind.Purchase],
        Parties = [DealParty("RUS", PartyRole.Supplier), DealParty("IND", PartyRole.Recipient)],
        Systems = [.. systems.Select(Slug.Parse)],
    };

    public static DealParty DealParty(string party, PartyRole role) => new() { Party = PartyCode.Parse(party), Role = role };

    /// <summary>An event that occurred.</summary>
    public static DealEvent Event(string id, string deal, string? date = null, params string[] articles) => new()
    {
        Id = Slug.Parse(id),
        Type = EventType.ContractSigned,
        Modality = Modality.Occurred,
        Date = Date(date),
        Statement = $"What {id} states.",
        Deals = [Slug.Parse(deal)],
        Citations = [.. (articles is [] ? ["a"] : articles).Select(article => Cites(article))],
    };

    public static Citation Cites(string article, string? statedDate = null) =>
        new() { Article = Slug.Parse(article), StatedDate = Date(statedDate) };

    public static EventRelation Relation(RelationKind kind, string to) => new() { To = Slug.Parse(to), Kind = kind };

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

    private static EdtfDate? Date(string? edtf) => edtf is null ? null : EdtfDate.Parse(edtf);
}
