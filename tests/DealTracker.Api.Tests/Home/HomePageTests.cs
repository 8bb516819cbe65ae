using System.Text.RegularExpressions;
using DealTracker.Api.Tests.Http;

namespace DealTracker.Api.Tests.Home;

public sealed partial class HomePageTests(ApiHost host) : IClassFixture<ApiHost>
{
    [Fact]
    public async Task The_page_runs_no_script_and_its_style_is_found()
    {
        var page = await host.AskAsync("/", ("Accept", "text/html"));
        var text = await page.TextAsync();

        Assert.Equal("text/html", page.Content.Headers.ContentType?.MediaType);
        Assert.StartsWith("default-src 'none'; style-src 'self';", page.Header("Content-Security-Policy"), StringComparison.Ordinal);
        Assert.DoesNotContain("<script", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("style=", text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("/swagger", Links(text));
        Assert.Equal(200, (int)(await host.AskAsync("/home.css")).StatusCode);
    }

    [Theory]
    [InlineData("/problems")]
    [InlineData("/api/v1/codes")]
    [InlineData("/health/ready")]
    [InlineData("/swagger/v1/swagger.json")]
    public async Task What_it_links_to_is_there(string link)
    {
        Assert.Contains(link, Links(await (await host.AskAsync("/")).TextAsync()));
        Assert.Equal(200, (int)(await host.AskAsync(link)).StatusCode);
    }

    private static IEnumerable<string> Links(string page) => Link.Matches(page).Select(match => match.Groups[1].Value);

    [GeneratedRegex("href=\"([^\"]+)\"")]
    private static partial Regex Link { get; }
}
