using DealTracker.Api.Storage;
using DealTracker.Api.Vocabulary;

namespace DealTracker.Api.Pages;

/// <summary>What a page reads from: its request and one snapshot of the record.</summary>
internal sealed record PageContext(HttpContext Http, ReadSession Session, KnownNames Names)
{
    /// <summary>Scheme and host, for addresses that are copied to other places.</summary>
    public string Origin => $"{Http.Request.Scheme}://{Http.Request.Host.ToUriComponent()}{Http.Request.PathBase.ToUriComponent()}";
}
