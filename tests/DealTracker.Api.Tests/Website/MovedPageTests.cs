using DealTracker.Api.Curation.Keys;
using DealTracker.Api.Tests.Http;
using Microsoft.Extensions.DependencyInjection;

namespace DealTracker.Api.Tests.Website;

/// <summary>Pages of records that are no more, and of records whose words would run if they could.</summary>
public sealed class MovedPageTests(RecordHost host) : IClassFixture<RecordHost>
{
    private const string Hostile = """<img src=x onerror="document.title='owned'"></p><script>document.title='owned'</script>""";

    [Fact]
    public async Task A_merged_deal_leads_on_and_a_deleted_one_says_why()
    {
        await host.AddAsync(Given.Deal("old"), Given.Deal("new"), Given.Deal("gone"));
        var key = (await host.Services.GetRequiredService<ApiKeyStore>().CreateAsync("Asha", KeyRole.Curator, expires: null)).Key;
        await RemoveAsync("/api/v1/deals/old?reason=The+same+deal.&supersededBy=new", key);
        await RemoveAsync("/api/v1/deals/gone?reason=Never+was.", key);

        var moved = await host.AskAsync("/deals/old?order=desc");
        var gone = await host.AskAsync("/deals/gone");

        Assert.Equal(308, (int)moved.StatusCode);
        Assert.Equal("/deals/new?order=desc", moved.Header("Location"));
        Assert.Equal(410, (int)gone.StatusCode);
        Assert.Contains("was deleted: Never was.", await gone.TextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_of_a_record_is_encoded_in_a_page()
    {
        await host.AddAsync(
            Given.Article("hostile") with { Title = Hostile, Publisher = Hostile },
            Given.Deal("hostile", "s-400") with { Title = Hostile, Summary = Hostile, Note = Hostile },
            Given.Event("hostile-event", "hostile", "2019", "hostile") with { Statement = Hostile, Place = Hostile, Note = Hostile });

        foreach (var path in new[] { "/?deal=hostile", "/deals/hostile", "/embed?deal=hostile", $"/?q={Uri.EscapeDataString(Hostile)}",
            $"/?country={Uri.EscapeDataString(Hostile)}" })
        {
            var text = await (await host.AskAsync(path)).TextAsync();
            Assert.DoesNotContain("<img", text, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("<script>", text, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("&lt;img src=x onerror=", text, StringComparison.Ordinal);
        }
    }

    private async Task RemoveAsync(string path, string key)
    {
        var answer = await host.AskAsync(HttpMethod.Delete, path, ("X-Api-Key", key), ("If-Match", "*"));
        Assert.True(answer.IsSuccessStatusCode, await answer.TextAsync());
    }
}
