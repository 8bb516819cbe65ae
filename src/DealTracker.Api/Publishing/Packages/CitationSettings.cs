using System.ComponentModel.DataAnnotations;

namespace DealTracker.Api.Publishing.Packages;

/// <summary>How the record is to be cited. Section <c>Citation</c> of the settings.</summary>
public sealed record CitationSettings
{
    [Required]
    public string Title { get; init; } = "DealTracker: a record of arms and military-cooperation deals";

    /// <summary>Who is cited; several are separated by semicolons.</summary>
    [Required]
    public string Authors { get; init; } = "DealTracker contributors";

    /// <summary>The public address of this installation, https or http; empty for none.</summary>
    [RegularExpression("^(https?://.+)?$")]
    public string Url { get; init; } = "";

    internal IReadOnlyList<string> AuthorNames => Authors.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
