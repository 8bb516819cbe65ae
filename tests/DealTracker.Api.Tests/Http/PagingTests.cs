using DealTracker.Api.Http.Responses;

namespace DealTracker.Api.Tests.Http;

public sealed class PagingTests(ProbeHost host) : IClassFixture<ProbeHost>
{
    [Fact]
    public async Task Following_next_gives_each_record_once_and_keeps_the_query()
    {
        var ids = new List<string>();
        string? next = "/api/v1/things?limit=4&country=RUS&country=IND%2CTUR&q=a%20%3E%26b&include=total";
        while (next is not null)
        {
            var response = await host.AskAsync(next);
            var page = await response.JsonAsync();
            ids.AddRange(page.GetProperty("data").EnumerateArray().Select(thing => thing.GetProperty("id").GetString()!));
            next = page.GetProperty("page").GetProperty("next").GetString();
            Assert.Equal(25, page.GetProperty("meta").GetProperty("total").GetInt64());
            Assert.Equal(4, page.GetProperty("page").GetProperty("limit").GetInt32());
            Assert.Equal(next is null ? string.Empty : $"<{next}>; rel=\"next\"", response.Header("Link"));
            if (next is not null)
                Assert.Contains("?country=IND%2CTUR&country=RUS&include=total&limit=4&q=a%20%3E%26b&cursor=", next, StringComparison.Ordinal);
        }

        Assert.Equal(ListThings.All.Select(thing => thing.Id), ids);
    }

    [Fact]
    public async Task Next_is_absolute_and_keeps_the_suffix()
    {
        var page = await (await host.AskAsync("/api/v1/things.json?limit=4")).JsonAsync();

        var next = page.GetProperty("page").GetProperty("next").GetString();
        Assert.StartsWith($"{host.Client.BaseAddress}api/v1/things.json?limit=4&cursor=", next, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cursor_is_bound_to_its_filters_but_not_to_the_size_of_the_page()
    {
        var page = await (await host.AskAsync("/api/v1/things?limit=4&q=a&country=IND")).JsonAsync();
        var cursor = page.GetProperty("page").GetProperty("next").GetString()!.Split("cursor=")[1];

        Assert.Equal(200, (int)(await host.AskAsync($"/api/v1/things?country=IND&q=a&limit=9&cursor={cursor}")).StatusCode);
        var problem = await (await host.AskAsync($"/api/v1/things?limit=4&q=b&country=IND&cursor={cursor}")).ProblemAsync(400, "bad-value");
        Assert.Contains("another query", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Totals_and_facets_are_present_only_if_requested()
    {
        var meta = (await (await host.AskAsync("/api/v1/things")).JsonAsync()).GetProperty("meta");

        Assert.Equal(["revision"], meta.EnumerateObject().Select(member => member.Name));
    }

    [Fact]
    public void A_cursor_survives_a_round_trip()
    {
        var cursor = new Cursor("date", "desc", ["2019-09", null], "ind-rus-s-400");

        Assert.True(Cursor.TryParse(cursor.ToToken("print"), "print", out var read, out _));
        Assert.Equal((cursor.Sort, cursor.Order, cursor.Id), (read.Sort, read.Order, read.Id));
        Assert.Equal(cursor.Keys, read.Keys);
    }

    [Fact]
    public void A_cursor_with_any_change_is_refused()
    {
        var token = new Cursor("date", "desc", ["2019-09"], "ind-rus-s-400").ToToken("print");

        for (var at = 0; at < token.Length; at++)
        {
            var damaged = $"{token[..at]}{(token[at] == 'A' ? 'B' : 'A')}{token[(at + 1)..]}";
            Assert.False(Cursor.TryParse(damaged, "print", out _, out var problem) && damaged != token, $"{damaged}: {problem}");
        }

        foreach (var nonsense in new[] { "", "a", "AAAA", "bnVsbA", "W10", "WzFd", "é", new string('A', 999) })
            Assert.False(Cursor.TryParse(nonsense, "print", out _, out _), nonsense);
    }
}
