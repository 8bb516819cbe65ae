using Microsoft.Playwright;

namespace DealTracker.Api.Tests.Browser;

public sealed class AccessibilityTests(ApiHost host, Chromium chromium) : IClassFixture<ApiHost>, IClassFixture<Chromium>
{
    [Theory]
    [InlineData("/?country=India&supplier=Russia&knownBy=2019-09-04")]
    [InlineData("/deals/ind-rus-s-400")]
    [InlineData("/countries/IND")]
    [InlineData("/embed?system=s-400&lane=country")]
    public async Task Axe_finds_nothing_in_light_dark_phone_and_desktop(string path)
    {
        var page = await chromium.ReadAsync(host, path);
        // What is not laid out cannot be measured, so all of the list is.
        await page.EvaluateAsync("""
            const sheet = new CSSStyleSheet();
            sheet.replaceSync('.event { content-visibility: visible !important; }');
            document.adoptedStyleSheets = [sheet];
            """);
        await page.EvaluateAsync("document.querySelectorAll('details').forEach((fold) => { fold.open = true; })");
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await page.EmulateMediaAsync(new() { ColorScheme = scheme });
            foreach (var width in new[] { 1280, 390 })
            {
                await page.SetViewportSizeAsync(width, 900);
                Assert.Empty(await AxeCore.ViolationsAsync(page));
            }
        }
    }

    [Fact]
    public async Task Axe_finds_nothing_in_a_refusal()
    {
        var page = await chromium.OpenAsync(new Uri(host.Client.BaseAddress!, "/?contry=India").ToString());

        Assert.Empty(await AxeCore.ViolationsAsync(page));
    }
}
