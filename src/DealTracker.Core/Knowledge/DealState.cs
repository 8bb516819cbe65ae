using DealTracker.Core.Dates;
using DealTracker.Core.Deals;
using DealTracker.Core.Events;
using DealTracker.Core.Text;

namespace DealTracker.Core.Knowledge;

/// <summary>What was known of a deal from one point to the next. All of it comes from the deal's events.</summary>
public sealed record DealState
{
    public required AsOf KnownFrom { get; init; }

    /// <summary>Exclusive.</summary>
    public required AsOf KnownUntil { get; init; }

    public required DealStatus Status { get; init; }

    /// <summary>The date of the earliest event that occurred or is reported; plans, denied and corrected events do not count.</summary>
    public required EdtfDate? First { get; init; }

    /// <summary>The date of the latest such event.</summary>
    public required EdtfDate? Last { get; init; }

    public required int Events { get; init; }

    /// <summary>Independent origins behind its events.</summary>
    public required int Sources { get; init; }

    public required bool Contested { get; init; }

    /// <summary>The states of a deal in order, from the first article about it. A deal without events is known only now.</summary>
    /// <param name="deal">The deal.</param>
    /// <param name="events">Its events, each with its states.</param>
    public static IReadOnlyList<DealState> Compute(Slug deal, IReadOnlyList<(DealEvent Event, IReadOnlyList<EventState> States)> events)
    {
        var points = events.SelectMany(e => e.States.Select(state => state.KnownFrom)).DefaultIfEmpty(AsOf.Now).Distinct().Order().ToList();
        var states = new List<DealState>();
        for (var i = 0; i < points.Count; i++)
        {
            var until = i + 1 < points.Count ? points[i + 1] : AsOf.Never;
            var known = events.Select(e => (e.Event, State: e.States.FirstOrDefault(state => state.HoldsAt(points[i]))))
                .Where(e => e.State is not null).Select(e => (e.Event, State: e.State!)).ToList();
            var state = StateAt(deal, points[i], until, known);
            if (states.Count > 0 && states[^1] with { KnownFrom = state.KnownFrom, KnownUntil = until } == state)
                states[^1] = states[^1] with { KnownUntil = until };
            else
                states.Add(state);
        }

        return states;
    }

    private static DealState StateAt(Slug deal, AsOf from, AsOf until, List<(DealEvent Event, EventState State)> known)
    {
        var dates = known.Where(e => e.Event.Modality is (Modality.Occurred or Modality.Unconfirmed) && !e.State.Corrected)
            .Select(e => e.State.Date).OfType<EdtfDate>().ToList();
        return new DealState
        {
            KnownFrom = from,
            KnownUntil = until,
            Status = StatusLadder.Compute(known.Select(e => new LadderEvent(e.Event.Type, e.Event.Modality, e.State.Date,
                e.Event.Deals is [var first, ..] && first == deal, e.State.Corrected))),
            // Of 2018-10-05 and 2018-10-05?, which cover the same day, the text decides: not the order of the events.
            First = dates.Min(),
            Last = dates.Order().MaxBy(date => date.DescendingKey, StringComparer.Ordinal),
            Events = known.Count,
            Sources = known.SelectMany(e => e.State.Origins).Distinct().Count(),
            Contested = known.Any(e => e.State.Contested),
        };
    }
}
