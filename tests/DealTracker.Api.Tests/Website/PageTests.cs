using System.Text.RegularExpressions;
using DealTracker.Api.Tests.Http;

namespace DealTracker.Api.Tests.Website;

/// <summary>The pages as they come from the server, without a browser.</summary>
public sealed partial class PageTests(ApiHost host) : IClassFixture<ApiHost>
{
    [Theory]
    [InlineData("/", "'none'")]
    [InlineData("/deals/ind-rus-s-400", "'none'")]
    [InlineData("/countries/IND", "'none'")]
    [InlineData("/systems/s-400", "'none'")]
    [InlineData("/embed", "*")]
    [InlineData("/?contry=India", "'none'")]
    public async Task A_page_runs_nothing_inline_and_only_the_embedded_view_stands_in_frames(string path, string ancestors)
    {
        var page = await host.AskAsync(path, ("Accept", "text/html"));
        var text = await page.TextAsync();

        Assert.Equal("text/html", page.Content.Headers.ContentType?.MediaType);
        Assert.Equal($"default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; "
            + $"base-uri 'none'; form-action 'self'; frame-ancestors {ancestors}", page.Header("Content-Security-Policy"));
        Assert.DoesNotMatch(Inline, text);
        Assert.DoesNotContain(Links(text), link => link.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/deals/ind-rus-s-400")]
    [InlineData("/countries/IND")]
    [InlineData("/systems/s-400")]
    [InlineData("/embed")]
    public async Task Every_internal_link_of_a_page_works(string path)
    {
        var links = Links(await (await host.AskAsync(path)).TextAsync()).Where(link => link.StartsWith('/')).Select(link => link.Split('#')[0]).Distinct();

        foreach (var link in links)
            Assert.True((int)(await host.AskAsync(System.Net.WebUtility.HtmlDecode(link))).StatusCode < 400, link);
    }

    [Theory]
    [InlineData("/", "timeline")]
    [InlineData("/?country=India&system=s400", "timeline?country=India&system=s400")]
    [InlineData("/?country=RUS&country=IND,TUR&type=contract_signed", "timeline?country=RUS&country=IND,TUR&type=contract_signed")]
    [InlineData("/?knownBy=2019-09-04&order=desc", "timeline?knownBy=2019-09-04&order=desc")]
    [InlineData("/deals/ind-rus-s-400", "deals/ind-rus-s-400/timeline")]
    [InlineData("/countries/IND?modality=planned", "countries/IND/timeline?modality=planned")]
    [InlineData("/systems/s-400?q=sanctions", "systems/s-400/timeline?q=sanctions")]
    [InlineData("/embed?country=Turkey", "timeline?country=Turkey")]
    public async Task The_page_lists_the_same_events_as_the_api(string path, string api)
    {
        var ids = await host.IdsAsync(api);
        var listed = new List<string>();
        for (var next = path; next is not null;)
        {
            var text = await (await host.AskAsync(next)).TextAsync();
            listed.AddRange(EventId.Matches(text).Select(match => match.Groups[1].Value));
            next = NextPage.Match(text) is { Success: true } match ? new Uri(System.Net.WebUtility.HtmlDecode(match.Groups[1].Value)).PathAndQuery : null;
        }

        Assert.NotEmpty(ids);
        Assert.Equal(ids, listed);
    }

    [Fact]
    public async Task Fields_left_empty_are_taken_off_the_address()
    {
        var answer = await host.AskAsync("/?q=&country=IND&system=&kind=&from=2018&to=&lane=deal");

        Assert.Equal(303, (int)answer.StatusCode);
        Assert.Equal("/?country=IND&from=2018&lane=deal", answer.Header("Location"));
    }

    [Theory]
    [InlineData("/?contry=India", 400, "Go on with “country”", "/?country=India")]
    [InlineData("/?country=Indja", 400, "Go on with “India”", "/?country=India")]
    [InlineData("/?country=RUS,Indja&type=talks", 400, "Did you mean", "/?country=RUS,India&amp;type=talks")]
    [InlineData("/?type=talks,contract_sined", 400, "Go on with “contract_signed”", "/?type=talks,contract_signed")]
    [InlineData("/?format=csv", 400, "is not a parameter", "/")]
    [InlineData("/countries/Indja", 404, "Did you mean", "/")]
    [InlineData("/deals/ind-rus-s-40", 404, "ind-rus-s-400", "/")]
    [InlineData("/deals/ind-rus-s-400?knownBy=1990", 404, "No article published by 1990", "/")]
    public async Task An_invalid_request_for_a_page_shows_the_error_and_a_remedy(string path, int status, string said, string link)
    {
        var page = await host.AskAsync(path);
        var text = await page.TextAsync();

        Assert.Equal(status, (int)page.StatusCode);
        Assert.Equal("text/html", page.Content.Headers.ContentType?.MediaType);
        Assert.Contains(said, System.Net.WebUtility.HtmlDecode(text), StringComparison.Ordinal);
        Assert.Contains(link, Links(text));
        Assert.Equal("no-store", page.Header("Cache-Control"));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/deals/ind-rus-s-400")]
    [InlineData("/assets/main.js")]
    [InlineData("/assets/page.css")]
    public async Task A_page_is_304_for_its_current_tag(string path)
    {
        var tag = (await host.AskAsync(path)).Header("ETag");

        var again = await host.AskAsync(path, ("If-None-Match", tag));

        Assert.NotEmpty(tag);
        Assert.Equal(304, (int)again.StatusCode);
        Assert.Equal(tag, again.Header("ETag"));
        Assert.Empty(await again.TextAsync());
    }

    [Fact]
    public async Task Every_module_that_a_script_imports_exists()
    {
        var page = await (await host.AskAsync("/")).TextAsync();
        var modules = Links(page).Where(link => link.EndsWith(".js", StringComparison.Ordinal)).ToList();

        Assert.Contains("/assets/main.js", modules);
        foreach (var module in modules)
        {
            var answer = await host.AskAsync(module);
            Assert.Equal("text/javascript", answer.Content.Headers.ContentType?.MediaType);
            Assert.Subset(modules.ToHashSet(), Imported.Matches(await answer.TextAsync()).Select(match => $"/assets/{match.Groups[1].Value}").ToHashSet());
        }
    }

    private static IEnumerable<string> Links(string page) => Link.Matches(page).Select(match => match.Groups[1].Value);

    [GeneratedRegex("href=\"([^\"]+)\"")]
    private static partial Regex Link { get; }

    [GeneratedRegex("<li class=\"event[^\"]*\" id=\"([^\"]+)\"")]
    private static partial Regex EventId { get; }

    [GeneratedRegex("rel=\"next\" href=\"([^\"]+)\"")]
    private static partial Regex NextPage { get; }

    [GeneratedRegex(@"from '\./([^']+)'")]
    private static partial Regex Imported { get; }

    [GeneratedRegex(@"<script(?![^>]*\ssrc=)|<style|\sstyle=|\son[a-z]+=", RegexOptions.IgnoreCase)]
    private static partial Regex Inline { get; }
}
