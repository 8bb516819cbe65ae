using DealTracker.Core.Codes;

namespace DealTracker.Core.Records;

/// <summary>The kinds of record, in the order in which they refer to each other.</summary>
public enum RecordKind
{
    [Definition("A country or another party.")] Party,
    [Definition("A weapon system.")] System,
    [Definition("A publication.")] Article,
    [Definition("A deal's identity.")] Deal,
    [Definition("An event with its citations and figures.")] Event,
}
