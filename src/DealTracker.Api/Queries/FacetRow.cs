using DealTracker.Api.Http.Responses;

namespace DealTracker.Api.Queries;

/// <summary>A value of a facet and its count, as SQL gives it; null for records that have none.</summary>
internal sealed record FacetRow
{
    public string? Value { get; init; }
    public string? Label { get; init; }
    public long Count { get; init; }

    public static IReadOnlyList<FacetCount> ToCounts(IEnumerable<FacetRow> rows) =>
        [.. rows.Where(row => row.Value is not null).Select(row => new FacetCount { Value = row.Value!, Label = row.Label ?? row.Value!, Count = row.Count })];
}
