using DealTracker.Core.Articles;
using DealTracker.Core.Dates;
using DealTracker.Core.Events;
using DealTracker.Core.Text;

namespace DealTracker.Core.Knowledge;

/// <summary>What was known of an event from one point to the next.</summary>
public sealed record EventState
{
    public required AsOf KnownFrom { get; init; }

    /// <summary>Exclusive.</summary>
    public required AsOf KnownUntil { get; init; }

    /// <summary>The event's date as it was known then; null when it was not.</summary>
    public required EdtfDate? Date { get; init; }

    /// <summary>The independent origins of the citations known then, folded.</summary>
    public required IReadOnlyList<string> Origins { get; init; }

    /// <summary>Citations give dates that cannot both be right.</summary>
    public required bool DateContested { get; init; }

    /// <summary>Figures of one measure and unit cannot both be right.</summary>
    public required bool FiguresContested { get; init; }

    /// <summary>Another event denies it.</summary>
    public required bool Denied { get; init; }

    /// <summary>Another event corrects it.</summary>
    public required bool Corrected { get; init; }

    public bool Contested => DateContested || FiguresContested || Denied;

    public bool HoldsAt(AsOf asOf) => KnownFrom <= asOf && asOf < KnownUntil;

    /// <summary>
    /// The states of an event in order, without gaps, from the first article that told of it to <see cref="AsOf.Never"/>.
    /// </summary>
    /// <param name="dealEvent">The event.</param>
    /// <param name="about">The events that deny or correct it.</param>
    /// <param name="articles">Every article cited, by id.</param>
    public static IReadOnlyList<EventState> Compute(DealEvent dealEvent, IEnumerable<DealEvent> about, IReadOnlyDictionary<Slug, Article> articles)
    {
        var others = about.Select(other => (Event: other, From: FirstKnown(other, articles))).ToList();
        var first = FirstKnown(dealEvent, articles);
        var points = dealEvent.Citations.Select(citation => articles[citation.Article].KnownFrom())
            .Concat(others.Select(other => other.From).Where(from => from > first))
            .Append(AsOf.Now).Distinct().Order().ToList();

        var states = new List<EventState>();
        for (var i = 0; i < points.Count; i++)
        {
            var until = i + 1 < points.Count ? points[i + 1] : AsOf.Never;
            var state = StateAt(dealEvent, points[i], until, others, articles);
            // The article adds nothing new, so the state continues.
            if (states.Count > 0 && states[^1].SaysTheSameAs(state)) states[^1] = states[^1] with { KnownUntil = until };
            else states.Add(state);
        }

        return states;
    }

    private static AsOf FirstKnown(DealEvent dealEvent, IReadOnlyDictionary<Slug, Article> articles) =>
        dealEvent.Citations.Min(citation => articles[citation.Article].KnownFrom());

    private static EventState StateAt(DealEvent dealEvent, AsOf from, AsOf until, List<(DealEvent Event, AsOf From)> others,
        IReadOnlyDictionary<Slug, Article> articles)
    {
        bool IsKnown(Slug article) => articles[article].KnownFrom() <= from;
        var citations = dealEvent.Citations.Where(citation => IsKnown(citation.Article)).ToList();
        var standing = citations.Where(citation => citation.Rank != Rank.Deprecated).ToList();
        var figures = dealEvent.Figures.Where(figure => figure.Rank != Rank.Deprecated && IsKnown(figure.Article)).ToList();
        bool Is(RelationKind kind) => others.Any(other => other.From <= from
            && other.Event.Relations.Any(relation => relation.To == dealEvent.Id && relation.Kind == kind));

        return new EventState
        {
            KnownFrom = from,
            KnownUntil = until,
            Date = from == AsOf.Now ? dealEvent.Date : DateFrom(standing.Count > 0 ? standing : citations, dealEvent.Date),
            Origins = [.. standing.Select(citation => articles[citation.Article].OriginKey()).Distinct().Order(StringComparer.Ordinal)],
            DateContested = HaveContradiction([.. standing.Select(citation => citation.StatedDate ?? dealEvent.Date).OfType<EdtfDate>().Distinct()],
                (a, b) => !a.MayOverlap(b.Earliest, b.Latest)),
            FiguresContested = HaveContradiction(figures, (a, b) => a.Contradicts(b)),
            Denied = Is(RelationKind.Denies),
            Corrected = Is(RelationKind.Corrects),
        };
    }

    /// <summary>
    /// A citation without a date of its own gives the event's. When only citations with their own date are known, the
    /// best ranked of those is the known date.
    /// </summary>
    private static EdtfDate? DateFrom(List<Citation> citations, EdtfDate? date) =>
        citations.Any(citation => citation.StatedDate is null)
            ? date
            : citations.OrderBy(citation => citation.Rank).First().StatedDate;

    private static bool HaveContradiction<T>(List<T> items, Func<T, T, bool> contradict) =>
        items.Where((a, i) => items.Skip(i + 1).Any(b => contradict(a, b))).Any();

    private bool SaysTheSameAs(EventState other) => Equals(Date, other.Date) && Origins.SequenceEqual(other.Origins)
        && DateContested == other.DateContested && FiguresContested == other.FiguresContested
        && Denied == other.Denied && Corrected == other.Corrected;
}
