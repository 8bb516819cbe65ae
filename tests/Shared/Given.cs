using DealTracker.Core.Articles;
using DealTracker.Core.Dates;
using DealTracker.Core.Deals;
using DealTracker.Core.Events;
using DealTracker.Core.Parties;
using DealTracker.Core.Systems;
using DealTracker.Core.Text;

namespace DealTracker.Tests;

/// <summary>Makes the smallest valid record of every kind. A test states only the members that matter to it.</summary>
internal static partial class Given
{
    public static EdtfDate? Date(string? edtf) => edtf is null ? null : EdtfDate.Parse(edtf);

    public static Slug[] Slugs(params string[] ids) => [.. ids.Select(Slug.Parse)];

    public static Article Article(string id, string? published = "2019-09-04", string? publisher = null, string? origin = null) => new()
    {
        Id = Slug.Parse(id),
        Title = $"Article {id}",
        Publisher = publisher ?? $"Publisher of {id}",
        Origin = origin,
        Kind = ArticleKind.Newspaper,
        Published = Date(published),
    };

    public static Dictionary<Slug, Article> Articles(params Article[] articles) => articles.ToDictionary(article => article.Id);

    public static Citation Cites(string article, string? statedDate = null, Rank rank = Rank.Normal) => new()
    {
        Article = Slug.Parse(article),
        StatedDate = Date(statedDate),
        Rank = rank,
        Reason = rank == Rank.Deprecated ? "Superseded." : null,
    };

    /// <summary>An event of the deal "d".</summary>
    public static DealEvent Event(
        string id = "e",
        EventType type = EventType.ContractSigned,
        Modality modality = Modality.Occurred,
        string? date = null,
        params Citation[] cites) => new()
        {
            Id = Slug.Parse(id),
            Type = type,
            Modality = modality,
            Date = Date(date),
            Statement = $"What {id} states.",
            Deals = Slugs("d"),
            Citations = cites is [] ? [Cites("a")] : cites,
        };

    /// <summary>An event of any deal that occurred.</summary>
    public static DealEvent Event(string id, string deal, string? date = null, params string[] articles) => Event(id) with
    {
        Date = Date(date),
        Deals = Slugs(deal),
        Citations = [.. (articles is [] ? ["a"] : articles).Select(article => Cites(article))],
    };

    public static EventRelation Relation(RelationKind kind, string to) => new() { To = Slug.Parse(to), Kind = kind };

    public static Figure Figure(decimal low, decimal? high = null, FigureMeasure measure = FigureMeasure.ContractValue, string article = "a")
    {
        var unit = FigureMeasures.UnitOf(measure);
        return new()
        {
            Measure = measure,
            Low = low,
            High = high,
            Article = Slug.Parse(article),
            Currency = unit == FigureUnit.Currency ? Currency("USD") : null,
            Unit = unit == FigureUnit.Counted ? "regiment" : null,
        };
    }

    public static CurrencyCode Currency(string text) =>
        CurrencyCode.TryParse(text, out var currency, out var problem) ? currency : throw new FormatException(problem);

    public static Deal Deal(string id = "d", params string[] systems) => new()
    {
        Id = Slug.Parse(id),
        Title = $"Deal {id}",
        Kinds = [DealKind.Purchase],
        Parties = [DealParty("RUS", PartyRole.Supplier), DealParty("IND", PartyRole.Recipient)],
        Systems = Slugs(systems),
    };

    public static DealParty DealParty(string party, PartyRole role) => new() { Party = PartyCode.Parse(party), Role = role };

    public static Party Party(string id, string? name = null) => new()
    {
        Id = PartyCode.Parse(id),
        Kind = PartyCode.Parse(id) switch
        {
            { IsAlpha3: true } => PartyKind.State,
            { IsAlpha4: true } => PartyKind.FormerState,
            _ => PartyKind.Organisation,
        },
        Name = name ?? $"Party {id}",
    };

    public static WeaponSystem System(string id, string? name = null, string? family = null) => new()
    {
        Id = Slug.Parse(id),
        Name = name ?? $"System {id}",
        Category = SystemCategory.AirDefenceSystems,
        Family = family is null ? null : Slug.Parse(family),
    };
}
