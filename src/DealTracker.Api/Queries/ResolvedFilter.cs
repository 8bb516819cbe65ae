using Dapper;
using DealTracker.Api.Http.Errors;
using DealTracker.Api.Http.Requests;
using DealTracker.Api.Records.Names;
using DealTracker.Core.Codes;
using DealTracker.Core.Knowledge;
using DealTracker.Core.Records;
using DealTracker.Core.Text;
using DealTracker.Storage;
using DealTracker.Storage.Stores;

namespace DealTracker.Api.Queries;

/// <summary>A filter whose names have become ids of the record. Each group is one AND; its members are OR.</summary>
internal sealed record ResolvedFilter
{
    public required RecordFilter Request { get; init; }
    public required AsOf AsOf { get; init; }

    /// <summary>What names meant.</summary>
    public required NameSet Names { get; init; }

    public required FullText FullText { get; init; }
    public required IReadOnlyList<IReadOnlyList<string>> Countries { get; init; }
    public required IReadOnlyList<IReadOnlyList<string>> Suppliers { get; init; }
    public required IReadOnlyList<IReadOnlyList<string>> Recipients { get; init; }
    public required IReadOnlyList<IReadOnlyList<string>> Systems { get; init; }
    public required IReadOnlyList<IReadOnlyList<string>> Deals { get; init; }
    public required IReadOnlyList<IReadOnlyList<string>> Articles { get; init; }

    /// <exception cref="ProblemException">A name does not resolve, or <c>from</c> is after <c>to</c>: 400, with the nearest names.</exception>
    public static ResolvedFilter Resolve(RecordFilter filter, ReadSession session, NameResolver names)
    {
        var errors = new FieldErrors();
        var known = names.At(session);
        var resolved = new ResolvedFilter
        {
            Request = filter,
            AsOf = AsOf.From(filter.KnownBy),
            Names = known,
            FullText = session.FullText,
            Countries = Resolve(filter.Country, "country", "country or party", known.Parties, errors),
            Suppliers = Resolve(filter.Supplier, "supplier", "country or party", known.Parties, errors),
            Recipients = Resolve(filter.Recipient, "recipient", "country or party", known.Parties, errors),
            Systems = Resolve(filter.System, "system", "weapon system", known.Systems, errors),
            Deals = Existing(filter.Deal, RecordKind.Deal, session, errors),
            Articles = Existing(filter.Article, RecordKind.Article, session, errors),
        };
        if (filter.From is { } from && filter.To is { } to && from.First > to.Last)
            errors.BadValue("from", $"'from' ({from.Text}) is after 'to' ({to.Text}). Swap them.", from.Text);
        errors.ThrowIfAny();
        return resolved;
    }

    private static IReadOnlyList<IReadOnlyList<string>> Resolve(Terms terms, string field, string what, NameIndex names, FieldErrors errors) =>
        [.. terms.Groups.Select(group => group.Select(term => Resolve(term, field, what, names, errors)).OfType<string>().Distinct().ToList())];

    private static string? Resolve(string term, string field, string what, NameIndex names, FieldErrors errors)
    {
        var id = names.Find(term);
        if (id is null) errors.BadValue(field, $"'{term}' names no {what} on record.", term, nearest: names.NearestTo(term));
        return id;
    }

    private static IReadOnlyList<IReadOnlyList<string>> Existing(Terms terms, RecordKind kind, ReadSession session, FieldErrors errors) =>
        [.. terms.Groups.Select(group => group.Select(id => Existing(id, kind, session, errors)).OfType<string>().Distinct().ToList())];

    /// <summary>The id, or that of the record it was merged into.</summary>
    private static string? Existing(string id, RecordKind kind, ReadSession session, FieldErrors errors)
    {
        var kindText = Code<RecordKind>.Text(kind);
        var live = session.Connection.QuerySingleOrDefault<string>("""
            SELECT live.id
            FROM records r
            JOIN records live ON live.kind = r.kind AND live.id = COALESCE(r.superseded_by, r.id) AND live.state = 'live'
            WHERE r.kind = @kindText AND r.id = @id
            """, new { kindText, id }, session.Transaction);
        if (live is not null) return live;
        var nearest = Suggestion.For(id, session.Connection.Query<string>(
            "SELECT id FROM records WHERE kind = @kindText AND state = 'live'", new { kindText }, session.Transaction));
        errors.BadValue(kindText, $"There is no {kindText} '{id}'.", id, nearest: nearest);
        return null;
    }
}
