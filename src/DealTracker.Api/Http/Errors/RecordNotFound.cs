using Dapper;
using DealTracker.Core.Codes;
using DealTracker.Core.Dates;
using DealTracker.Core.Records;
using DealTracker.Core.Text;
using DealTracker.Storage;

namespace DealTracker.Api.Http.Errors;

/// <summary>
/// The errors for an id without a visible record: it never existed (404, with the nearest id), it is not known yet (404),
/// deleted (410 with the reason) or merged into another (308).
/// </summary>
internal static class RecordNotFound
{
    /// <param name="session">The snapshot in which it was not found.</param>
    /// <param name="kind">Its kind.</param>
    /// <param name="id">What was asked for.</param>
    /// <param name="knownBy">The point of knowledge, if one was asked for.</param>
    public static ProblemException For(ReadSession session, RecordKind kind, string id, PeriodBound? knownBy = null)
    {
        if (Gone(session, kind, id) is { } gone) return gone;
        var what = Code<RecordKind>.Text(kind);
        var live = session.Connection.Query<string>(
            "SELECT id FROM records WHERE kind = @what AND state = 'live'", new { what }, session.Transaction).ToList();
        if (live.Contains(id))
        {
            return new ProblemException(ProblemTypes.NotFound,
                $"No article published by {knownBy?.Text} tells of the {what} '{id}'. Ask for a later day, or leave knownBy out.");
        }

        var nearest = Suggestion.For(id, live);
        return new ProblemException(ProblemTypes.NotFound,
            nearest is null ? $"There is no {what} '{id}'." : $"There is no {what} '{id}'. Did you mean '{nearest}'?");
    }

    /// <summary>The answer for a record that was deleted or merged; null for any other.</summary>
    public static ProblemException? Gone(ReadSession session, RecordKind kind, string id)
    {
        var what = Code<RecordKind>.Text(kind);
        var row = session.Connection.QuerySingleOrDefault<GoneRow>("""
            SELECT state, reason, superseded_by
            FROM records
            WHERE kind = @what AND id = @id
            """, new { what, id }, session.Transaction);
        return row?.State switch
        {
            "deleted" => new ProblemException(ProblemTypes.Gone, $"The {what} '{id}' was deleted: {row.Reason}"),
            "merged" => new ProblemException(ProblemTypes.Moved, $"The {what} '{id}' became '{row.SupersededBy}'.") { MovedTo = row.SupersededBy },
            _ => null,
        };
    }

    internal sealed record GoneRow
    {
        public required string State { get; init; }
        public string? Reason { get; init; }
        public string? SupersededBy { get; init; }
    }
}
