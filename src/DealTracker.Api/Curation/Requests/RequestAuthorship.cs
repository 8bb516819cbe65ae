using DealTracker.Api.Curation.Keys;
using DealTracker.Api.Http.Errors;
using DealTracker.Api.Records;

namespace DealTracker.Api.Curation.Requests;

/// <summary>Who writes and why, read from a request.</summary>
internal static class RequestAuthorship
{
    /// <exception cref="ProblemException">The note is too long: 400.</exception>
    public static Authorship From(HttpContext context)
    {
        var note = context.Request.Headers["X-Change-Note"].ToString();
        if (note.Length > Authorship.LongestNote)
            throw new ProblemException(ProblemTypes.BadValue, $"X-Change-Note has {note.Length} characters; at most {Authorship.LongestNote} are kept.");
        return new Authorship(context.CuratorKey().Name, note.Length == 0 ? null : note);
    }
}
