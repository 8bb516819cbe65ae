namespace DealTracker.Api.Records;

/// <summary>Who writes, and why: what the history keeps.</summary>
/// <param name="Actor">The name of a curator's key, <c>cli:</c> and the user, or <c>seeds</c>.</param>
/// <param name="Note">Why, in the curator's words.</param>
/// <param name="FromSeeds">Whether the seed files say so, which never overwrite what a curator changed since.</param>
public sealed record Authorship(string Actor, string? Note, bool FromSeeds = false)
{
    /// <summary>The longest note that is kept, in characters.</summary>
    public const int LongestNote = 500;
}
