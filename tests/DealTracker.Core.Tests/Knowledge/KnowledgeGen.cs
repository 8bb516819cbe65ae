using CsCheck;
using DealTracker.Core.Articles;
using DealTracker.Core.Events;
using DealTracker.Core.Knowledge;
using DealTracker.Core.Text;

namespace DealTracker.Core.Tests.Knowledge;

/// <summary>Events told of by a few articles, of which some say when they were published.</summary>
internal static class KnowledgeGen
{
    private static readonly string[] Ids = ["a", "b", "c", "f", "g"];

    private static readonly Gen<string?> Dates = Gen.OneOf<string?>(null, "2018", "2018-10", "2018-10-05", "2018-10-05?", "2019-07/..", "2020");

    public static Gen<Dictionary<Slug, Article>> Articles { get; } =
        Gen.Select(Gen.OneOf<string?>(null, "2017-09-12", "2017-09", "2019-09-04", "2019", "[2017-09-01..]"), Gen.OneOf("TASS", "Xinhua", "Hürriyet")).Array[
            Ids.Length]
            .Select(rows => Given.Articles([.. rows.Zip(Ids, (row, id) => Given.Article(id, row.Item1, row.Item2))]));

    private static readonly Gen<Citation> Citations = Gen.Select(Gen.OneOf(Ids), Dates, Gen.Enum<Rank>(), (id, date, rank) => Given.Cites(id, date, rank));

    public static Gen<DealEvent> Events { get; } =
        Gen.Select(Gen.Enum<EventType>(), Gen.Enum<Modality>(), Dates, Citations.Array[1, 4], Gen.Int[1, 3].Array[0, 3],
        (type, modality, date, citations, figures) => Given.Event("e", type, modality, date, citations) with
        {
            Figures = [.. figures.Select((low, i) => Given.Figure(low) with { Article = citations[i % citations.Length].Article })],
        });

    /// <summary>An event, the events about it, and what was published when.</summary>
    public static Gen<(DealEvent Event, DealEvent[] About, Dictionary<Slug, Article> Articles)> Stories { get; } =
        Gen.Select(Events, Gen.Select(Events, Gen.Enum<RelationKind>(), (e, kind) => e with { Relations = [Given.Relation(kind, "e")] }).Array[0, 2], Articles);

    /// <summary>Every point at which something may change, the day before, and the ends of time.</summary>
    public static IEnumerable<AsOf> Points(Dictionary<Slug, Article> articles) =>
        articles.Values.Select(article => article.Published?.Latest).OfType<DateOnly>()
        .SelectMany(day => new[] { AsOf.Day(day.AddDays(-1)), AsOf.Day(day) })
        .Concat([AsOf.Day(DateOnly.MinValue), AsOf.Day(DateOnly.MaxValue), AsOf.Now]).Distinct();
}
