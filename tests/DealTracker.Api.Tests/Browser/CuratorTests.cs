using DealTracker.Api.Curation.Keys;
using DealTracker.Api.Tests.Docs;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace DealTracker.Api.Tests.Browser;

/// <summary>A curator puts an article that is in no seed file onto the timeline, with nothing but Swagger UI and a key.</summary>
public sealed class CuratorTests(ApiHost host, Chromium chromium) : IClassFixture<ApiHost>, IClassFixture<Chromium>
{
    private const string Article = "browser-2026-11-20-s-400-vietnam", Deal = "browser-vnm-rus-s-400", Other = "browser-rus-vnm-air-defence";

    [Fact]
    public async Task From_an_article_to_the_timeline_by_Swagger_UI_alone()
    {
        var page = await chromium.OpenAsync(new Uri(host.Client.BaseAddress!, "/swagger").ToString());
        await AuthorizeAsync(page, (await host.Services.GetRequiredService<ApiKeyStore>().CreateAsync("Asha", KeyRole.Curator, expires: null)).Key);

        await RunAsync(page, "Articles-createArticle", "201", $$"""
            {"id": "{{Article}}", "title": "Vietnam and Russia talk", "publisher": "Example Daily", "kind": "newspaper", "published": "2026-11-20"}
            """);
        foreach (var deal in new[] { Deal, Other })
        {
            await RunAsync(page, "Deals-createDeal", "201", $$"""
                {"id": "{{deal}}", "title": "S-400 for Vietnam", "kinds": ["purchase"], "systems": ["s-400"],
                 "parties": [{"party": "RUS", "role": "supplier"}, {"party": "VNM", "role": "recipient"}]}
                """);
        }

        await RunAsync(page, "Events-createEvent", "201", Event("talks", "talks", "occurred", "2026-11", "planned", "\"unit\": \"regiment\""));
        await RunAsync(page, "Events-createEvent", "201",
            Event("contract", "contract_signed", "planned", "2027-33", "programme_cost", "\"currency\": \"USD\""));
        await RunAsync(page, "Events-replaceEvent", "200", Event("talks", "talks", "occurred", "2026-11-18", "planned", "\"unit\": \"regiment\""),
            ("id", $"{Deal}-talks"), ("X-Change-Note", "the day stands in paragraph 3"));
        await RunAsync(page, "Events-deleteEvent", "200", body: null, ("id", $"{Deal}-contract"), ("reason", "The paper withdrew it."));
        await RunAsync(page, "Deals-mergeDeal", "200", body: null, ("id", Deal), ("into", Other), ("reason", "The same deal."));
        await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(Repository.Root, "artifacts", "swagger-curator.png") });

        Assert.Equal([$"{Deal}-talks"], await host.IdsAsync("timeline?country=Vietnam&system=s400"));
        Assert.Equal("2026-11-18", (await host.RecordAsync($"events/{Deal}-talks")).GetProperty("date").Text("edtf"));
        await host.ProblemAsync($"events/{Deal}-contract", 410, "gone");
        await host.ProblemAsync($"deals/{Deal}", 308, "moved");
        Assert.Equal(["update", "update", "create"], (await host.AllAsync($"events/{Deal}-talks/history")).Select(edit => edit.Text("action")));
        Assert.Equal(["create", "create", "create", "create", "create", "update", "delete", "merge", "update"],
            (await host.AllAsync("changes?since=1")).Select(change => change.Text("action")));
    }

    private static string Event(string name, string type, string modality, string date, string measure, string of) => $$"""
        {"id": "{{Deal}}-{{name}}", "type": "{{type}}", "modality": "{{modality}}", "date": "{{date}}", "statement": "What {{name}} states.",
         "deals": ["{{Deal}}"], "citations": [{"article": "{{Article}}", "paragraph": 2}],
         "figures": [{"measure": "{{measure}}", "low": 2, {{of}}, "article": "{{Article}}"}]}
        """;

    private static async Task AuthorizeAsync(IPage page, string key)
    {
        await page.Locator(".auth-wrapper .authorize").First.ClickAsync();
        var dialog = page.Locator(".auth-container").First;
        await dialog.Locator("input").FillAsync(key);
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Apply" }).ClickAsync();
        await page.Locator(".btn-done").First.ClickAsync();
    }

    /// <summary>Opens an operation, fills what is given, executes, and closes it again.</summary>
    private static async Task RunAsync(IPage page, string operation, string status, string? body, params (string Name, string Value)[] parameters)
    {
        var block = page.Locator($"#operations-{operation}");
        await block.Locator(".opblock-summary-control").ClickAsync();
        foreach (var (name, value) in parameters) await block.Locator($"tr[data-param-name='{name}'] input").FillAsync(value);
        if (body is not null) await block.Locator(".body-param__text").FillAsync(body);
        await block.GetByRole(AriaRole.Button, new() { Name = "Execute" }).ClickAsync();
        var answer = block.Locator(".live-responses-table .response");
        await answer.WaitForAsync();
        Assert.True((await answer.Locator(".response-col_status").InnerTextAsync()).StartsWith(status, StringComparison.Ordinal),
            await answer.InnerTextAsync());
        await block.Locator(".opblock-summary-control").ClickAsync();
    }
}
