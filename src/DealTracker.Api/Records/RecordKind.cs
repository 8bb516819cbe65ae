using DealTracker.Core.Codes;

namespace DealTracker.Api.Records;

/// <summary>The kinds of record, in the order in which they refer to each other.</summary>
public enum RecordKind
{
    [Means("A country or another party.")] Party,
    [Means("A weapon system.")] System,
    [Means("A publication.")] Article,
    [Means("A deal's identity.")] Deal,
    [Means("An event with its citations and figures.")] Event,
}
