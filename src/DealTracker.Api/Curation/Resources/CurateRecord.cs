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
/// <typeparam name="T">The record type of Core; <see cref="BundleRecords"/> knows its kind.</typeparam>
public sealed class CurateRecord<T>(Database database) where T : class
{
    private static readonly RecordKind Kind = BundleRecords.KindOf<T>();
    private static readonly string KindText = Code<RecordKind>.Text(Kind);

    /// <summary>Creates a record.</summary>
    /// <exception cref="ProblemException">The id is taken (409), or something is wrong with the record (422).</exception>
    internal async Task<WriteResult<T>> CreateAsync(HttpContext context, CancellationToken cancellation)
    {
        var (record, errors) = await RecordBody.ReadAsync<T>(context);
        var id = BundleRecords.RefOf(record).Id;
        var author = RequestAuthorship.From(context);
        var idempotency = IdempotencyKey.From(context, author.Actor, RecordJson.Write(record));
        return await database.WriteAsync(write =>
        {
            if (idempotency?.FindResult(write) is { } earlier) return new WriteResult<T>(record, id, earlier.Revision ?? write.NewRevision - 1);
            if (StoredRecordRow.Find(write, new RecordRef(Kind, id)) is { } taken)
            {
                throw new ProblemException(ProblemTypes.Conflict, taken.IsLive
                    ? $"There is already a {KindText} '{id}'. Choose another id, or change that one with PUT."
                    : $"{taken.WhyGone(id)} An id never changes its meaning; choose another.");
            }

            var result = Put(write, record, errors, author);
            idempotency?.Store(write, result.Revision);
            return result;
        }, cancellation);
    }

    /// <summary>Puts a record in the place of the one with this id.</summary>
    /// <exception cref="ProblemException">There is none (404, 410), it has changed (412, 428), or something is wrong with the record (422).</exception>
    internal async Task<WriteResult<T>> ReplaceAsync(HttpContext context, string id, CancellationToken cancellation)
    {
        var (record, errors) = await RecordBody.ReadAsync<T>(context);
        var inBody = BundleRecords.RefOf(record);
        if (inBody.Id != id)
        {
            throw RecordBody.Unprocessable([("/id", $"Is '{inBody.Id}', but the address says '{id}'. "
                + "An id never changes; to rename, create the new record and delete this one with supersededBy.")]);
        }

        return await database.WriteAsync(write =>
        {
            Precondition.Require(context, write, FindLive(write, id), inBody);
            return Put(write, record, errors, RequestAuthorship.From(context));
        }, cancellation);
    }

    /// <summary>Deletes a record, or puts another in its place.</summary>
    /// <exception cref="ProblemException">There is none (404, 410), it has changed (412, 428), or others name it (409).</exception>
    internal async Task<RemovedRecord> DeleteAsync(HttpContext context, string id, string reason, string? supersededBy, CancellationToken cancellation)
    {
        var author = RequestAuthorship.From(context);
        var isPost = HttpMethods.IsPost(context.Request.Method);
        var idempotency = isPost ? IdempotencyKey.From(context, author.Actor, body: "") : null;
        return await database.WriteAsync(write =>
        {
            if (idempotency?.FindResult(write) is { Revision: { } earlier }) return new RemovedRecord(id, reason, supersededBy, earlier);
            var record = new RecordRef(Kind, id);
            Precondition.Require(context, write, FindLive(write, id), record);
            if (supersededBy is null) Delete(write, record, reason, author);
            else Supersede(write, record, supersededBy, isPost ? "into" : "supersededBy", reason, author);
            idempotency?.Store(write, write.NewRevision);
            return new RemovedRecord(id, reason, supersededBy, write.NewRevision);
        }, cancellation);
    }

    /// <exception cref="ProblemException">There is no live record of this id: 404, or 410 with the reason.</exception>
    private static StoredRecordRow FindLive(WriteSession write, string id)
    {
        var stored = StoredRecordRow.Find(write, new RecordRef(Kind, id))
            ?? throw new ProblemException(ProblemTypes.NotFound, $"There is no {KindText} '{id}'. Create it with POST.");
        return stored.IsLive ? stored : throw new ProblemException(ProblemTypes.Gone, stored.WhyGone(id));
    }

    private static WriteResult<T> Put(WriteSession write, T record, IReadOnlyList<BundleError> errors, Authorship author)
    {
        var bundle = BundleRecords.Create(new Located<T>(record, RecordBody.Name, ""));
        var (plan, violations) = RecordWriter.Put(write, bundle, [], author, mayWrite: errors.Count == 0);
        if (errors.Count > 0 || violations.Count > 0) throw RecordBody.Unprocessable(errors, violations);
        // A record that is stored already as it was sent changes nothing: the revision stays.
        return new WriteResult<T>(record, BundleRecords.RefOf(record).Id, plan.Changes.Count > 0 ? write.NewRevision : write.NewRevision - 1);
    }

    private static void Delete(WriteSession write, RecordRef record, string reason, Authorship author)
    {
        var incoming = RecordReferences.Incoming(write, record);
        if (incoming.Count > 0)
        {
            var examples = string.Join(", ", incoming.Take(10).Select(other => $"{Code<RecordKind>.Text(other.Kind)} {other.Id}"));
            throw new ProblemException(ProblemTypes.Conflict, $"'{record.Id}' is still named by {incoming.Count} record(s): {examples}. "
                + "Change or delete those first, or name its successor with supersededBy.");
        }

        RecordRemoval.Delete(write, record, reason, author);
    }

    /// <summary>Moves everything that names a record to another, and lets its id lead there.</summary>
    /// <exception cref="ProblemException">One of the two is not there, or the changed records would break a rule.</exception>
    private static void Supersede(WriteSession write, RecordRef record, string by, string parameter, string reason, Authorship author)
    {
        if (by == record.Id) throw RecordBody.Unprocessable([(parameter, "A record cannot take its own place. Name another.")]);
        if (StoredRecordRow.Find(write, record with { Id = by }) is not { IsLive: true })
            throw RecordBody.Unprocessable([(parameter, $"There is no {KindText} '{by}'. Create it first, then let it take the place of '{record.Id}'.")]);
        var violations = RecordRemoval.Supersede(write, record, by, reason, author);
        if (violations.Count > 0)
            throw RecordBody.Unprocessable(violations.Select(violation => ($"{violation.Source}{violation.Pointer}", violation.Message)));
    }
}
