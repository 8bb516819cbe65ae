using System.Collections.Concurrent;
using System.Data.Common;
using System.Globalization;
using Dapper;
using DealTracker.Core.Codes;
using DealTracker.Storage;

namespace DealTracker.Api.Curation.Keys;

/// <summary>
/// The keys in the database. Nothing is cached, so that a key that another process makes or revokes counts at once.
/// </summary>
public sealed class ApiKeyStore(Database database, TimeProvider clock, ILogger<ApiKeyStore> logger)
{
    private const string Columns = "prefix, name, role, hash, created_at, expires_at, last_used_at, revoked_at";

    // Of several requests that use a key at the same time, one writes it down.
    private readonly ConcurrentDictionary<string, bool> _beingMarked = new();

    /// <summary>The key that this text is, whatever its state; null when there is none.</summary>
    public KeyRow? Find(string text)
    {
        if (ApiKeyFormat.PrefixOf(text) is not { } prefix) return null;
        using var session = database.BeginRead();
        var row = session.Connection.QuerySingleOrDefault<KeyRow>($"SELECT {Columns} FROM keys WHERE prefix = @prefix", new { prefix }, session.Transaction);
        return row is not null && ApiKeyFormat.Matches(text, row.Hash) ? row : null;
    }

    /// <summary>All of them, the oldest first.</summary>
    public IReadOnlyList<KeyRow> All()
    {
        using var session = database.BeginRead();
        return [.. session.Connection.Query<KeyRow>($"SELECT {Columns} FROM keys ORDER BY created_at, prefix", transaction: session.Transaction)];
    }

    /// <summary>Whether anybody can write: some key is neither revoked nor expired.</summary>
    public bool AnyActive() => All().Any(key => key.StateAt(clock.GetUtcNow()) == KeyState.Active);

    /// <summary>Makes a key.</summary>
    /// <param name="expires">The first moment at which it no longer opens anything; null for never.</param>
    /// <returns>The key itself, which nothing can show again, and its stored row.</returns>
    public Task<(string Key, KeyRow Row)> CreateAsync(string name, KeyRole role, DateTimeOffset? expires) => database.WriteAsync(write =>
    {
        var key = ApiKeyFormat.New();
        var row = new KeyRow
        {
            Prefix = ApiKeyFormat.PrefixOf(key)!,
            Name = name,
            Role = Code<KeyRole>.Text(role),
            Hash = ApiKeyFormat.Hash(key),
            CreatedAt = write.At,
            ExpiresAt = expires?.UtcDateTime.ToString("O"),
        };
        write.Connection.Execute("""
            INSERT INTO keys (prefix, name, role, hash, created_at, expires_at) VALUES (@Prefix, @Name, @Role, @Hash, @CreatedAt, @ExpiresAt)
            """, row, write.Transaction);
        write.CompleteOutsideRecord();
        return (key, row);
    });

    /// <summary>Revokes a key. A key that is revoked already stays as it was.</summary>
    /// <returns>The key as it was before; null when there is none.</returns>
    public Task<KeyRow?> RevokeAsync(string prefix) => database.WriteAsync(write =>
    {
        var before = write.Connection.QuerySingleOrDefault<KeyRow>($"SELECT {Columns} FROM keys WHERE prefix = @prefix", new { prefix }, write.Transaction);
        write.Connection.Execute("UPDATE keys SET revoked_at = @At WHERE prefix = @prefix AND revoked_at IS NULL", new { prefix, write.At }, write.Transaction);
        write.CompleteOutsideRecord();
        return before;
    });

    /// <summary>Stores that a key was used now: at most once an hour, so that a write usually costs one transaction and not two.</summary>
    public async Task MarkUsedAsync(KeyRow key)
    {
        if (!key.IsUseNews(clock.GetUtcNow()) || !_beingMarked.TryAdd(key.Prefix, true)) return;
        try
        {
            await database.WriteAsync(write =>
            {
                var marked = write.Connection.Execute(
                    "UPDATE keys SET last_used_at = @At WHERE prefix = @Prefix", new { key.Prefix, write.At }, write.Transaction);
                write.CompleteOutsideRecord();
                return marked;
            });
        }
        catch (Exception e) when (e is TimeoutException or DbException)
        {
            // The request itself may still succeed; if it fails, its own error says better what is wrong.
            logger.LogWarning("The use of key {Prefix} was not noted: {Reason}", key.Prefix, e.Message);
        }
        finally
        {
            _beingMarked.TryRemove(key.Prefix, out _);
        }
    }
}

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

    /// <summary>The state of the key at this time.</summary>
    public KeyState StateAt(DateTimeOffset now) => this switch
    {
        { RevokedAt: not null } => KeyState.Revoked,
        { ExpiresAt: { } end } when Time(end) <= now => KeyState.Expired,
        _ => KeyState.Active,
    };

    /// <summary>Whether a use at this time is to be stored: the first use, and after that at most one use an hour.</summary>
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
