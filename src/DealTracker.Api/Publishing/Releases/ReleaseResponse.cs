namespace DealTracker.Api.Publishing.Releases;

/// <summary>A data package that never changes.</summary>
public sealed record ReleaseResponse
{
    /// <example>2026.1</example>
    public required string Version { get; init; }

    /// <summary>The revision of the record that it holds.</summary>
    /// <example>1</example>
    public required long Revision { get; init; }

    /// <summary>When that revision was made, UTC: the date to cite.</summary>
    /// <example>2026-11-24T10:00:00.000Z</example>
    public required string DataAt { get; init; }

    /// <summary>When the release was made, UTC.</summary>
    /// <example>2026-11-24T10:00:00.000Z</example>
    public required string CreatedAt { get; init; }

    /// <summary>What is new in it.</summary>
    public required string? Note { get; init; }

    /// <summary>Its DOI, without https://doi.org/.</summary>
    public required string? Doi { get; init; }

    /// <summary>SHA-256 of the package, hexadecimal.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Length of the package in bytes.</summary>
    /// <example>60000</example>
    public required long Bytes { get; init; }

    /// <summary>How to cite it, in one line.</summary>
    public required string Citation { get; init; }

    internal static ReleaseResponse From(ReleaseRow row) => new()
    {
        Version = row.Version,
        Revision = row.Revision,
        DataAt = row.DataAt,
        CreatedAt = row.CreatedAt,
        Note = row.Note,
        Doi = row.Doi,
        Sha256 = row.Hash,
        Bytes = row.Length,
        Citation = CitationText.Line(row),
    };
}
