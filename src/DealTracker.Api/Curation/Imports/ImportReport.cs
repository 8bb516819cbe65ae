using DealTracker.Api.Curation.Bundles;
using DealTracker.Api.Curation.Requests;
using DealTracker.Api.Features.History;
using DealTracker.Api.Records;
using DealTracker.Core.Bundles;
using DealTracker.Core.Records;
using DealTracker.Storage;

namespace DealTracker.Api.Curation.Imports;

/// <summary>What an import did, or would do.</summary>
public sealed record ImportReport
{
    /// <summary>The revision the import made; null when it wrote nothing.</summary>
    public long? Revision { get; init; }

    /// <summary>What is new or other, in the order of kinds and files.</summary>
    public IReadOnlyList<ReportedChange> Changes { get; init; } = [];

    /// <summary>Records that were already as the bundle says.</summary>
    public int Unchanged { get; init; }

    /// <summary>Records of the seeds that a curator has changed since: left as the curator wants them.</summary>
    public IReadOnlyList<RecordRef> SkippedSeeds { get; init; } = [];

    /// <summary>Everything that is wrong; with any error nothing was written.</summary>
    public IReadOnlyList<ImportError> Errors { get; init; } = [];

    /// <summary>What an earlier import of the same bundle did.</summary>
    /// <param name="revision">The revision it made; null when it wrote nothing.</param>
    internal static ImportReport FromRevision(WriteSession write, IdempotentResult revision, Bundle bundle)
    {
        var changes = revision.Revision is null ? [] : HistoryList.ChangesOf(write, revision.Revision.Value);
        return new ImportReport { Revision = revision.Revision, Changes = [.. changes.Select(ReportedChange.From)], Unchanged = bundle.Count - changes.Count };
    }
}

/// <summary>A record that an import creates or changes.</summary>
/// <param name="Record">Which one.</param>
/// <param name="IsNew">Whether it creates it.</param>
/// <param name="Fields">What changes in one that was there; null when it is new, or was left out of the report of a large import.</param>
public readonly record struct ReportedChange(RecordRef Record, bool IsNew, IReadOnlyList<FieldChange>? Fields)
{
    internal static ReportedChange From(RecordChange change) =>
        new(change.Record, change.Before is null, change.Before is null ? null : DocumentDiff.Between(change.Before, change.After));
}
