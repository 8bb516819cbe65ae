using System.Diagnostics.CodeAnalysis;
using DealTracker.Api.Records;
using DealTracker.Core.Codes;

namespace DealTracker.Api.Features.History;

/// <summary>What one write did to one record.</summary>
public record Edit
{
    public Edit()
    {
    }

    [SetsRequiredMembers]
    internal Edit(ChangeRow row)
    {
        Revision = row.Revision;
        At = row.At;
        Actor = row.Actor;
        Note = row.Note;
        Reason = row.Reason;
        Action = Code<ChangeAction>.Parse(row.Action);
        Record = EditedRecord.From(row.Kind, row.Id);
        SupersededBy = row.SupersededBy;
    }

    /// <summary>The revision the write made. All edits of one write have the same.</summary>
    /// <example>1</example>
    public required long Revision { get; init; }

    /// <summary>When, UTC.</summary>
    /// <example>2026-11-24T10:00:00.000Z</example>
    public required string At { get; init; }

    /// <summary>Who: the name of the curator's key, <c>cli:</c> and the user on the command line, or <c>seeds</c>.</summary>
    /// <example>seeds</example>
    public required string Actor { get; init; }

    /// <summary>Why, in the curator's words; without any, the reason of a deletion.</summary>
    public required string? Note { get; init; }

    /// <summary>After a deletion or merge: the reason, which the id answers with ever after.</summary>
    public required string? Reason { get; init; }

    /// <summary>What was done.</summary>
    /// <example>create</example>
    public required ChangeAction Action { get; init; }

    /// <summary>To which record.</summary>
    public required EditedRecord Record { get; init; }

    /// <summary>After a merge: the id of the record of the same kind that took its place.</summary>
    public required string? SupersededBy { get; init; }
}

/// <summary>The record that was edited. It may have been deleted since.</summary>
public sealed record EditedRecord
{
    /// <summary>Its kind.</summary>
    /// <example>deal</example>
    public required RecordKind Kind { get; init; }

    /// <summary>Its id.</summary>
    /// <example>ind-rus-s-400</example>
    public required string Id { get; init; }

    internal static EditedRecord From(string kind, string id) => new() { Kind = Code<RecordKind>.Parse(kind), Id = id };

    internal static EditedRecord From(RecordRef record) => new() { Kind = record.Kind, Id = record.Id };
}
