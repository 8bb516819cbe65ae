namespace DealTracker.Api.Records.Names;

/// <summary>What names meant at one revision.</summary>
internal sealed record NameSet(long Revision, NameIndex Parties, NameIndex Systems)
{
    /// <summary>For a request without a name in it.</summary>
    public static NameSet None { get; } = new(0, new NameIndex([]), new NameIndex([]));
}
