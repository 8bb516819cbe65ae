using Dapper;
using DealTracker.Api.Queries;
using DealTracker.Storage;

namespace DealTracker.Api.Features.Events;

/// <summary>What a timeline is of: one deal, country or system, as one more filter of its events; or all deals.</summary>
/// <param name="Parameter">The parameter of that filter, <c>deal</c>; null for all deals.</param>
/// <param name="Id">Its value, <c>ind-rus-s-400</c>; null for all deals.</param>
/// <param name="NameSql">Selects the name of the record by <c>@Id</c>.</param>
/// <param name="Apply">Adds the filter to others.</param>
internal sealed record TimelineScope(string? Parameter, string? Id, string? NameSql, Func<ResolvedFilter, ResolvedFilter> Apply)
{
    public static TimelineScope All { get; } = new(null, null, null, filter => filter);

    /// <summary>The name of a saved file, without its suffix.</summary>
    public string FileName => Id is null ? "timeline" : $"{Id}-timeline";

    public static TimelineScope Deal(string id) => new("deal", id, "SELECT title FROM deals WHERE id = @Id",
        filter => filter with { Deals = [.. filter.Deals, [id]] });

    public static TimelineScope Country(string code) => new("country", code, "SELECT name FROM parties WHERE id = @Id",
        filter => filter with { Countries = [.. filter.Countries, [code]] });

    public static TimelineScope System(string id) => new("system", id, "SELECT name FROM systems WHERE id = @Id",
        filter => filter with { Systems = [.. filter.Systems, [id]] });

    /// <summary>Its name for people, <c>S-400 for India</c>; read only for the formats that show it.</summary>
    public string Name(ReadSession session) =>
        NameSql is null ? "Arms deals" : session.Connection.QuerySingle<string>(NameSql, new { Id }, session.Transaction);
}
