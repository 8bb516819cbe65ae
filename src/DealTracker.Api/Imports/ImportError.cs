namespace DealTracker.Api.Imports;

/// <summary>One thing that is wrong in a bundle, and where.</summary>
/// <param name="File">The file.</param>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Path">JSON pointer to the value: <c>/deals/0/events/2/type</c>.</param>
/// <param name="Message">What is wrong, and what would be right.</param>
public sealed record ImportError(string File, long Line, string Path, string Message)
{
    /// <summary>As an editor's terminal makes a link of it: <c>seeds/deals/x.yaml:12: /deals/0/title: …</c>.</summary>
    public override string ToString() => $"{File}:{Line}: {Path}: {Message}";
}
