using Dapper;
using DealTracker.Core.Codes;
using DealTracker.Storage;

namespace DealTracker.Api.Curation.Keys;

/// <summary>
/// The keys in the database. Every question goes there, so that a key that another process makes or revokes counts at once.
/// </summary>
public sealed class ApiKeyStore(Database database, TimeProvider clock)
{
    private const string Columns = "prefix, name, role, hash, created_at, expires_at, last_used_at, revoked_at";

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
    /// <returns>The key itself, which nothing can show again, and what is kept of it.</returns>
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

    /// <summary>Makes a key worthless. One that is revoked already stays as it was.</summary>
    /// <returns>The key as it was before; null when there is none.</returns>
    public Task<KeyRow?> RevokeAsync(string prefix) => database.WriteAsync(write =>
    {
        var before = write.Connection.QuerySingleOrDefault<KeyRow>($"SELECT {Columns} FROM keys WHERE prefix = @prefix", new { prefix }, write.Transaction);
        write.Connection.Execute("UPDATE keys SET revoked_at = @At WHERE prefix = @prefix AND revoked_at IS NULL", new { prefix, write.At }, write.Transaction);
        write.CompleteOutsideRecord();
        return before;
    });

    /// <summary>Keeps that a key was used now.</summary>
    public Task<int> MarkUsedAsync(string prefix) => database.WriteAsync(write =>
    {
        var marked = write.Connection.Execute("UPDATE keys SET last_used_at = @At WHERE prefix = @prefix", new { prefix, write.At }, write.Transaction);
        write.CompleteOutsideRecord();
        return marked;
    });
}
