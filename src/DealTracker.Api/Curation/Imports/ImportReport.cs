using DealTracker.Api.Curation.Bundles;
using DealTracker.Api.Curation.Requests;
using DealTracker.Api.Features.History;
using DealTracker.Api.Records;
using DealTracker.Core.Bundles;
using DealTracker.Core.Records;
using DealTracker.Storage;

namespace DealTracker.Api.Curation.Imports;

/// <summary>The result of an import, as the program passes it on: the API sends it as <see cref="ImportResponse"/>, the command line prints it.</summary>
public sealed record ImportReport
{
    /// <summary>The revision the import made; null when it wrote nothing.</summary>
    public long? Revision { get; init; }

    /// <summary>New and changed records, in the order of kinds and files.</summary>
    public IReadOnlyList<ReportedChange> Changes { get; init; } = [];

    /// <summary>How many records were already as the bundle says.</summary>
    public int Unchanged { get; init; }

    /// <summary>Records of the seeds that a curator has changed since: left as the curator wants them.</summary>
    public IReadOnlyList<RecordRef> SkippedSeeds { get; init; } = [];

    /// <summary>Everything that is wrong; with any error nothing was written.</summary>
    public IReadOnlyList<BundleError> Errors { get; init; } = [];

    /// <summary>The report of an earlier import of the same bundle.</summary>
    internal static ImportReport FromResult(WriteSession write, IdempotentResult earlier, Bundle bundle)
    {
        var changes = earlier.Revision is { } revision ? HistoryList.ChangesOf(write, revision) : [];
        return new ImportReport { Revision = earlier.Revision, Changes = [.. changes.Select(ReportedChange.From)], Unchanged = bundle.Count - changes.Count };
    }
}

/// <summary>A record that an import creates or changes: a <see cref="RecordChange"/> with the differences in place of the two documents.</summary>
/// <param name="Record">The record.</param>
/// <param name="IsNew">Whether it creates it.</param>
/// <param name="Fields">The fields that change; null when the record is new, and for most records of a large import.</param>
public readonly record struct ReportedChange(RecordRef Record, bool IsNew, IReadOnlyList<FieldChange>? Fields)
{
    internal static ReportedChange From(RecordChange change) =>
        new(change.Record, change.Before is null, change.Before is null ? null : DocumentDiff.Between(change.Before, change.After));
}
