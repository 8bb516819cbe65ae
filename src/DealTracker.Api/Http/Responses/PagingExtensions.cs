using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using DealTracker.Api.Http.Errors;
using DealTracker.Api.Http.Negotiation;
using DealTracker.Api.Http.Requests;
using DealTracker.Api.Records.Names;

namespace DealTracker.Api.Http.Responses;

/// <summary>Where a request stands in a list, and where the next page is.</summary>
public static class PagingExtensions
{
    // These parameters change the presentation of a list, but not which list it is.
    private static readonly string[] NotOfTheQuery = ["cursor", "limit", "include", "facets", "format"];

    /// <summary>Reads the <c>cursor</c> parameter of a list whose filters have no names; null when it was not given.</summary>
    public static Cursor? ReadCursor(this HttpContext context, string? token, string sort, string order) =>
        context.ReadCursor(token, sort, order, NameResolver.NameSet.None);

    /// <summary>Reads the <c>cursor</c> parameter; null when it was not given.</summary>
    /// <param name="context">The request.</param>
    /// <param name="token">The parameter's value.</param>
    /// <param name="sort">The sort in force.</param>
    /// <param name="order">The order in force.</param>
    /// <param name="names">The meaning of the names in the request.</param>
    /// <exception cref="ProblemException">The token is damaged, or belongs to another query: 400 on <c>cursor</c>.</exception>
    internal static Cursor? ReadCursor(this HttpContext context, string? token, string sort, string order, NameResolver.NameSet names)
    {
        if (token is null) return null;
        // The cursor may belong to the query as it was sent or to its canonical form.
        if ((Cursor.TryParse(token, Fingerprint(context, Asked(context)), out var cursor, out var problem)
            || Cursor.TryParse(token, Fingerprint(context, Written(context, names)), out cursor, out problem))
            && cursor.Sort == sort && cursor.Order == order)
            return cursor;

        throw FieldErrors.Of(
            ProblemTypes.BadValue, "cursor", problem ?? "The cursor belongs to another order. Start again without a cursor.", token);
    }

    /// <summary>
    /// The absolute address of the page after <paramref name="next"/>: the request's own, with another cursor. Given what names mean it
    /// is in the one spelling, so that equal requests have equal answers; without, in the words of the request.
    /// </summary>
    internal static string NextUrl(this HttpContext context, Cursor next, NameResolver.NameSet? names = null)
    {
        var request = context.Request;
        var pairs = (names is null ? Asked(context) : Written(context, names)).ToList();
        var query = pairs
            .Where(pair => pair.Name != "cursor")
            .Append((Name: "cursor", Value: next.ToToken(Fingerprint(context, pairs))))
            .Select(pair => $"{Uri.EscapeDataString(pair.Name)}={Uri.EscapeDataString(pair.Value)}");
        var path = request.PathBase.Add(context.OriginalPath()).ToUriComponent();
        return $"{context.Origin()}{path}?{string.Join('&', query)}";
    }

    /// <summary>Scheme and host as the client wrote them, for addresses that leave this server.</summary>
    public static string Origin(this HttpContext context)
    {
        return $"{context.Request.Scheme}://{context.Request.Host.ToUriComponent()}";
    }

    /// <summary>For an answer that is never cut into pages.</summary>
    /// <param name="context">The request.</param>
    /// <param name="parameters">The operation's parameters of pages.</param>
    /// <exception cref="ProblemException">One of them was given: 400.</exception>
    public static void RejectPaging(this HttpContext context, params string[] parameters) =>
        context.RejectParameters("an export holds everything the filters match", parameters);

    /// <summary>For parameters that the representation at hand has no use for.</summary>
    /// <param name="why">A clause: <c>an export holds everything the filters match</c>.</param>
    /// <exception cref="ProblemException">One of them was given: 400.</exception>
    public static void RejectParameters(this HttpContext context, string why, params string[] parameters)
    {
        var errors = new FieldErrors();
        foreach (var name in parameters.Where(name => context.Request.Query.ContainsKey(name)))
        {
            errors.Add(ProblemTypes.UnknownParameter, name,
                $"'{name}' does not apply to {context.Representation().Name}: {why}. Leave it out, or ask for json.");
        }

        errors.ThrowIfAny();
    }

    /// <summary>A fingerprint that is equal for two requests for the same list, independent of the order of their parameters.</summary>
    private static string Fingerprint(HttpContext context, IEnumerable<(string Name, string Value)> pairs)
    {
        var filters = pairs
            .Where(pair => !NotOfTheQuery.Contains(pair.Name))
            .Select(pair => $"{pair.Name}={pair.Value}")
            .Order(StringComparer.Ordinal)
            .Prepend(context.Request.Path.Value);
        return Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', filters))).AsSpan(0, 9));
    }

    private static IEnumerable<(string Name, string Value)> Asked(HttpContext context) => CanonicalQuery.PairsOf(context.Request.QueryString);

    /// <summary>As the address of the next page has them: in the one spelling.</summary>
    private static IEnumerable<(string Name, string Value)> Written(HttpContext context, NameResolver.NameSet names) =>
        CanonicalQuery.Create(context.Request.QueryString, names).Pairs;
}
