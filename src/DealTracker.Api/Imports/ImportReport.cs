using DealTracker.Api.Curation;
using DealTracker.Api.History;
using DealTracker.Api.Record;
using DealTracker.Api.Storage;
using DealTracker.Core.Bundles;

namespace DealTracker.Api.Imports;

/// <summary>What an import did, or would do.</summary>
public sealed record ImportReport
{
    /// <summary>The revision the import made; null when it wrote nothing.</summary>
    public long? Revision { get; init; }

    public IReadOnlyList<RecordChange> Changes { get; init; } = [];

    /// <summary>Records that were already as the bundle says.</summary>
    public int Unchanged { get; init; }

    /// <summary>Records of the seeds that a curator has changed since: left as the curator wants them.</summary>
    public IReadOnlyList<RecordRef> Kept { get; init; } = [];

    /// <summary>Everything that is wrong; with any error nothing was written.</summary>
    public IReadOnlyList<ImportError> Errors { get; init; } = [];

    /// <summary>What an earlier import of the same bundle did.</summary>
    /// <param name="revision">The revision it made; null when it wrote nothing.</param>
    internal static ImportReport Of(WriteSession write, KeptRevision revision, Bundle bundle)
    {
        var changes = revision.Made is null ? [] : HistoryQuery.ChangesOf(write, revision.Made.Value);
        return new ImportReport { Revision = revision.Made, Changes = changes, Unchanged = bundle.Count - changes.Count };
    }
}
