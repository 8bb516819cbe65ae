using DealTracker.Api.Records.Names;
using DealTracker.Api.Website;
using DealTracker.Api.Website.Markup;
using DealTracker.Storage;

namespace DealTracker.Api.Hosting;

/// <summary>The pages for readers. They read what the API reads, through the same queries.</summary>
public static class WebsiteSetup
{
    public static WebApplication MapDealTrackerPages(this WebApplication app)
    {
        Map<TimelinePageRequest>(app, "/", TimelinePage.Write);
        Map<EmbedPageRequest>(app, "/embed", EmbedPage.Write);
        Map<DealPageRequest>(app, "/deals/{id}", DealPage.Write);
        Map<CountryPageRequest>(app, "/countries/{code}", CountryPage.Write);
        Map<SystemPageRequest>(app, "/systems/{id}", SystemPage.Write);
        return app.MapAssets();
    }

    private static void Map<T>(WebApplication app, string path, Func<HtmlPageContext, T, Html> write) where T : HtmlPageRequest =>
        app.MapGet(path, (HttpContext http, Database database, NameResolver names) => HtmlPageResponse.SendAsync(http, database, names, write))
            .ExcludeFromDescription();
}
