using DealTracker.Api.Curation.Bundles;
using DealTracker.Api.Curation.Requests;
using DealTracker.Api.Features.History;
using DealTracker.Api.Http.Errors;
using DealTracker.Api.Http.Responses;
using DealTracker.Api.Records;
using DealTracker.Storage;
using FastEndpoints;

namespace DealTracker.Api.Curation.Imports;

/// <summary>Import a bundle</summary>
/// <remarks>
/// Many records at once, as YAML or JSON: all of it is written, as one revision, or nothing. Importing the same again changes nothing.
/// With <c>dryRun=true</c> the answer is the whole report, with every error, and nothing is written. With <c>If-Match</c>, a record of
/// the bundle that has changed since that tag was read is a 412, so that nobody else's change is lost; a record that is not in the
/// bundle stays as it is. The form is described by <a href="/schemas/bundle.json">/schemas/bundle.json</a>.
/// </remarks>
public sealed class RunImport(Database database) : Endpoint<RunImportRequest, RecordResponse<ImportResponse>>
{
    private const string Example = """
        {
          "articles": [
            {
              "id": "example-2021-11-14-agency",
              "title": "Example: first S-400 parts on their way",
              "publisher": "Example Agency",
              "kind": "news_agency",
              "published": "2021-11-14"
            }
          ],
          "events": [
            {
              "id": "ind-rus-s-400-example-parts-2021",
              "type": "statement",
              "modality": "occurred",
              "date": "[..2021-11-14]",
              "statement": "An example: parts of the first set were said to be on their way.",
              "deals": ["ind-rus-s-400"],
              "citations": [{ "article": "example-2021-11-14-agency", "paragraph": 1 }]
            }
          ]
        }
        """;

    public override void Configure()
    {
        Post("/imports");
        Definition.Imports<BundleDocument>(Example);
    }

    public override async Task HandleAsync(RunImportRequest req, CancellationToken ct)
    {
        var text = await RecordBody.TextAsync(HttpContext);
        var author = RequestAuthorship.From(HttpContext);
        var idempotency = req.DryRun ? null : IdempotencyKey.From(HttpContext, author.Actor, text);
        var reader = new BundleReader();
        reader.Add(new BundleFile(RecordBody.Name, text));
        var response = await database.WriteAsync(write => Import(write, reader, author, req.DryRun, idempotency), ct);
        HttpContext.StampRevision(response.Meta.Revision);
        await Send.OkAsync(response, ct);
    }

    /// <exception cref="ProblemException">The bundle has errors (422), or a record has changed since If-Match (412).</exception>
    private RecordResponse<ImportResponse> Import(WriteSession write, BundleReader reader, Authorship author, bool dryRun, IdempotencyKey? idempotency)
    {
        if (idempotency?.FindResult(write) is { } earlier) return ResponseFor(ImportReport.FromResult(write, earlier, reader.Bundle), dryRun, write);
        var report = ImportBundle.Write(write, reader, author, dryRun);
        if (report.Errors.Count > 0 && !dryRun) throw Refusal(report.Errors);
        Precondition.RequireUnchanged(HttpContext, write, report.Changes.Where(change => !change.IsNew).Select(change => change.Record));
        idempotency?.Store(write, report.Revision);
        return ResponseFor(report, dryRun, write);
    }

    private static RecordResponse<ImportResponse> ResponseFor(ImportReport report, bool dryRun, WriteSession write) => new()
    {
        Data = ImportResponse.From(report, dryRun),
        Meta = new RecordMeta { Revision = report.Revision ?? write.NewRevision - 1 },
    };

    private static ProblemException Refusal(IReadOnlyList<BundleError> errors) => new(
        ProblemTypes.Unprocessable,
        errors is [var only]
            ? $"Line {only.Line}, {only.Path}: {only.Message}"
            : $"{errors.Count} things are wrong with the bundle; 'errors' lists each with its line. Nothing was written.",
        [.. errors.Select(error => new FieldError { Field = error.Path, Line = error.Line, Message = error.Message })]);
}

/// <summary>How to import. The bundle is the body.</summary>
public sealed record RunImportRequest
{
    /// <summary>Whether to report only, and write nothing.</summary>
    public bool DryRun { get; init; }
}

/// <summary>What an import did, or would do.</summary>
public sealed record ImportResponse
{
    /// <summary>Whether it only reports.</summary>
    public required bool DryRun { get; init; }

    /// <summary>The revision it made; null when it wrote nothing.</summary>
    public required long? Revision { get; init; }

    /// <summary>Records that are new.</summary>
    public required IReadOnlyList<EditedRecord> Created { get; init; }

    /// <summary>Records that say something else than before.</summary>
    public required IReadOnlyList<ChangedRecord> Changed { get; init; }

    /// <summary>How many records were already as the bundle says.</summary>
    /// <example>0</example>
    public required int Unchanged { get; init; }

    /// <summary>With <c>dryRun</c>: everything that is wrong. Without it, errors are a 422.</summary>
    public required IReadOnlyList<BundleError> Errors { get; init; }

    internal static ImportResponse From(ImportReport report, bool dryRun) => new()
    {
        DryRun = dryRun,
        Revision = report.Revision,
        Created = [.. report.Changes.Where(change => change.IsNew).Select(change => EditedRecord.From(change.Record))],
        Changed =
        [
            .. report.Changes.Where(change => !change.IsNew).Select(change => new ChangedRecord
            {
                Record = EditedRecord.From(change.Record),
                Changes = change.Fields ?? [],
            }),
        ],
        Unchanged = report.Unchanged,
        Errors = report.Errors,
    };
}

/// <summary>A record with what is different in it.</summary>
public sealed record ChangedRecord
{
    /// <summary>Which one.</summary>
    public required EditedRecord Record { get; init; }

    /// <summary>Its fields before and after.</summary>
    public required IReadOnlyList<FieldChange> Changes { get; init; }
}
