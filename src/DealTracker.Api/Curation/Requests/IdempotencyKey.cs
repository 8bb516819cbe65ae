using System.Security.Cryptography;
using System.Text;
using Dapper;
using DealTracker.Api.Http.Errors;
using DealTracker.Core.Dates;
using DealTracker.Storage;

namespace DealTracker.Api.Curation.Requests;

/// <summary>
/// <c>Idempotency-Key</c> on POST: the result of a write is stored in the write's own transaction for 24 hours, so that a
/// client which never saw the response can repeat the request, also after a restart, without writing twice.
/// </summary>
internal sealed record IdempotencyKey
{
    private const int LongestKey = 200;

    public required string Actor { get; init; }
    public required string Key { get; init; }
    public required string RequestHash { get; init; }

    /// <summary>Reads the header; null when there is none.</summary>
    /// <exception cref="ProblemException">The key is too long: 400.</exception>
    public static IdempotencyKey? From(HttpContext context, string actor, string body)
    {
        var key = context.Request.Headers["Idempotency-Key"].ToString();
        if (key.Length == 0) return null;
        if (key.Length > LongestKey)
            throw new ProblemException(ProblemTypes.BadValue, $"Idempotency-Key has {key.Length} characters; at most {LongestKey} are allowed.");
        var request = $"{context.Request.Method} {context.Request.Path}{context.Request.QueryString}\n{body}";
        return new IdempotencyKey { Actor = actor, Key = key, RequestHash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(request))) };
    }

    /// <summary>The result of an earlier request with this key; null when there was none.</summary>
    /// <exception cref="ProblemException">The key was used for another request: 422.</exception>
    public IdempotentResult? FindResult(WriteSession write)
    {
        var since = new Timestamp(write.Now.AddHours(-24)).Text;
        write.Connection.Execute("DELETE FROM idempotency_keys WHERE created_at < @since", new { since }, write.Transaction);
        var row = write.Connection.QuerySingleOrDefault<IdempotencyKeyRow>("""
            SELECT request_hash, revision
            FROM idempotency_keys
            WHERE actor = @Actor AND idempotency_key = @Key
            """, new { Actor, Key }, write.Transaction);
        if (row is null) return null;
        if (row.RequestHash != RequestHash)
            throw new ProblemException(ProblemTypes.Unprocessable,
                $"The Idempotency-Key '{Key}' was used for another request within the last 24 hours. Choose a new key for a new request.");
        return new IdempotentResult(row.Revision == 0 ? null : row.Revision);
    }

    /// <summary>Stores the key with the result of the current write.</summary>
    /// <param name="revision">The revision that the write makes; null when it writes nothing.</param>
    public void Store(WriteSession write, long? revision)
    {
        write.Connection.Execute("""
            INSERT INTO idempotency_keys (actor, idempotency_key, request_hash, revision, created_at)
            VALUES (@Actor, @Key, @RequestHash, @Revision, @At)
            """, new { Actor, Key, RequestHash, Revision = revision ?? 0, write.At }, write.Transaction);
        if (revision is null) write.CompleteOutsideRecord();
    }
}

/// <summary>The result of the first request with a key.</summary>
/// <param name="Revision">The revision it made; null when it wrote nothing.</param>
internal sealed record IdempotentResult(long? Revision);

internal sealed record IdempotencyKeyRow
{
    public required string RequestHash { get; init; }
    public long Revision { get; init; }
}
