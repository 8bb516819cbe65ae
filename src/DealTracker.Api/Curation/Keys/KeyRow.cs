using System.Globalization;
using DealTracker.Core.Codes;

namespace DealTracker.Api.Curation.Keys;

/// <summary>A key as it is stored.</summary>
public sealed record KeyRow
{
    public required string Prefix { get; init; }
    public required string Name { get; init; }
    public required string Role { get; init; }
    public required string Hash { get; init; }
    public required string CreatedAt { get; init; }
    public string? ExpiresAt { get; init; }
    public string? LastUsedAt { get; init; }
    public string? RevokedAt { get; init; }

    /// <summary>Whether it opens anything at this time.</summary>
    public KeyState StateAt(DateTimeOffset now) => this switch
    {
        { RevokedAt: not null } => KeyState.Revoked,
        { ExpiresAt: { } end } when Time(end) <= now => KeyState.Expired,
        _ => KeyState.Active,
    };

    /// <summary>Whether this use is worth keeping: the first one, and then one an hour.</summary>
    public bool IsUseNews(DateTimeOffset now) => LastUsedAt is null || now - Time(LastUsedAt) >= TimeSpan.FromHours(1);

    public CuratorKey ToKey() => new(Name, Prefix, Code<KeyRole>.Parse(Role));

    private static DateTimeOffset Time(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}

/// <summary>What has become of a key.</summary>
public enum KeyState
{
    Active,
    Expired,
    Revoked,
}
