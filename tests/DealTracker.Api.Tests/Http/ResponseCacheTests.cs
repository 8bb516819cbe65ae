using System.Net;
using DealTracker.Api.Tests.Curation;
using DealTracker.Storage;

namespace DealTracker.Api.Tests.Http;

/// <summary>The cache answers repeated reads, and a client can tell only by the time it takes.</summary>
public sealed class ResponseCacheTests(RecordHost host) : IClassFixture<RecordHost>
{
    [Theory]
    [InlineData("/api/v1/systems", "application/json", "identity")]
    [InlineData("/api/v1/systems", "application/json", "br")]
    [InlineData("/api/v1/countries?limit=1", "application/json", "gzip")]
    [InlineData("/api/v1/deals.csv", "*/*", "gzip, br")]
    public async Task The_second_answer_is_the_first(string path, string accept, string encoding)
    {
        var first = await host.AskAsync(path, ("Accept", accept), ("Accept-Encoding", encoding));
        var second = await host.AskAsync(path, ("Accept", accept), ("Accept-Encoding", encoding));
        var head = await host.AskAsync(HttpMethod.Head, path, ("Accept", accept), ("Accept-Encoding", encoding));
        var unmodified = await host.AskAsync(
            path, ("Accept", accept), ("Accept-Encoding", encoding), ("If-None-Match", $"\"other\", W/{first.Header("ETag")}"));

        Assert.Equal(await first.Content.ReadAsByteArrayAsync(Stop), await second.Content.ReadAsByteArrayAsync(Stop));
        Assert.Equal(Headers(first), Headers(second));
        Assert.Equal(Headers(first), Headers(head));
        Assert.Equal(HttpStatusCode.NotModified, unmodified.StatusCode);
        Assert.Equal(first.Header("ETag"), unmodified.Header("ETag"));
        Assert.Empty(await unmodified.Content.ReadAsByteArrayAsync(Stop));
    }

    [Fact]
    public async Task What_differs_by_a_header_is_another_answer()
    {
        var json = await host.AskAsync("/api/v1/deals", ("Accept", "application/json"));
        var csv = await host.AskAsync("/api/v1/deals", ("Accept", "text/csv"));
        var plain = await host.AskAsync("/api/v1/deals", ("Accept", "application/json"), ("Accept-Encoding", "br"));

        Assert.Equal(3, new[] { json, csv, plain }.Select(answer => answer.Header("ETag")).Distinct().Count());
    }

    [Theory]
    [InlineData("country=India,RUS&limit=1", "limit=1&country=russia,in")]
    [InlineData("system=s400&type=Delivery,talks&limit=1", "type=talks,delivery&limit=1&system=SA-21")]
    [InlineData("country=IND&country=RUS&q=A%20b&limit=1", "limit=1&q=A%20b&country=Russia&country=Bharat")]
    public async Task One_request_in_other_words_is_one_answer(string one, string other)
    {
        await host.AddAsync(
            Given.Deal("words", "s-400"), Given.Event("words-1", "words", "2019") with { Type = Core.Events.EventType.Talks, Statement = "A b" },
            Given.Event("words-2", "words", "2020") with { Type = Core.Events.EventType.Talks, Statement = "A b" });

        var first = await host.OkAsync($"timeline?{one}");
        var second = await host.OkAsync($"timeline?{other}");

        Assert.Equal(first.GetRawText(), second.GetRawText());
        // A cursor goes on in the words of the address it came in, and in those that were asked with.
        var next = new Uri(first.GetProperty("page").GetProperty("next").GetString()!);
        Assert.Equal(["words-2"], (await host.OkAsync(next.PathAndQuery["/api/v1/".Length..])).Texts("data", "id"));
        var cursor = next.Query.Split("cursor=")[1].Split('&')[0];
        Assert.Equal(["words-2"], (await host.OkAsync($"timeline?{other}&cursor={cursor}")).Texts("data", "id"));
    }

    [Fact]
    public async Task However_json_is_asked_for_it_is_one_body_under_one_tag()
    {
        await host.AddAsync(Given.Deal("asked-1"), Given.Deal("asked-2"));

        var plain = await host.AskAsync("/api/v1/deals?limit=1&country=India");
        var chosen = await host.AskAsync("/api/v1/deals?limit=1&country=India", ("Accept", "application/x-ndjson, application/json;q=0.5"));

        Assert.Equal(plain.Header("ETag"), chosen.Header("ETag"));
        Assert.Equal(await plain.TextAsync(), await chosen.TextAsync());
        Assert.Equal(plain.Header("Link"), chosen.Header("Link"));
    }

    [Fact]
    public async Task A_write_is_seen_at_once_by_every_reader()
    {
        var asha = await host.CuratorAsync();
        await asha.PostAsync("deals", Given.Deal("finished")).IsAsync(201);
        using var done = new CancellationTokenSource();
        var acknowledged = host.Revision;
        var readers = Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
        {
            var reads = 0;
            for (; !done.IsCancellationRequested; reads++)
            {
                var least = Interlocked.Read(ref acknowledged);
                var answer = await host.OkAsync("deals/finished");
                var (revision, title) = (answer.GetProperty("meta").GetProperty("revision").GetInt64(), answer.GetProperty("data").Text("title")!);
                Assert.True(revision >= least, $"revision {revision} after {least} was acknowledged");
                if (title.StartsWith("round ", StringComparison.Ordinal)) Assert.Equal($"round {revision}", title);
            }

            return reads;
        }, Stop)).ToList();

        for (var round = 0; round < 40; round++)
        {
            var next = host.Revision + 1;
            await asha.PutAsync("deals/finished", Given.Deal("finished") with { Title = $"round {next}" }).IsAsync(200);
            Interlocked.Exchange(ref acknowledged, next);
        }

        await done.CancelAsync();
        Assert.True((await Task.WhenAll(readers)).Sum() > 40);
    }

    [Fact]
    public void No_more_is_kept_than_the_limit_allows()
    {
        var store = new GenerationalCache<string, byte[]>(100_000);
        for (var i = 0; i < 1000; i++) store.Keep($"request {i}", new byte[3000], 3000);
        store.Keep("too large", new byte[60_000], 60_000);

        var kept = Enumerable.Range(0, 1000).Count(i => store.TryFind($"request {i}", out _));

        Assert.InRange(kept, 10, 33);
        Assert.True(store.TryFind("request 999", out _));
        Assert.False(store.TryFind("too large", out _));
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static IEnumerable<string> Headers(HttpResponseMessage response) => response.Headers.Concat(response.Content.Headers)
        .Where(header => header.Key is not ("Date" or "Transfer-Encoding" or "Content-Length"))
        .Select(header => $"{header.Key}: {string.Join(", ", header.Value)}").Order();
}
