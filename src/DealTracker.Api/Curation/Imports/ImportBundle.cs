using DealTracker.Api.Curation.Bundles;
using DealTracker.Api.Curation.Writing;
using DealTracker.Api.Records;
using DealTracker.Storage;

namespace DealTracker.Api.Curation.Imports;

/// <summary>
/// The service that imports bundles, for every caller: the endpoint (<see cref="RunImport"/>), the command line and the seeds. It reads
/// files, checks them as a whole and writes what is new in one transaction, or nothing. Importing the same files again changes nothing.
/// </summary>
public sealed class ImportBundle(Database database)
{
    /// <summary>Files that are longer in all, in characters or bytes, are imported by <see cref="ImportInParts"/>.</summary>
    public long LongestWhole { get; init; } = 8_000_000;

    /// <summary>Imports files together.</summary>
    /// <param name="files">YAML or JSON texts.</param>
    /// <param name="author">Who imports, and why.</param>
    /// <param name="dryRun">Whether to report only.</param>
    /// <param name="progress">Receives the progress, on the thread that imports.</param>
    public async Task<ImportReport> RunAsync(
        IEnumerable<BundleFile> files, Authorship author, bool dryRun = false, IProgress<WriteProgress>? progress = null,
        CancellationToken cancellation = default)
    {
        var all = files.ToList();
        var (read, length) = (0L, all.Sum(file => file.Length));
        if (length > LongestWhole && !author.FromSeeds)
        {
            var parts = new ImportInParts(all, author, dryRun, progress);
            parts.Read();
            return await database.WriteAsync(parts.Write, cancellation);
        }

        var reader = new BundleReader();
        foreach (var file in all)
        {
            reader.Add(file);
            progress?.Report(new WriteProgress(ImportStep.Read, read += file.Length, length));
        }

        return await database.WriteAsync(write => Write(write, reader, author, dryRun, progress), cancellation);
    }

    /// <summary>Imports inside a write that the caller has begun; <see cref="ImportReport.Revision"/> says whether anything was written.</summary>
    internal static ImportReport Write(WriteSession write, BundleReader reader, Authorship author, bool dryRun, IProgress<WriteProgress>? progress = null)
    {
        var mayWrite = reader.Errors.Count == 0 && !dryRun;
        var (plan, violations) = RecordWriter.Put(write, reader.Bundle, reader.DeclaredIds, author, mayWrite, progress);
        var errors = reader.AllErrors(violations);
        if (errors.Count > 0) return new ImportReport { Errors = errors };
        return new ImportReport
        {
            Revision = mayWrite && plan.Changes.Count > 0 ? write.NewRevision : null,
            Changes = [.. plan.Changes.Select(ReportedChange.From)],
            Unchanged = plan.Unchanged,
            SkippedSeeds = plan.SkippedSeeds,
        };
    }
}
