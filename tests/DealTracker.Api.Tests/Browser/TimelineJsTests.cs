using System.Text.Json;
using DealTracker.Api.Tests.Docs;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Playwright;

namespace DealTracker.Api.Tests.Browser;

/// <summary>TimelineJS itself, as it comes from npm, over what the API gives it.</summary>
public sealed class TimelineJsTests(ApiHost seeds, RecordHost record, Chromium chromium) :
    IClassFixture<ApiHost>, IClassFixture<RecordHost>, IClassFixture<Chromium>, IAsyncDisposable
{
    private const string Package = "@knight-lab/timelinejs/dist";

    private WebApplication? _frontend;

    [Theory]
    [InlineData("timelinejs", "json")]
    [InlineData("timelinejs.csv", "csv")]
    public async Task TimelineJs_draws_every_event(string format, string name)
    {
        var path = $"api/v1/timeline.{format}?country=India&system=s400";
        var events = (await seeds.OkAsync("timeline.timelinejs?country=India&system=s400")).GetProperty("events").EnumerateArray().ToList();

        var page = await DrawAsync(seeds, path);

        Assert.Equal(events.Count, await page.Locator(".tl-timemarker").CountAsync());
        Assert.Equal(events.Select(one => one.GetProperty("text").Text("headline")!).Order(),
            (await page.Locator(".tl-timemarker .tl-headline").AllInnerTextsAsync()).Select(text => text.Trim()).Order());
        Assert.Contains("Left out: 3 events without a known date", await page.Locator(".tl-slide-titleslide").InnerTextAsync(), StringComparison.Ordinal);
        // The title is slide 0.
        await page.EvaluateAsync("window.timeline.goTo(4)");
        await page.GetByText(events[3].Text("display_date")!, new() { Exact = true }).First.WaitForAsync();
        await SaveAsync(page, $"timelinejs-{name}.png");
        var slide = await page.Locator(".tl-slide").Nth(4).InnerTextAsync();
        Assert.Contains(events[3].GetProperty("text").Text("headline")!, slide, StringComparison.Ordinal);
        Assert.Contains(events[3].Text("display_date")!, slide, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("timelinejs")]
    [InlineData("timelinejs.csv")]
    public async Task TimelineJs_shows_markup_in_a_record_as_text(string format)
    {
        const string hostile = "<img src=x onerror=\"window.ran=1\"> & co";
        await record.AddAsync(
            Given.Article("hostile") with { Title = hostile, Publisher = hostile }, Given.Deal("hostile") with { Title = hostile },
            Given.Event("hostile", "hostile", "2019-09-04", "hostile") with { Statement = hostile, Place = hostile },
            Given.Event("hostile-2", "hostile", "2019-09-05", "hostile") with { Statement = hostile });

        var page = await DrawAsync(record, $"api/v1/deals/hostile/timeline.{format}");

        Assert.Equal("undefined", await page.EvaluateAsync<string>("typeof window.ran"));
        Assert.Equal(0, await page.Locator("img[src=x]").CountAsync());
        Assert.Contains(hostile, await page.Locator(".tl-timegroup").First.InnerTextAsync(), StringComparison.Ordinal);
        Assert.All(await page.Locator(".tl-timemarker .tl-headline").AllInnerTextsAsync(), text => Assert.Equal($"Contract signed: {hostile}", text.Trim()));
        Assert.Contains($"Place: {hostile}.", string.Concat(await page.Locator(".tl-text-content").AllTextContentsAsync()), StringComparison.Ordinal);
    }

    public async ValueTask DisposeAsync()
    {
        if (_frontend is not null) await _frontend.DisposeAsync();
    }

    private async Task<IPage> DrawAsync(ApiHost host, string path)
    {
        var (script, style) = (NpmFiles.Find($"{Package}/js/timeline.js"), NpmFiles.Find($"{Package}/css/timeline.css"));
        // A server of its own, so that the page reads the API from another origin, as front ends do.
        _frontend = WebApplication.CreateSlimBuilder().Build();
        _frontend.Urls.Add("http://127.0.0.1:0");
        _frontend.MapGet("/", () => Results.Content(Page(new Uri(host.Client.BaseAddress!, path)), "text/html"));
        _frontend.MapGet("/timeline.js", () => Results.File(script, "text/javascript"));
        _frontend.MapGet("/timeline.css", () => Results.File(style, "text/css"));
        await _frontend.StartAsync(TestContext.Current.CancellationToken);
        var page = await chromium.OpenAsync(_frontend.Urls.Single());
        await page.Locator(".tl-timemarker").First.WaitForAsync(new() { State = WaitForSelectorState.Attached });
        await page.Locator(".tl-message-full").WaitForAsync(new() { State = WaitForSelectorState.Hidden });
        return page;
    }

    private static string Page(Uri timeline) => $$"""
        <!doctype html><meta charset="utf-8"><link rel="stylesheet" href="timeline.css"><script src="timeline.js"></script>
        <div id="timeline" style="width: 1200px; height: 760px"></div>
        <script>window.timeline = new TL.Timeline("timeline", {{JsonSerializer.Serialize(timeline)}}, { font: null });</script>
        """;

    private static Task<byte[]> SaveAsync(IPage page, string name) =>
        page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(Repository.Root, "artifacts", name) });
}
