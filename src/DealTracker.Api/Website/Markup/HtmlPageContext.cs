using DealTracker.Api.Records.Names;
using DealTracker.Storage;

namespace DealTracker.Api.Website.Markup;

/// <summary>The data source of a page: its request and one snapshot of the database.</summary>
internal sealed record HtmlPageContext(HttpContext Http, ReadSession Session, NameResolver Names)
{
    /// <summary>Scheme and host, for addresses that are copied to other places.</summary>
    public string Origin => $"{Http.Request.Scheme}://{Http.Request.Host.ToUriComponent()}{Http.Request.PathBase.ToUriComponent()}";
}
