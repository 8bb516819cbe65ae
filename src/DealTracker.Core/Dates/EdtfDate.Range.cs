namespace DealTracker.Core.Dates;

/// <content>How a date meets a range of days, the <c>from</c> and <c>to</c> of a filter.</content>
public sealed partial class EdtfDate
{
    /// <summary>Whether it may have touched a day of the range. Open and unknown ends reach without bound.</summary>
    /// <param name="from">The first day of the range; null for no bound.</param>
    /// <param name="to">The last day of the range, included; null for no bound.</param>
    /// <returns>False also for a range that ends before it starts: it has no days.</returns>
    /// <remarks>A masked date counts as all days from its earliest to its latest, so <c>2024-XX-15</c> may overlap 16 March 2024.</remarks>
    public bool MayOverlap(DateOnly? from, DateOnly? to) =>
        !(from > to) && !(Latest < from) && !(Earliest > to);

    /// <summary>Whether all of it certainly lies in the range: where the range has a bound, the date must have one, inside.</summary>
    /// <param name="from">The first day of the range; null for no bound.</param>
    /// <param name="to">The last day of the range, included; null for no bound.</param>
    public bool IsWithin(DateOnly? from, DateOnly? to) =>
        (from is null || Earliest >= from) && (to is null || Latest <= to);
}
