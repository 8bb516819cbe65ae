using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace DealTracker.Api.Http.Responses;

/// <summary>
/// A place in an ordered list: the sort values and the id of the last record of a page. Clients see an opaque token, which is bound
/// to the query that made it.
/// </summary>
/// <param name="Sort">The sort in force.</param>
/// <param name="Order"><c>asc</c> or <c>desc</c>.</param>
/// <param name="Keys">The last record's values in the order of the sort; null where it has none.</param>
/// <param name="Id">The last record's id, which decides between equal keys.</param>
public sealed record Cursor(string Sort, string Order, IReadOnlyList<string?> Keys, string Id)
{
    /// <summary>The token, for the query with this <paramref name="fingerprint"/>.</summary>
    public string ToToken(string fingerprint)
    {
        string?[] parts = [Sort, Order, Id, fingerprint, .. Keys];
        return Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(parts.Append(Checksum(parts))));
    }

    /// <summary>Reads a token.</summary>
    /// <param name="token">What the client sent back.</param>
    /// <param name="fingerprint">That of the query it was sent with.</param>
    /// <param name="cursor">The place, when the answer is true.</param>
    /// <param name="problem">Otherwise why it is refused.</param>
    public static bool TryParse(
        string token, string fingerprint, [NotNullWhen(true)] out Cursor? cursor, [NotNullWhen(false)] out string? problem)
    {
        cursor = null;
        if (Decode(token) is not [string sort, string order, string id, string made, .. var keys, string checksum]
            || checksum != Checksum([sort, order, id, made, .. keys]))
            problem = "The cursor is damaged. Follow 'next' as it was given, or start again without a cursor.";
        else if (made != fingerprint)
            problem = "The cursor belongs to another query. Keep the path, filters, sort and order, or start again without a cursor.";
        else
            (cursor, problem) = (new Cursor(sort, order, keys, id), null);
        return cursor is not null;
    }

    private static string?[]? Decode(string token)
    {
        try
        {
            return JsonSerializer.Deserialize<string?[]>(Base64Url.DecodeFromChars(token));
        }
        catch (Exception problem) when (problem is FormatException or JsonException)
        {
            return null;
        }
    }

    // The checksum detects accidents, not attacks: a cursor is only a position in public data.
    private static string Checksum(IEnumerable<string?> parts) =>
        Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(parts))).AsSpan(0, 6));
}
