using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace DealTracker.Api.Http.Negotiation;

/// <summary>Reads the Accept header as RFC 9110 has it: the most specific range that fits decides, by its q-value.</summary>
internal static class AcceptHeader
{
    /// <summary>The best of the offered representations, at equal quality the earlier one; null if none is acceptable.</summary>
    public static Representation? Best(StringValues accept, IReadOnlyList<Representation> offered)
    {
        // A missing header accepts everything, and an unreadable header is treated like a missing one.
        if (StringValues.IsNullOrEmpty(accept) || !MediaTypeHeaderValue.TryParseList(accept, out var ranges))
            return offered[0];
        return offered
            .Select(representation => (Representation: representation, Quality: Quality(representation.MediaType, ranges)))
            .Where(candidate => candidate.Quality > 0)
            .OrderByDescending(candidate => candidate.Quality)
            .Select(candidate => candidate.Representation)
            .FirstOrDefault();
    }

    private static double Quality(string mediaType, IEnumerable<MediaTypeHeaderValue> ranges) => ranges
        .Where(range => Fits(mediaType, range))
        .OrderBy(range => range.MatchesAllTypes ? 2 : range.MatchesAllSubTypes ? 1 : 0)
        .Select(range => range.Quality ?? 1)
        .FirstOrDefault();

    private static bool Fits(string mediaType, MediaTypeHeaderValue range) =>
        range.MatchesAllTypes
        || (range.MatchesAllSubTypes && mediaType.StartsWith($"{range.Type}/", StringComparison.OrdinalIgnoreCase))
        || range.MediaType.Equals(mediaType, StringComparison.OrdinalIgnoreCase);
}
