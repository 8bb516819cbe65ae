namespace DealTracker.Core.Bundles;

/// <summary>One thing that is wrong in a bundle.</summary>
/// <param name="Source">The file it stands in.</param>
/// <param name="Pointer">JSON pointer to the value: <c>/deals/0/events/2/citations/0/article</c>.</param>
/// <param name="Message">What is wrong, and what would be right.</param>
public sealed record Violation(string Source, string Pointer, string Message)
{
    /// <summary>JSON pointers to what else the rule looked at: where one of these could not be read, the rule says nothing.</summary>
    public IReadOnlyList<string> Reads { get; init; } = [];
}
