using DealTracker.Api.Http.Negotiation;
using DealTracker.Api.Http.Responses;
using DealTracker.Api.Queries;
using DealTracker.Api.Queries.Export;
using DealTracker.Api.Records.Names;
using DealTracker.Core.Codes;
using DealTracker.Storage;
using FastEndpoints;

namespace DealTracker.Api.Features.Deals;

/// <summary>Deals under the filters</summary>
/// <remarks>
/// The latest activity first. A deal is found by its own parties, systems and kinds, and by one event that meets all
/// conditions on events. As CSV it is the whole filtered set, whatever its size.
/// </remarks>
public sealed class ListDeals(Database database, NameResolver names, Exporter exporter) : Endpoint<ListDealsRequest, ListResponse<DealSummary>>
{
    public override void Configure()
    {
        Get("/deals");
        Definition.Produces(Representation.Json, Representation.Csv);
    }

    public override async Task HandleAsync(ListDealsRequest req, CancellationToken ct)
    {
        if (HttpContext.Representation() == Representation.Csv)
        {
            req.RejectPaging(HttpContext);
            await exporter.SendCsvAsync(Send, session => ("deals", DealList.Export(ResolvedFilter.Resolve(req, session, names), req)));
            return;
        }

        using var session = database.BeginRead();
        var filter = ResolvedFilter.Resolve(req, session, names);
        var order = DealList.OrderOf(req);
        var cursor = order.ReadCursor(HttpContext, req.Cursor, filter.Names);
        await Send.PageAsync(session, DealList.Deals.JsonPage(session, filter, req, order, cursor), req.Limit);
    }
}

/// <summary>Which deals, in which order.</summary>
public sealed record ListDealsRequest : PagedFilter
{
    /// <summary>By what to sort.</summary>
    public DealSort Sort { get; init; } = DealSort.LastDate;

    /// <summary>In which order; by default <c>asc</c> for titles and <c>desc</c> for the others. Undated deals come last in either.</summary>
    public SortOrder? Order { get; init; }

    internal SortOrder OrderInForce => Order ?? (Sort == DealSort.Title ? SortOrder.Asc : SortOrder.Desc);
}

/// <summary>By what deals are sorted.</summary>
public enum DealSort
{
    [Definition("By the date of the latest event.")] LastDate,
    [Definition("By the date of the earliest event.")] FirstDate,
    [Definition("By title, case and accents aside.")] Title,
    [Definition("By when the record last changed.")] Updated,
}
