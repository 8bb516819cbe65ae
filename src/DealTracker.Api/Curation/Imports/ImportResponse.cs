using DealTracker.Api.Features.History;

namespace DealTracker.Api.Curation.Imports;

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
        Errors = [.. report.Errors.Select(error => new BundleError { Line = error.Line, Path = error.Path, Message = error.Message })],
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

/// <summary>One thing that is wrong in a bundle.</summary>
public sealed record BundleError
{
    /// <summary>The line, counted from 1.</summary>
    /// <example>12</example>
    public required long Line { get; init; }

    /// <summary>JSON pointer to the value.</summary>
    /// <example>/deals/0/events/2/type</example>
    public required string Path { get; init; }

    /// <summary>What is wrong, and what would be right.</summary>
    public required string Message { get; init; }
}
