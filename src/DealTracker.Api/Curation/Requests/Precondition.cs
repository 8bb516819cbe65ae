using DealTracker.Api.Features.History;
using DealTracker.Api.Http.Errors;
using DealTracker.Api.Http.Responses;
using DealTracker.Api.Records;
using DealTracker.Core.Codes;
using DealTracker.Core.Records;
using DealTracker.Storage;
using Microsoft.Net.Http.Headers;

namespace DealTracker.Api.Curation.Requests;

/// <summary>
/// <c>If-Match</c> on a record. Any entity tag of this API carries the revision that was read; the record must not have
/// changed since. So the tag of any representation, also of a list, will do.
/// </summary>
internal static class Precondition
{
    /// <exception cref="ProblemException">No tag was given (428), or the record has changed since (412).</exception>
    public static void Require(HttpContext context, WriteSession write, StoredRecordRow stored, RecordRef record)
    {
        var header = context.Request.Headers.IfMatch;
        if (!EntityTagHeaderValue.TryParseList(header, out var tags))
        {
            if (header.ToString() is { Length: > 0 } text)
                throw new ProblemException(ProblemTypes.BadValue,
                    $"If-Match is no entity tag. Send the ETag as it was answered, with its quotes: \"{text.Trim('"')}\"");
            throw new ProblemException(ProblemTypes.PreconditionRequired,
                $"Read the {Code<RecordKind>.Text(record.Kind)} first and send its ETag as If-Match, so that nobody else's change is lost.");
        }

        var instance = context.RequestServices.GetRequiredService<IDatasetVersion>().Instance;
        if (tags.Any(Holds)) return;
        throw new ProblemException(ProblemTypes.PreconditionFailed,
            $"'{record.Id}' was changed in revision {stored.Revision}, after what If-Match names. Read it again, and put your change on top.");

        bool Holds(EntityTagHeaderValue tag) => tag.Equals(EntityTagHeaderValue.Any)
            || (EntityTag.RevisionOf(tag.Tag.ToString(), instance) is { } seen && seen >= stored.Revision && seen < write.NewRevision);
    }

    /// <summary>The same for many records at once, where <c>If-Match</c> is optional: none of the records to be changed may have changed since.</summary>
    /// <exception cref="ProblemException">Some records have (412); 'errors' names each.</exception>
    public static void RequireUnchanged(HttpContext context, WriteSession write, IEnumerable<RecordRef> changed)
    {
        if (!EntityTagHeaderValue.TryParseList(context.Request.Headers.IfMatch, out var tags) || tags.Contains(EntityTagHeaderValue.Any)) return;
        var instance = context.RequestServices.GetRequiredService<IDatasetVersion>().Instance;
        var seen = tags.Max(tag => EntityTag.RevisionOf(tag.Tag.ToString(), instance)) ?? -1;
        var errors = changed
            .Select(record => (Record: record, Revision: HistoryList.RevisionBefore(write, record))).Where(pair => pair.Revision > seen)
            .Select(pair => new FieldError
            {
                Field = pair.Record.Id,
                Message = $"The {Code<RecordKind>.Text(pair.Record.Kind)} '{pair.Record.Id}' was changed in revision {pair.Revision}.",
            })
            .ToList();
        if (errors.Count > 0)
            throw new ProblemException(ProblemTypes.PreconditionFailed,
                $"{errors.Count} record(s) of the bundle were changed after what If-Match names. Read them again, and put your change on top.", errors);
    }
}
