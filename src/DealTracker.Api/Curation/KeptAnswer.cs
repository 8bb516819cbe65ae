using System.Security.Cryptography;
using System.Text;
using Dapper;
using DealTracker.Api.Http.Problems;
using DealTracker.Api.Storage;
using DealTracker.Core.Dates;

namespace DealTracker.Api.Curation;

/// <summary>
/// <c>Idempotency-Key</c> on POST: the answer to a write is kept in the write's own transaction for 24 hours, so that a
/// client which never saw it can ask again, also after a restart, without writing twice.
/// </summary>
internal sealed record KeptAnswer
{
    private const int LongestKey = 200;

    public required string Actor { get; init; }
    public required string Key { get; init; }
    public required string RequestHash { get; init; }

    /// <summary>Reads the header; null when there is none.</summary>
    /// <exception cref="ProblemException">The key is too long: 400.</exception>
    public static KeptAnswer? Of(HttpContext context, string actor, string body)
    {
        var key = context.Request.Headers["Idempotency-Key"].ToString();
        if (key.Length == 0) return null;
        if (key.Length > LongestKey)
            throw new ProblemException(ProblemTypes.BadValue, $"Idempotency-Key has {key.Length} characters; at most {LongestKey} are allowed.");
        var request = $"{context.Request.Method} {context.Request.Path}\n{body}";
        return new KeptAnswer { Actor = actor, Key = key, RequestHash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(request))) };
    }

    /// <summary>The revision an earlier request with this key made; null when there was none.</summary>
    /// <exception cref="ProblemException">The key was used for another request: 422.</exception>
    public long? Find(WriteSession write)
    {
        var since = new Timestamp(write.Now.AddHours(-24)).Text;
        write.Connection.Execute("DELETE FROM idempotent_answers WHERE created_at < @since", new { since }, write.Transaction);
        var row = write.Connection.QuerySingleOrDefault<KeptAnswerRow>("""
            SELECT request_hash, revision
            FROM idempotent_answers
            WHERE actor = @Actor AND idempotency_key = @Key
            """, new { Actor, Key }, write.Transaction);
        if (row is null) return null;
        if (row.RequestHash != RequestHash)
            throw new ProblemException(ProblemTypes.Unprocessable, $"The Idempotency-Key '{Key}' was used for another request within the last 24 hours. Choose a new key for a new request.");
        return row.Revision;
    }

    public void Keep(WriteSession write) => write.Connection.Execute("""
        INSERT INTO idempotent_answers (actor, idempotency_key, request_hash, revision, created_at)
        VALUES (@Actor, @Key, @RequestHash, @NewRevision, @At)
        """, new { Actor, Key, RequestHash, write.NewRevision, write.At }, write.Transaction);
}

internal sealed record KeptAnswerRow
{
    public required string RequestHash { get; init; }
    public long Revision { get; init; }
}
