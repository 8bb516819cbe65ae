using DealTracker.Api.Features.Dates;
using DealTracker.Api.Features.Events;
using DealTracker.Core.Codes;
using DealTracker.Core.Dates;

namespace DealTracker.Api.Features.Timelines.Formats;

/// <summary>What decides whether a format can hold an event: how its date is stated. Null precision: there is no date.</summary>
internal sealed record DateShape(string? Precision, bool HasFirst, bool HasLast)
{
    public static DateShape From(DateResponse? date) =>
        new(date is null ? null : Code<DatePrecision>.Text(date.Precision), date?.Earliest is not null, date?.Latest is not null);

    public bool IsUndated => !HasFirst && !HasLast;
}

/// <summary>Why an event is not in a format.</summary>
internal enum OmissionReason
{
    [Definition("without a known date")] Undated,
    [Definition("dated less closely than to a month")] Imprecise,
    [Definition("whose date has no first or no last day")] Open,
}

/// <summary>How many events a format leaves out, and why: said in the answer, because nothing is dropped silently.</summary>
internal sealed record OmittedEvents(IReadOnlyList<(OmissionReason Reason, long Count)> Counts)
{
    public const string HeaderName = "DealTracker-Left-Out";

    /// <summary>The value of the header, <c>undated=2, imprecise=14</c>; null when nothing is left out.</summary>
    public string? Header =>
        Counts.Count == 0 ? null : string.Join(", ", Counts.Select(count => $"{Code<OmissionReason>.Text(count.Reason)}={count.Count}"));

    /// <summary>The same for people; null when nothing is left out.</summary>
    public string? Sentence => Counts.Count == 0
        ? null
        : $"Left out: {string.Join("; ", Counts.Select(count => $"{count.Count} {(count.Count == 1 ? "event" : "events")} {Definition(count.Reason)}"))}. "
            + "JSON and CSV hold them.";

    public static OmittedEvents Create(IEnumerable<DateShapeRow> shapes, Func<DateShape, OmissionReason?> leavesOut) => new(
    [
        .. shapes.Select(row => (Reason: leavesOut(new DateShape(row.Precision, row.HasFirst == 1, row.HasLast == 1)), row.Count))
            .Where(row => row.Reason is not null)
            .GroupBy(row => row.Reason!.Value, row => row.Count)
            .OrderBy(group => group.Key)
            .Select(group => (group.Key, group.Sum())),
    ]);

    private static string Definition(OmissionReason reason) => Code<OmissionReason>.All.Single(code => code.Value == reason).Definition;
}
