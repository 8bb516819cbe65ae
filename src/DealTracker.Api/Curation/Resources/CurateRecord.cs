using DealTracker.Api.Curation.Bundles;
using DealTracker.Api.Curation.Requests;
using DealTracker.Api.Curation.Writing;
using DealTracker.Api.Http.Errors;
using DealTracker.Api.Records;
using DealTracker.Core.Bundles;
using DealTracker.Core.Codes;
using DealTracker.Core.Records;
using DealTracker.Storage;

namespace DealTracker.Api.Curation.Resources;

/// <summary>
/// Creating, replacing and removing one record: the same for every kind. Each is one transaction with one history row
/// for every record it changes.
/// </summary>
/// <typeparam name="T">The record type of Core.</typeparam>
public sealed class CurateRecord<T>(Database database, RecordKind kind, Func<T, string> idOf, Func<IReadOnlyList<Located<T>>, Bundle> bundleOf) where T : class
{
    private string What => Code<RecordKind>.Text(kind);

    /// <summary>Creates a record.</summary>
    /// <exception cref="ProblemException">The id is taken (409), or something is wrong with the record (422).</exception>
    internal async Task<WriteResult<T>> CreateAsync(HttpContext context, CancellationToken cancellation)
    {
        var (record, errors) = await RecordBody.ReadAsync<T>(context);
        var author = RequestAuthorship.From(context);
        var kept = IdempotencyKey.From(context, author.Actor, RecordJson.Write(record));
        return await database.WriteAsync(write =>
        {
            if (kept?.FindResult(write) is { } earlier) return new WriteResult<T>(record, idOf(record), earlier.Revision ?? write.NewRevision - 1);
            if (StoredRecordRow.Find(write, Ref(record)) is { } taken)
            {
                throw new ProblemException(ProblemTypes.Conflict, taken.State == "live"
                    ? $"There is already a {What} '{idOf(record)}'. Choose another id, or change that one with PUT."
                    : $"{taken.WhyGone(idOf(record))} An id never changes its meaning; choose another.");
            }

            var written = Put(write, record, errors, author);
            kept?.Store(write, written.Revision);
            return written;
        }, cancellation);
    }

    /// <summary>Puts a record in the place of the one with this id.</summary>
    /// <exception cref="ProblemException">There is none (404, 410), it has changed (412, 428), or something is wrong with the record (422).</exception>
    internal async Task<WriteResult<T>> ReplaceAsync(HttpContext context, string id, CancellationToken cancellation)
    {
        var (record, errors) = await RecordBody.ReadAsync<T>(context);
        if (idOf(record) != id)
            throw RecordBody.Unprocessable([("/id", $"Is '{idOf(record)}', but the address says '{id}'. An id never changes; to rename, create the new record and delete this one with supersededBy.")]);
        return await database.WriteAsync(write =>
        {
            Precondition.Require(context, write, Live(write, id), Ref(record));
            return Put(write, record, errors, RequestAuthorship.From(context));
        }, cancellation);
    }

    /// <summary>Deletes a record, or puts another in its place.</summary>
    /// <exception cref="ProblemException">There is none (404, 410), it has changed (412, 428), or others name it (409).</exception>
    internal async Task<RemovedRecord> DeleteAsync(HttpContext context, string id, string reason, string? supersededBy, CancellationToken cancellation)
    {
        var author = RequestAuthorship.From(context);
        var kept = HttpMethods.IsPost(context.Request.Method) ? IdempotencyKey.From(context, author.Actor, body: "") : null;
        return await database.WriteAsync(write =>
        {
            if (kept?.FindResult(write) is { Revision: { } earlier }) return new RemovedRecord(id, reason, supersededBy, earlier);
            var record = new RecordRef(kind, id);
            Precondition.Require(context, write, Live(write, id), record);
            if (supersededBy is null) Delete(write, record, reason, author);
            else Supersede(write, record, supersededBy, HttpMethods.IsPost(context.Request.Method) ? "into" : "supersededBy", reason, author);
            kept?.Store(write, write.NewRevision);
            return new RemovedRecord(id, reason, supersededBy, write.NewRevision);
        }, cancellation);
    }

    /// <summary>Moves everything that names a record to another, and lets its id lead there.</summary>
    /// <exception cref="ProblemException">One of the two is not there, or what would be is wrong.</exception>
    private void Supersede(WriteSession write, RecordRef record, string by, string parameter, string reason, Authorship author)
    {
        if (by == record.Id) throw RecordBody.Unprocessable([(parameter, "A record cannot take its own place. Name another.")]);
        if (StoredRecordRow.Find(write, record with { Id = by }) is not { State: "live" })
            throw RecordBody.Unprocessable([(parameter, $"There is no {What} '{by}'. Create it first, then let it take the place of '{record.Id}'.")]);
        var violations = RecordRemoval.Supersede(write, record, by, reason, author);
        if (violations.Count > 0)
            throw RecordBody.Unprocessable(violations.Select(one => ($"{one.Source}{one.Pointer}", one.Message)));
    }

    /// <summary>The live record of this id.</summary>
    /// <exception cref="ProblemException">There is none: 404, or 410 with the reason.</exception>
    internal StoredRecordRow Live(WriteSession write, string id)
    {
        var stored = StoredRecordRow.Find(write, new RecordRef(kind, id))
            ?? throw new ProblemException(ProblemTypes.NotFound, $"There is no {What} '{id}'. Create it with POST.");
        return stored.State == "live" ? stored : throw new ProblemException(ProblemTypes.Gone, stored.WhyGone(id));
    }

    private static void Delete(WriteSession write, RecordRef record, string reason, Authorship author)
    {
        var naming = IncomingReferences.Find(write, record);
        if (naming.Count > 0)
        {
            throw new ProblemException(ProblemTypes.Conflict, $"'{record.Id}' is still named by {naming.Count} record(s): "
                + $"{string.Join(", ", naming.Take(10).Select(other => $"{Code<RecordKind>.Text(other.Kind)} {other.Id}"))}. Change or delete those first, or name its successor with supersededBy.");
        }

        RecordRemoval.Delete(write, record, reason, author);
    }

    private WriteResult<T> Put(WriteSession write, T record, IReadOnlyList<ImportError> errors, Authorship author)
    {
        var (plan, violations) = RecordWriter.Put(write, bundleOf([new Located<T>(record, RecordBody.Name, "")]), [], author, mayWrite: errors.Count == 0);
        if (errors.Count > 0 || violations.Count > 0) throw RecordBody.Unprocessable(errors, violations);
        // Nothing new was said: the revision stays.
        return new WriteResult<T>(record, idOf(record), plan.Changes.Count > 0 ? write.NewRevision : write.NewRevision - 1);
    }

    private RecordRef Ref(T record) => new(kind, idOf(record));
}
