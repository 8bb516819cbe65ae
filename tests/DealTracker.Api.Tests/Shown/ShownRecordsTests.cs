using System.Net;
using Dapper;
using DealTracker.Api.Storage;
using DealTracker.Api.Tests.Http;
using Microsoft.Extensions.DependencyInjection;

namespace DealTracker.Api.Tests.Shown;

/// <summary>A plain request for one record is answered with kept JSON, and nobody can tell it from the endpoint's answer.</summary>
public sealed class ShownRecordsTests(ApiHost host) : IClassFixture<ApiHost>
{
    [Theory]
    [InlineData("identity")]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData(null)]
    public async Task It_is_the_answer_of_the_endpoint_to_the_last_header(string? encoding)
    {
        (string, string)[] headers = encoding is null ? [] : [("Accept-Encoding", encoding)];
        var paths = (await host.IdsAsync("deals")).Select(id => $"/api/v1/deals/{id}").Concat((await host.IdsAsync("timeline")).Select(id => $"/api/v1/events/{id}")).ToList();
        Assert.NotEmpty(paths);
        foreach (var path in paths)
        {
            var plain = await host.AskAsync(path, headers);
            var tag = plain.Header("ETag");
            Assert.Equal(HttpStatusCode.OK, plain.StatusCode);
            Assert.Equal(await WholeAsync(await host.AskAsync($"{path}?format=json", headers)), await WholeAsync(plain));
            foreach (var method in new[] { HttpMethod.Get, HttpMethod.Head })
            {
                foreach (var known in new[] { tag, "\"another\"" })
                {
                    (string, string)[] conditional = [.. headers, ("If-None-Match", known)];
                    Assert.Equal(
                        await WholeAsync(await host.AskAsync(method, $"{path}?format=json", conditional)),
                        await WholeAsync(await host.AskAsync(method, path, conditional)));
                }
            }
        }
    }

    [Theory]
    [InlineData("deals", "shown_deal_details")]
    [InlineData("events", "shown_events")]
    public async Task What_is_kept_is_what_is_sent(string kind, string table)
    {
        await using var host = new ApiHost();
        var id = (await host.IdsAsync(kind == "deals" ? "deals" : "timeline"))[0];
        await host.Services.GetRequiredService<Database>().WriteAsync(write =>
        {
            write.Connection.Execute($"UPDATE {table} SET json = @json", new { json = """{"kept":"Ж"}""" }, write.Transaction);
            write.CompleteOutsideRecord();
            return true;
        }, TestContext.Current.CancellationToken);

        Assert.Equal("""{"data":{"kept":"Ж"},"meta":{"revision":1}}""", await (await host.AskAsync($"/api/v1/{kind}/{id}")).TextAsync());
    }

    [Theory]
    [InlineData("deals/no-such-deal", 404)]
    [InlineData("deals/ind-rus-s-400/", 200)]
    [InlineData("deals/ind-rus-s-400.csv", 400)]
    [InlineData("deals/ind-rus-s-400?knownBy=1999", 404)]
    [InlineData("deals/ind-rus-s-400?no=such", 400)]
    [InlineData("DEALS/ind-rus-s-400", 200)]
    [InlineData("events/no-such-event", 404)]
    public async Task What_asks_for_more_or_for_nothing_that_is_there_is_the_endpoints(string path, int status)
    {
        Assert.Equal(status, (int)(await host.AskAsync($"/api/v1/{path}")).StatusCode);
    }

    [Theory]
    [InlineData("text/csv", 406)]
    [InlineData("text/csv, application/json;q=0.1", 200)]
    [InlineData("text/html, */*;q=0.8", 200)]
    public async Task The_form_that_is_accepted_decides(string accept, int status)
    {
        var answer = await host.AskAsync("/api/v1/deals/ind-rus-s-400", ("Accept", accept));
        Assert.Equal(status, (int)answer.StatusCode);
    }

    private static async Task<string> WholeAsync(HttpResponseMessage answer)
    {
        // What is compressed while it is sent has no length yet; when it is kept and sent again, it has.
        string[] varying = answer.Content.Headers.ContentEncoding.Count > 0 ? ["Date", "Content-Length", "Transfer-Encoding"] : ["Date"];
        var headers = answer.Headers.Concat(answer.Content.Headers).Where(header => !varying.Contains(header.Key)).OrderBy(header => header.Key, StringComparer.Ordinal)
            .Select(header => $"{header.Key}: {string.Join(", ", header.Value)}");
        var body = Convert.ToHexString(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        return string.Join('\n', [$"{(int)answer.StatusCode}", .. headers, body]);
    }
}
