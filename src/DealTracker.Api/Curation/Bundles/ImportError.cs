using DealTracker.Core.Bundles;

namespace DealTracker.Api.Curation.Bundles;

/// <summary>One thing that is wrong in a bundle, and where.</summary>
/// <param name="File">The file.</param>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Path">JSON pointer to the value: <c>/deals/0/events/2/type</c>.</param>
/// <param name="Message">What is wrong, and what would be right.</param>
public sealed record ImportError(string File, long Line, string Path, string Message)
{
    /// <summary>Whether it may be the cause of a violation: what the rule looked at is the very place, a part of it, or what it stands in.</summary>
    public bool Explains(Violation violation)
    {
        return violation.Source == File && violation.Reads.Append(violation.Pointer).Any(read => read == Path || IsIn(read, Path) || IsIn(Path, read));

        static bool IsIn(string pointer, string whole) => pointer.StartsWith($"{whole}/", StringComparison.Ordinal);
    }

    /// <summary>As an editor's terminal makes a link of it: <c>seeds/deals/x.yaml:12: /deals/0/title: …</c>.</summary>
    public override string ToString() => $"{File}:{Line}: {Path}: {Message}";
}
