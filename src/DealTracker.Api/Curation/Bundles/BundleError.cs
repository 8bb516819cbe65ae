using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using DealTracker.Core.Bundles;

namespace DealTracker.Api.Curation.Bundles;

/// <summary>One thing that is wrong in a bundle.</summary>
public sealed record BundleError
{
    [SetsRequiredMembers]
    public BundleError(string file, long line, string path, string message) => (File, Line, Path, Message) = (file, line, path, message);

    /// <summary>The file. A response leaves it out: there is only the request body.</summary>
    [JsonIgnore]
    public string File { get; init; }

    /// <summary>The line, counted from 1.</summary>
    /// <example>12</example>
    public required long Line { get; init; }

    /// <summary>JSON pointer to the value.</summary>
    /// <example>/deals/0/events/2/type</example>
    public required string Path { get; init; }

    /// <summary>What is wrong, and what would be right.</summary>
    public required string Message { get; init; }

    /// <summary>True if this shape error could have caused the violation, because the rule read the same value, a child or a parent of it.</summary>
    public bool Explains(Violation violation)
    {
        return violation.Source == File
            && violation.Reads.Append(violation.Pointer).Any(pointer => pointer == Path || IsIn(pointer, Path) || IsIn(Path, pointer));

        static bool IsIn(string pointer, string parent) => pointer.StartsWith($"{parent}/", StringComparison.Ordinal);
    }

    /// <summary>As an editor's terminal makes a link of it: <c>seeds/deals/x.yaml:12: /deals/0/title: …</c>.</summary>
    public override string ToString() => $"{File}:{Line}: {Path}: {Message}";
}
