using DealTracker.Api.Tests.Docs;
using Microsoft.Playwright;

namespace DealTracker.Api.Tests.Browser;

public sealed class SwaggerUiTests(ApiHost host, Chromium chromium) : IClassFixture<ApiHost>, IClassFixture<Chromium>
{
    [Fact]
    public async Task The_timeline_of_a_country_can_be_run_from_the_page()
    {
        var page = await chromium.OpenAsync(new Uri(host.Client.BaseAddress!, "/swagger").ToString());
        var problems = Problems(page);

        await page.Locator("#operations-Timelines-listTimeline .opblock-summary-control").ClickAsync();
        var operation = page.Locator("#operations-Timelines-listTimeline");
        await operation.Locator("tr[data-param-name=country] input").FillAsync("India");
        await operation.GetByRole(AriaRole.Button, new() { Name = "Execute" }).ClickAsync();
        var answer = operation.Locator(".live-responses-table .response");
        await answer.WaitForAsync();
        await SaveAsync(page, "swagger-timeline.png");

        Assert.Equal("200", (await answer.Locator(".response-col_status").InnerTextAsync()).Trim());
        Assert.Contains("ind-rus-s-400-contract-2018", await answer.Locator(".highlight-code").First.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("/api/v1/timeline?country=India", await operation.Locator(".request-url pre").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Empty(problems);
    }

    [Fact]
    public async Task Another_format_can_be_run_from_the_page()
    {
        var page = await chromium.OpenAsync(new Uri(host.Client.BaseAddress!, "/swagger").ToString());

        await page.Locator("#operations-Timelines-listTimeline .opblock-summary-control").ClickAsync();
        var operation = page.Locator("#operations-Timelines-listTimeline");
        await operation.Locator("tr[data-param-name=format] select").SelectOptionAsync("atom");
        await operation.GetByRole(AriaRole.Button, new() { Name = "Execute" }).ClickAsync();
        var answer = operation.Locator(".live-responses-table .response");
        await answer.WaitForAsync();

        Assert.Equal("200", (await answer.Locator(".response-col_status").InnerTextAsync()).Trim());
        Assert.Contains("http://www.w3.org/2005/Atom", await answer.InnerTextAsync(), StringComparison.Ordinal);
    }

    /// <summary>What the page's console complains of: a script that failed, or something its policy forbids.</summary>
    private static List<string> Problems(IPage page)
    {
        var problems = new List<string>();
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
                problems.Add(message.Text);
        };
        page.PageError += (_, error) => problems.Add(error);
        return problems;
    }

    private static Task<byte[]> SaveAsync(IPage page, string name) =>
        page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(Repository.Root, "artifacts", name), FullPage = true });
}
