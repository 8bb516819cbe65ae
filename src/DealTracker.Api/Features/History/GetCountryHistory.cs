using DealTracker.Api.Http.Responses;
using DealTracker.Api.Queries;
using DealTracker.Api.Records.Names;
using DealTracker.Core.Records;
using DealTracker.Storage;
using FastEndpoints;

namespace DealTracker.Api.Features.History;

/// <summary>The edits of one country or other party</summary>
/// <remarks>Newest first, each with the fields it changed. A deleted or merged party keeps its history under its code.</remarks>
public sealed class GetCountryHistory(Database database, NameResolver names) : Endpoint<GetCountryHistoryRequest, ListResponse<HistoryEntry>>
{
    public override void Configure() => Get("/countries/{code}/history");

    public override Task HandleAsync(GetCountryHistoryRequest req, CancellationToken ct)
    {
        using var session = database.BeginRead();
        var record = new RecordRef(RecordKind.Party, req.Code);
        if (!HistoryList.IsKnown(session, record)) record = record with { Id = new RecordFinder(session, names).Party(req.Code) };
        return Send.PageAsync(HistoryList.Page(session, HttpContext, record, req), req.Limit);
    }
}

/// <summary>The edits of which party.</summary>
public sealed record GetCountryHistoryRequest : HistoryRequest
{
    /// <summary>Code, alpha-2, name or alias of the country or other party.</summary>
    /// <example>IND</example>
    public string Code { get; init; } = string.Empty;
}
