using System.Text.RegularExpressions;
using DealTracker.Api.Tests.Docs;
using Microsoft.Playwright;

namespace DealTracker.Api.Tests.Browser;

public sealed class TimelinePageTests(ApiHost host, Chromium chromium) : IClassFixture<ApiHost>, IClassFixture<Chromium>
{
    private const string IndiaS400 = "/?country=IND&system=s-400";

    [Theory]
    [InlineData("/")]
    [InlineData("/deals/ind-rus-s-400")]
    [InlineData("/countries/TUR?lane=system")]
    [InlineData("/systems/s-400?lane=country")]
    [InlineData("/embed?country=India")]
    public async Task The_record_is_drawn_and_nobody_else_is_asked(string path)
    {
        var asked = new List<string>();
        var problems = new List<string>();
        var page = await chromium.OpenAsync("about:blank");
        page.Request += (_, request) => asked.Add(request.Url);
        page.Console += (_, message) => { if (message.Type is "error" or "warning") problems.Add(message.Text); };
        page.PageError += (_, error) => problems.Add(error);

        await page.GotoAsync(new Uri(host.Client.BaseAddress!, path).ToString());
        await page.DrawnAsync();

        Assert.Empty(problems);
        Assert.All(asked, url => Assert.StartsWith(host.Client.BaseAddress!.ToString(), url, StringComparison.Ordinal));
        Assert.NotEmpty(await page.LanesAsync());
        // Every dated event is in a lane, and something was painted.
        await page.WaitForFunctionAsync("""
            () => {
              const canvas = document.querySelector('.lanes-canvas');
              return canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data.some((value) => value > 0);
            }
            """);
    }

    [Fact]
    public async Task India_and_the_s_400_change_list_lanes_address_and_csv_together()
    {
        var page = await chromium.ReadAsync(host, "/");
        var before = await page.LanesAsync();

        await page.Locator("#country").SelectOptionAsync("IND");
        await page.ViewAsync("/?country=IND");
        await page.Locator("#system").SelectOptionAsync("s-400");
        await page.ViewAsync(IndiaS400);

        var ids = await host.IdsAsync("timeline?country=IND&system=s-400");
        Assert.Equal(ids, await page.EventsAsync());
        Assert.NotEqual(before, await page.LanesAsync());
        Assert.Contains("S-400 for India", await page.LanesAsync());
        Assert.DoesNotContain("S-400 for China", await page.LanesAsync());
        Assert.Equal("/api/v1/timeline.csv?country=IND&system=s-400", await page.Locator("a.csv").GetAttributeAsync("href"));
        Assert.EndsWith("/api/v1/timeline?country=IND&system=s-400", await page.Locator("#api").InputValueAsync(), StringComparison.Ordinal);
        Assert.Contains($"{ids.Count} events", await page.Locator("#summary").InnerTextAsync(), StringComparison.Ordinal);

        await page.Locator("#lane").SelectOptionAsync("country");
        await page.ViewAsync($"{IndiaS400}&lane=country");
        Assert.Contains("India", await page.LanesAsync());
    }

    [Fact]
    public async Task Reload_and_back_keep_the_state()
    {
        var page = await chromium.ReadAsync(host, "/");
        var all = await page.EventsAsync();
        await page.Locator("#country").SelectOptionAsync("IND");
        await page.ViewAsync("/?country=IND");
        await page.Locator("#system").SelectOptionAsync("s-400");
        await page.ViewAsync(IndiaS400);
        var some = await page.EventsAsync();

        await page.ReloadAsync();
        await page.DrawnAsync();
        Assert.Equal(some, await page.EventsAsync());
        Assert.Equal("IND", await page.Locator("#country").InputValueAsync());

        await page.GoBackAsync();
        await page.ViewAsync("/?country=IND");
        Assert.Equal("", await page.Locator("#system").InputValueAsync());
        await page.GoBackAsync();
        await page.ViewAsync("/");
        Assert.Equal(all, await page.EventsAsync());
        Assert.Equal("", await page.Locator("#country").InputValueAsync());
        await page.GoForwardAsync();
        await page.ViewAsync("/?country=IND");
        Assert.Equal("IND", await page.Locator("#country").InputValueAsync());
    }

    [Theory]
    [InlineData(IndiaS400)]
    [InlineData("/?country=RUS&country=TUR&knownBy=2019-09-04")]
    [InlineData("/deals/ind-rus-s-400?modality=planned,unconfirmed")]
    [InlineData("/countries/IND?q=sanctions")]
    public async Task The_csv_link_downloads_the_events_of_the_view(string path)
    {
        var page = await chromium.ReadAsync(host, path);
        var download = await page.RunAndWaitForDownloadAsync(() => page.Locator("a.csv").ClickAsync());

        var rows = Csv.Read(await File.ReadAllTextAsync(await download.PathAsync(), TestContext.Current.CancellationToken));

        Assert.NotEmpty(rows);
        Assert.Equal(rows.Select(row => row["id"]), await page.EventsAsync());
    }

    [Fact]
    public async Task A_keyboard_alone_reaches_every_event_and_its_source()
    {
        var page = await chromium.ReadAsync(host, "/?country=TUR&type=sanctions_imposed,contract_signed,delivery_started");
        var events = await page.EventsAsync();
        var sourced = new HashSet<string>();
        var visited = new HashSet<string>();

        // Through the whole page, link by link.
        for (var presses = 0; presses < 400 && await page.EvaluateAsync<bool>("!document.activeElement.closest('footer')"); presses++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<string?>(
                "document.activeElement.matches('.sources a') ? document.activeElement.closest('.event').id : null") is { } id)
                sourced.Add(id);
        }

        Assert.Equal(events.Order(), sourced.Order());

        // Through the drawing, event by event; Enter goes to the list.
        await page.ReloadAsync();
        await page.DrawnAsync();
        await page.Locator(".plot").FocusAsync();
        for (var presses = 0; presses < 200; presses++)
        {
            await page.Keyboard.PressAsync("ArrowRight");
            var said = await page.Locator(".reading").InnerTextAsync();
            await page.Keyboard.PressAsync("Enter");
            if (!visited.Add(await page.FocusAsync() + said)) break;
            await page.Locator(".plot").FocusAsync();
        }

        var drawn = int.Parse((await page.Locator("#chart").GetAttributeAsync("data-drawn"))!, System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(drawn, visited.Select(visit => events.Single(id => visit.StartsWith(id, StringComparison.Ordinal))).Distinct().Count());
    }

    [Fact]
    public async Task The_keyboard_zooms_and_moves_the_drawing()
    {
        var page = await chromium.ReadAsync(host, "/");
        var whole = await PaintedAsync(page);
        var shown = new List<string> { whole };
        await page.Locator(".plot").FocusAsync();

        foreach (var key in new[] { "+", "+", "Shift+ArrowRight" })
        {
            await page.Keyboard.PressAsync(key);
            shown.Add(await PaintedAsync(page));
        }

        await page.Keyboard.PressAsync("0");
        Assert.Distinct(shown);
        Assert.Equal(whole, await PaintedAsync(page));
    }

    [Fact]
    public async Task A_link_to_an_event_scrolls_to_it_and_focuses_it_wherever_it_is_in_the_list()
    {
        var last = (await host.IdsAsync("timeline"))[^1];

        var page = await chromium.ReadAsync(host, $"/?limit=10#{last}");
        await page.WaitForFunctionAsync("(id) => document.activeElement.id === id", last);

        Assert.True(await page.EvaluateAsync<bool>(
            "(() => { const box = document.activeElement.getBoundingClientRect(); return box.top < innerHeight && box.bottom > 0; })()"));
        Assert.Equal(await host.IdsAsync("timeline"), await page.EventsAsync());
    }

    [Fact]
    public async Task The_slider_of_knowledge_goes_back_to_what_was_known()
    {
        var page = await chromium.ReadAsync(host, IndiaS400);
        var slider = page.GetByRole(AriaRole.Slider);
        await slider.FocusAsync();
        await page.Keyboard.PressAsync("Home");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("knownBy="), new() { Timeout = 60_000 });
        var day = new Uri(page.Url).Query.Split("knownBy=")[1];
        await page.ViewAsync($"{IndiaS400}&knownBy={day}");

        Assert.Equal(await host.IdsAsync($"timeline?country=IND&system=s-400&knownBy={day}"), await page.EventsAsync());
        Assert.True((await page.EventsAsync()).Count < (await host.IdsAsync("timeline?country=IND&system=s-400")).Count);
        await page.GoBackAsync();
        await page.ViewAsync(IndiaS400);
    }

    [Fact]
    public async Task Without_script_the_list_and_the_filters_work()
    {
        var page = await chromium.ReadAsync(host, "/", new() { JavaScriptEnabled = false });
        await page.Locator("#country").SelectOptionAsync("IND");
        await page.Locator("#system").SelectOptionAsync("s-400");
        await page.GetByRole(AriaRole.Button, new() { Name = "Show" }).ClickAsync();
        await page.AddressAsync($"{IndiaS400}&lane=deal");

        Assert.Equal((await host.IdsAsync("timeline?country=IND&system=s-400")).Count, await page.Locator("#events .event").CountAsync());
        Assert.True(await page.Locator("#events .event .sources a").First.IsVisibleAsync());
        Assert.False(await page.Locator("#chart").IsVisibleAsync());
    }

    [Fact]
    public async Task Contradictions_plans_and_uncertain_dates_are_said_and_not_only_coloured()
    {
        var page = await chromium.ReadAsync(host, "/deals/ind-rus-s-400");
        var contract = page.Locator("#ind-rus-s-400-contract-2018");
        var plan = page.Locator("#ind-rus-s-400-first-delivery-expected-2020");

        Assert.Contains("Contested", await contract.TextContentAsync(), StringComparison.Ordinal);
        Assert.Contains("Articles contradict each other about the figures", await contract.TextContentAsync(), StringComparison.Ordinal);
        Assert.Contains("Planned", await plan.TextContentAsync(), StringComparison.Ordinal);
        Assert.Contains("A newer plan took its place", await plan.TextContentAsync(), StringComparison.Ordinal);
        Assert.Contains("USD 5 billion – 5.43 billion", await page.Locator(".spreads").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("page-light.png", "/", 1280, ColorScheme.Light)]
    [InlineData("page-dark.png", "/", 1280, ColorScheme.Dark)]
    [InlineData("page-phone.png", "/", 390, ColorScheme.Light)]
    [InlineData("page-country.png", "/countries/IND", 1280, ColorScheme.Light)]
    [InlineData("page-deal.png", "/deals/ind-rus-s-400", 1280, ColorScheme.Light)]
    public async Task The_page_fits_its_window(string file, string path, int width, ColorScheme scheme)
    {
        var page = await chromium.ReadAsync(host, path, new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 1500 } });
        await page.ScreenshotAsync(new() { Path = Path.Combine(Repository.Root, "artifacts", file) });

        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));
    }

    /// <summary>The drawing once it has been painted again, as text.</summary>
    private static Task<string> PaintedAsync(IPage page) => page.EvaluateAsync<string>(
        "new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(document.querySelector('.axis').toDataURL()))))");
}
