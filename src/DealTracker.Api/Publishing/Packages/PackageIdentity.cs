using System.Globalization;
using Dapper;
using DealTracker.Core.Dates;
using DealTracker.Storage;

namespace DealTracker.Api.Publishing.Packages;

/// <summary>Identifies the content of a data package. The same identity gives the same bytes.</summary>
internal sealed record PackageIdentity
{
    public const string Licence = "CC-BY-4.0";

    public const string LicenceUrl = "https://creativecommons.org/licenses/by/4.0/";

    public const string LicenceTitle = "Creative Commons Attribution 4.0 International";

    public required CitationSettings Citation { get; init; }

    public required long Revision { get; init; }

    /// <summary>When that revision was made, UTC: the one time that a package knows.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>As they were given, sorted; none for the whole record.</summary>
    public IReadOnlyList<string> Filters { get; init; } = [];

    /// <summary>Of a release: its version, DOI and note.</summary>
    public ReleaseName? Release { get; init; }

    /// <summary><c>2026.1</c>, else <c>r12</c>.</summary>
    public string Version => Release?.Version ?? $"r{Revision}";

    public string Day => IsoDay.Text(DateOnly.FromDateTime(At.UtcDateTime));

    public static PackageIdentity Create(ReadSession session, CitationSettings citation, IReadOnlyList<string> filters, ReleaseName? release) => new()
    {
        Citation = citation,
        Revision = session.Revision,
        At = DateTimeOffset.Parse(session.Connection.QuerySingle<string>("""
            SELECT COALESCE((SELECT h.at FROM history h ORDER BY h.revision DESC LIMIT 1), (SELECT created_at FROM dataset WHERE id = 1))
            """, transaction: session.Transaction), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal),
        Filters = filters,
        Release = release,
    };
}

/// <summary>What a release is called.</summary>
internal sealed record ReleaseName(string Version, string? Doi, string? Note);
