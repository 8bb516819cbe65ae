using Dapper;
using DealTracker.Api.Http.Negotiation;
using DealTracker.Api.Http.Responses;
using DealTracker.Api.Queries;
using DealTracker.Api.Queries.Export;
using DealTracker.Api.Records.Names;
using DealTracker.Storage;
using FastEndpoints;

namespace DealTracker.Api.Features.Flows;

/// <summary>Who supplies whom with what, by year</summary>
/// <remarks>
/// Counts of deals and events for each supplier, recipient, category and year, and the lowest and highest figure that articles
/// state, apart for each measure and currency or unit. **This is no measure of trade**: nothing is added up, because articles
/// state the same price in different ways, plans and talks are in it, and one deal counts in every year in which it has an
/// event. Narrow it with the filters: `type=delivery,delivery_completed&amp;modality=occurred` are deliveries that happened.
/// </remarks>
public sealed class ListFlows(
    Database database, NameResolver names, Exporter exporter) : Endpoint<ListFlowsRequest, RecordResponse<IReadOnlyList<FlowResponse>>>
{
    public override void Configure()
    {
        Get("/flows");
        Definition.Produces(Representation.Json, Representation.Csv);
    }

    public override async Task HandleAsync(ListFlowsRequest req, CancellationToken ct)
    {
        if (HttpContext.Representation() == Representation.Csv)
        {
            await exporter.SendCsvAsync(Send, snapshot => ("flows", FlowQuery.Export(new ExportScope(ResolvedFilter.Resolve(req, snapshot, names)))));
            return;
        }

        using var session = database.BeginRead();
        var query = FlowQuery.Export(new ExportScope(ResolvedFilter.Resolve(req, session, names)));
        var rows = session.Connection.Query<FlowRow>(query.Sql, query.Parameters, session.Transaction);
        IReadOnlyList<FlowResponse> flows =
            [.. rows.GroupBy(row => (row.Supplier, row.Recipient, row.Category, row.Year)).Select(flow => FlowResponse.From([.. flow]))];
        await Send.RecordAsync(flows, session.Revision);
    }
}

/// <summary>Which events.</summary>
public sealed record ListFlowsRequest : RecordFilter;
