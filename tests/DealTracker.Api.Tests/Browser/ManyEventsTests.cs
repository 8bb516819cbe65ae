using System.Globalization;
using DealTracker.Core.Events;

namespace DealTracker.Api.Tests.Browser;

/// <summary>A record much larger than today's, and one that means harm.</summary>
public sealed class ManyEventsTests(RecordHost host, Chromium chromium) : IClassFixture<RecordHost>, IClassFixture<Chromium>
{
    private const int Deals = 250, EventsOfDeal = 20;

    private const string Hostile = """<img src=x onerror="document.title='owned'"><script>document.title='owned'</script>""";

    [Fact]
    public async Task Five_thousand_events_are_drawn_and_can_be_moved()
    {
        await host.AddAsync([.. Enumerable.Range(0, Deals).SelectMany(Deal)]);
        var page = await chromium.OpenAsync("about:blank");
        await page.AddInitScriptAsync("""
            window.long = [];
            new PerformanceObserver((list) => list.getEntries().forEach((task) => window.long.push(Math.round(task.duration))))
                .observe({ type: 'longtask', buffered: true });
            new MutationObserver(() => { if (document.querySelector('.lane-names li')) window.first ??= Math.round(performance.now()); })
              .observe(document, { subtree: true, childList: true });
            """);

        await page.GotoAsync(new Uri(host.Client.BaseAddress!, "/?q=manifold").ToString());
        await page.DrawnAsync();
        var cold = await page.EvaluateAsync<int>("window.first");
        await page.ReloadAsync();
        await page.DrawnAsync();
        var loading = await page.EvaluateAsync<int[]>("window.long.splice(0)");
        await page.Locator(".plot").FocusAsync();
        foreach (var key in new[] { "+", "+", "+", "Shift+ArrowRight", "Shift+ArrowRight", "Shift+ArrowLeft", "ArrowRight", "ArrowDown", "ArrowDown", "0" })
            await page.Keyboard.PressAsync(key);
        var moving = await page.EvaluateAsync<int[]>("new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(window.long), 0)))");

        Assert.Equal($"{Deals * EventsOfDeal}", await page.Locator("#chart").GetAttributeAsync("data-drawn"));
        Assert.Equal(Deals, (await page.LanesAsync()).Count);
        // Told, not asserted: a busy machine would fail for nothing.
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"First frame after {cold} ms of a server and a browser that just started, {await page.EvaluateAsync<int>("window.first")} ms of a reload; tasks "
                + $"over 50 ms while loading [{string.Join(", ", loading)}], while moving [{string.Join(", ", moving)}].");
    }

    [Fact]
    public async Task Markup_in_names_is_drawn_as_text()
    {
        await host.AddAsync(
            Given.Article("harm", "2019-02-01") with { Title = Hostile, Publisher = Hostile },
            Given.Deal("harm", "s-400") with { Title = Hostile, Summary = Hostile },
            Given.Event("harm-event", "harm", "2019-03-04", "harm") with { Statement = Hostile, Place = Hostile });

        var page = await chromium.ReadAsync(host, "/deals/harm?lane=deal");
        await page.Locator(".plot").FocusAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        Assert.Contains(Hostile, await page.Locator(".reading").TextContentAsync(), StringComparison.Ordinal);
        Assert.Contains(Hostile, (await page.LanesAsync())[0], StringComparison.Ordinal);
        await page.Locator("#modality").SelectOptionAsync("occurred");
        await page.ViewAsync("/deals/harm?modality=occurred&lane=deal");

        Assert.Contains(Hostile, await page.Locator("#harm-event .statement").TextContentAsync(), StringComparison.Ordinal);
        Assert.StartsWith(Hostile, await page.TitleAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await page.Locator("#main img, #main script").CountAsync());
    }

    private static IEnumerable<object> Deal(int number)
    {
        yield return Given.Deal($"many-{number}", "s-400") with { Title = $"Manifold deal {number}" };
        for (var i = 0; i < EventsOfDeal; i++)
        {
            var month = (number * 7) + (i * 5);
            yield return Given.Event(
                $"many-{number}-{i}", $"many-{number}", string.Create(CultureInfo.InvariantCulture, $"{1995 + (month / 12 % 30)}-{(month % 12) + 1:00}"),
                "a") with
            {
                Type = (EventType)(i % 12),
                Modality = (Modality)(i % 4),
            };
        }
    }
}
