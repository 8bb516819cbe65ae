using System.Text.Json;
using Dapper;
using DealTracker.Api.Http.Errors;
using DealTracker.Api.Http.Responses;
using DealTracker.Core.Codes;
using DealTracker.Core.Records;
using DealTracker.Storage;
using FastEndpoints;

namespace DealTracker.Api.Features.Documents;

/// <summary>A record as the bundle writes it</summary>
/// <remarks>What a curator changes and sends back with PUT, with the ETag as <c>If-Match</c>.</remarks>
public sealed class GetDocument(Database database) : Endpoint<GetDocumentRequest, RecordResponse<JsonElement>>
{
    public override void Configure() => Get("/documents/{kind}/{id}");

    public override Task HandleAsync(GetDocumentRequest req, CancellationToken ct)
    {
        using var session = database.BeginRead();
        var document = session.Connection.QuerySingleOrDefault<string>("""
            SELECT document
            FROM records
            WHERE kind = @Kind AND id = @Id AND state = 'live'
            """, new { Kind = Code<RecordKind>.Text(req.Kind), req.Id }, session.Transaction) ?? throw RecordNotFound.For(session, req.Kind, req.Id);
        return Send.RecordAsync(JsonSerializer.Deserialize<JsonElement>(document), session.Revision);
    }
}

/// <summary>Which record.</summary>
public sealed record GetDocumentRequest
{
    /// <summary>Its kind.</summary>
    /// <example>event</example>
    public RecordKind Kind { get; init; }

    /// <summary>Its id or code.</summary>
    /// <example>ind-rus-s-400-contract-2018</example>
    public string Id { get; init; } = string.Empty;
}
