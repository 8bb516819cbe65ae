using System.Text.Json;

namespace DealTracker.Api.Tests.Queries;

/// <summary>from and to over dates of every form.</summary>
public sealed class DateFilterTests(RecordHost host) : IClassFixture<RecordHost>, IAsyncLifetime
{
    private static readonly string?[] Dates =
        ["2019", "2019-09", "2019-09-04", "2019-09-04T10:00:00Z", "2018/2020", "[2018..2020]", "[..2019-09-04]", "[2019-09-04..]", "2019-09-04/..",
            "../2019-09-04", "2019-33", null];

    public async ValueTask InitializeAsync() => await host.AddAsync(
        [Given.Deal("dates"), .. Dates.Select((date, i) => Given.Event($"dates-{i}", "dates", date))]);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Theory]
    // A day: everything that may touch it.
    [InlineData("from=2019-09-04&to=2019-09-04",
        "2019,2019-09,2019-09-04,2019-09-04T10:00:00Z,2018/2020,[2018..2020],[..2019-09-04],[2019-09-04..],2019-09-04/..,../2019-09-04")]
    [InlineData("from=2019-09-05&to=2019-09-05", "2019,2019-09,2018/2020,[2018..2020],[2019-09-04..],2019-09-04/..")]
    [InlineData("from=2019-02&to=2019-02", "2019,2018/2020,[2018..2020],[..2019-09-04],../2019-09-04,2019-33")]
    [InlineData("from=2021", "[2019-09-04..],2019-09-04/..")]
    [InlineData("to=2017", "[..2019-09-04],../2019-09-04")]
    [InlineData("from=2020&to=2020", "2018/2020,[2018..2020],[2019-09-04..],2019-09-04/..")]
    [InlineData("from=0001",
        "2019,2019-09,2019-09-04,2019-09-04T10:00:00Z,2018/2020,[2018..2020],[..2019-09-04],[2019-09-04..],2019-09-04/..,../2019-09-04,2019-33")]
    [InlineData("to=9999",
        "2019,2019-09,2019-09-04,2019-09-04T10:00:00Z,2018/2020,[2018..2020],[..2019-09-04],[2019-09-04..],2019-09-04/..,../2019-09-04,2019-33")]
    [InlineData("from=2019-09-04T23:59:59Z&to=2019-09-04T00:00:00Z",
        "2019,2019-09,2019-09-04,2019-09-04T10:00:00Z,2018/2020,[2018..2020],[..2019-09-04],[2019-09-04..],2019-09-04/..,../2019-09-04")]
    // Only what is certainly inside; an open end is never certainly inside.
    [InlineData("dateMatch=within&from=2019-09-04&to=2019-09-04", "2019-09-04,2019-09-04T10:00:00Z")]
    [InlineData("dateMatch=within&from=2019&to=2019", "2019,2019-09,2019-09-04,2019-09-04T10:00:00Z,2019-33")]
    [InlineData("dateMatch=within&from=2019-09&to=2019-09", "2019-09,2019-09-04,2019-09-04T10:00:00Z")]
    [InlineData("dateMatch=within&from=2018&to=2020", "2019,2019-09,2019-09-04,2019-09-04T10:00:00Z,2018/2020,[2018..2020],2019-33")]
    [InlineData("dateMatch=within&from=2019-09-04", "2019-09-04,2019-09-04T10:00:00Z,[2019-09-04..],2019-09-04/..")]
    [InlineData("dateMatch=within&to=2019-09-04", "2019-09-04,2019-09-04T10:00:00Z,[..2019-09-04],../2019-09-04,2019-33")]
    [InlineData("dateMatch=within&from=2019&to=2019-03-31", "2019-33")]
    public async Task From_and_to_keep_the_expected_events(string query, string expected)
    {
        var found = await host.AllAsync($"timeline?deal=dates&{query}");

        Assert.Equal(expected.Split(',').Order(StringComparer.Ordinal), found.Select(Edtf).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("asc", "2018/2020 [2018..2020] 2019-33 2019 2019-09 2019-09-04 2019-09-04T10:00:00Z [..2019-09-04] ../2019-09-04 [2019-09-04..] "
        + "2019-09-04/.. undated")]
    [InlineData("desc", "[2018..2020] 2018/2020 2019 2019-09 2019-09-04/.. [2019-09-04..] 2019-09-04T10:00:00Z 2019-09-04 ../2019-09-04 [..2019-09-04] "
        + "2019-33 undated")]
    public async Task Events_are_ordered_by_their_possible_days_with_undated_ones_last_in_both_orders(string order, string expected) =>
        Assert.Equal(expected.Split(' '), (await host.AllAsync($"timeline?deal=dates&order={order}")).Select(e => Edtf(e) ?? "undated"));

    private static string? Edtf(JsonElement e) => e.GetProperty("date") is { ValueKind: JsonValueKind.Object } date ? date.Text("edtf") : null;
}
