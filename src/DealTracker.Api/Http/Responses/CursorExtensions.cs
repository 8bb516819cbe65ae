using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using DealTracker.Api.Http.Errors;
using DealTracker.Api.Http.Negotiation;
using DealTracker.Api.Http.Requests;
using DealTracker.Api.Records.Names;

namespace DealTracker.Api.Http.Responses;

/// <summary>Where a request stands in a list, and where the next page is.</summary>
public static class CursorExtensions
{
    // These parameters change what is shown of a list, and not which list it is.
    private static readonly string[] NotOfTheQuery = ["cursor", "limit", "include", "facets", "format"];

    /// <summary>Reads the <c>cursor</c> parameter of a list whose filters have no names; null when it was not given.</summary>
    public static Cursor? ReadCursor(this HttpContext context, string? token, string sort, string order) =>
        context.ReadCursor(token, sort, order, NameSet.None);

    /// <summary>Reads the <c>cursor</c> parameter; null when it was not given.</summary>
    /// <param name="context">The request.</param>
    /// <param name="token">The parameter's value.</param>
    /// <param name="sort">The sort in force.</param>
    /// <param name="order">The order in force.</param>
    /// <param name="names">What the names of the request mean.</param>
    /// <exception cref="ProblemException">The token is damaged, or belongs to another query: 400 on <c>cursor</c>.</exception>
    internal static Cursor? ReadCursor(this HttpContext context, string? token, string sort, string order, NameSet names)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (token is null)
            return null;
        // The client may have put the cursor into its own spelling of the query, or may follow the canonical address it was given.
        var given = context.Request.QueryString;
        if ((Cursor.TryParse(token, Fingerprint(context, QueryPairs.Parse(given)), out var cursor, out var problem)
                || Cursor.TryParse(token, Fingerprint(context, CanonicalQuery.Create(given, names).Pairs), out cursor, out problem))
            && cursor.Sort == sort && cursor.Order == order)
            return cursor;

        throw FieldErrors.Single(
            ProblemTypes.BadValue, "cursor", problem ?? "The cursor belongs to another order. Start again without a cursor.", token);
    }

    /// <summary>
    /// The absolute address of the page after <paramref name="next"/>: that of the request with another cursor. With
    /// <paramref name="names"/> its query is in canonical form, so that equal requests have equal answers; without, it is as it was given.
    /// </summary>
    internal static string NextUrl(this HttpContext context, Cursor next, NameSet? names = null)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        var request = context.Request;
        var pairs = (names is null ? QueryPairs.Parse(request.QueryString) : CanonicalQuery.Create(request.QueryString, names).Pairs).ToList();
        var query = QueryPairs.Format(pairs
            .Where(pair => pair.Name != "cursor")
            .Append((Name: "cursor", Value: next.ToToken(Fingerprint(context, pairs)))));
        var path = request.PathBase.Add(context.OriginalPath()).ToUriComponent();
        return $"{context.Origin()}{path}?{query}";
    }

    /// <summary>A digest that two requests for the same list share, whatever the order of their parameters.</summary>
    private static string Fingerprint(HttpContext context, IEnumerable<(string Name, string Value)> pairs)
    {
        var filters = pairs
            .Where(pair => !NotOfTheQuery.Contains(pair.Name))
            .Select(pair => $"{pair.Name}={pair.Value}")
            .Order(StringComparer.Ordinal)
            .Prepend(context.Request.Path.Value);
        return Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', filters))).AsSpan(0, 9));
    }
}
