using Dapper;
using DealTracker.Api.Features.Events;
using DealTracker.Api.Http.Errors;
using DealTracker.Api.Http.Responses;
using DealTracker.Api.Queries;
using DealTracker.Api.Records;
using DealTracker.Api.Records.Names;
using DealTracker.Core.Codes;
using DealTracker.Core.Dates;
using DealTracker.Core.Knowledge;
using DealTracker.Core.Systems;
using DealTracker.Storage;
using DealTracker.Storage.Sql;
using FastEndpoints;

namespace DealTracker.Api.Features.Systems;

/// <summary>One weapon system or family, with counts</summary>
/// <remarks>Found by id, name or alias in any spelling. With <c>knownBy</c>: counts as they stood then.</remarks>
public sealed class GetSystem(Database database, NameResolver names) : Endpoint<GetSystemRequest, RecordResponse<SystemDetail>>
{
    public override void Configure() => Get("/systems/{id}");

    public override Task HandleAsync(GetSystemRequest req, CancellationToken ct)
    {
        using var session = database.BeginRead();
        var knowledge = AsOf.From(req.KnownBy);
        return Send.RecordAsync(Read(session, knowledge, Resolve(session, names, req.Id)), session.Revision);
    }

    /// <summary>The system of a resolved id.</summary>
    internal static SystemDetail Read(ReadSession session, AsOf knowledge, string id)
    {
        var conditions = new SqlConditions();
        conditions.Add($"y.id = {conditions.Parameter(id)}");
        var plain = SystemQuery.ToResponse(SystemQuery.Rows(session, knowledge, conditions)[0], SystemQuery.Aliases(session, [id])[id]);
        return new SystemDetail
        {
            Id = plain.Id,
            Name = plain.Name,
            Category = plain.Category,
            Origin = plain.Origin,
            Family = plain.Family,
            ComponentOf = plain.ComponentOf,
            Aliases = plain.Aliases,
            Deals = plain.Deals,
            Events = plain.Events,
            Members = Others(session, "SELECT id, name, category FROM systems WHERE family = @id ORDER BY sort_key, id", id),
            Components = Others(session, "SELECT id, name, category FROM systems WHERE component_of = @id ORDER BY sort_key, id", id),
        };
    }

    /// <exception cref="ProblemException">It names no system: 404 with the nearest name.</exception>
    internal static string Resolve(ReadSession session, NameResolver names, string name)
    {
        var systems = names.At(session).Systems;
        if (systems.Find(name) is { } id) return id;
        if (RecordNotFound.Gone(session, RecordKind.System, name) is { } gone) throw gone;
        var nearest = systems.NearestTo(name);
        throw new ProblemException(ProblemTypes.NotFound,
            nearest is null ? $"'{name}' names no weapon system on record." : $"'{name}' names no weapon system on record. Did you mean '{nearest}'?");
    }

    private static IReadOnlyList<SystemRef> Others(ReadSession session, string sql, string id) =>
    [
        .. session.Connection.Query<SystemRefRow>(sql, new { id }, session.Transaction)
            .Select(row => new SystemRef { Id = row.Id, Name = row.Name, Category = Code<SystemCategory>.Parse(row.Category) }),
    ];
}

/// <summary>Which system.</summary>
public sealed record GetSystemRequest
{
    /// <summary>Id, name or alias of the system.</summary>
    /// <example>s-400</example>
    public string Id { get; init; } = string.Empty;

    /// <summary>Counts as articles published up to the end of this day, month or year told it.</summary>
    public PeriodBound? KnownBy { get; init; }
}

internal sealed record SystemRefRow
{
    public required string Id { get; init; }
    public required string Name { get; init; }
    public required string Category { get; init; }
}
