using System.Text.Json;

namespace DealTracker.Api.Tests.Features.Timelines;

/// <summary>India's S-400 as the seeds tell it: what the product was begun for.</summary>
public sealed class IndiaS400Tests(ApiHost host) : IClassFixture<ApiHost>
{
    private const string Expected = "ind-rus-s-400-first-delivery-expected-2020";

    [Fact]
    public async Task Events_of_the_deal_come_in_order_of_their_dates_with_undated_ones_last()
    {
        var events = await host.AllAsync("timeline?country=India&system=s400");

        Assert.Equal(
            [
                "ind-rus-s-400-interest-2015", "ind-rus-s-400-intergovernmental-agreement-2016", "ind-rus-s-400-contract-2018",
                "ind-rus-s-400-us-objection-2019", Expected, "ind-rus-s-400-delivery-on-time-2020",
                "ind-rus-s-400-delivery-started-2021", "ind-rus-s-400-delivery-completion-planned-2025", "ind-rus-s-400-waiver-sought-2019",
            ],
            events.Select(e => e.Id()).Where(id => id is "ind-rus-s-400-interest-2015" or "ind-rus-s-400-intergovernmental-agreement-2016"
                or "ind-rus-s-400-contract-2018" or "ind-rus-s-400-us-objection-2019" or Expected or "ind-rus-s-400-delivery-on-time-2020"
                or "ind-rus-s-400-delivery-started-2021" or "ind-rus-s-400-delivery-completion-planned-2025" or "ind-rus-s-400-waiver-sought-2019"));
        Assert.Equal(events.Select(Place).Order(StringComparer.Ordinal), events.Select(Place));
        Assert.All(events, e => Assert.NotEmpty(e.GetProperty("citations").EnumerateArray()));
        Assert.All(events, e => Assert.NotEmpty(e.GetProperty("deals").EnumerateArray()));
    }

    [Theory]
    [InlineData("country=IN&system=S-400")]
    [InlineData("country=IND&system=s%20400")]
    [InlineData("country=india&system=С-400")]
    [InlineData("country=INDIA&system=SA-21")]
    [InlineData("country=ind&system=sa-21%20growler")]
    [InlineData("country=in&system=с-400%20триумф")]
    public async Task Every_name_of_the_country_and_the_system_finds_the_same_events(string query) =>
        Assert.Equal(await host.IdsAsync("timeline?country=India&system=s400"), await host.IdsAsync($"timeline?{query}"));

    [Fact]
    public async Task A_date_is_an_object_with_its_bounds_and_a_label()
    {
        var date = (await host.RecordAsync("events/ind-rus-s-400-talks-2015-2016")).GetProperty("date");

        Assert.Equal(
            """{"edtf":"2015~/2016-10-15","kind":"span","earliest":"2015-01-01","latest":"2016-10-15","precision":"mixed","uncertain":false"""
                + ""","approximate":true,"openStart":false,"openEnd":false,"label":"c. 2015 to 15 October 2016"}""",
            date.GetRawText());
        Assert.Equal("by 4 September 2019", (await host.RecordAsync("events/ind-rus-s-400-us-objection-2019")).GetProperty("date").Text("label"));
        Assert.Equal("first half of 2025",
            (await host.RecordAsync("events/ind-rus-s-400-delivery-completion-planned-2025")).GetProperty("date").Text("label"));
    }

    [Fact]
    public async Task KnownBy_hides_statements_of_later_articles()
    {
        var then = await host.AllAsync("timeline?country=India&system=s400&knownBy=2019-09-04");

        Assert.Contains(Expected, then.Select(e => e.Id()));
        Assert.DoesNotContain("ind-rus-s-400-delivery-started-2021", then.Select(e => e.Id()));
        // It lies before 2019, but only an article of 2021 tells of it.
        Assert.DoesNotContain("ind-rus-s-400-interest-2015", then.Select(e => e.Id()));
        var published = then.SelectMany(e => e.GetProperty("citations").EnumerateArray().Concat(e.GetProperty("figures").EnumerateArray()))
            .Select(one => one.GetProperty("article").GetProperty("published").Text("latest"));
        Assert.All(published, day => Assert.True(string.CompareOrdinal(day, "2019-09-04") <= 0, day));
    }

    [Theory]
    [InlineData("2018-10-04", "agreed")]
    [InlineData("2018-10-05", "contracted")]
    [InlineData("2019-09-04", "contracted")]
    [InlineData("2021-11-13", "contracted")]
    [InlineData("2021-11-14", "in_delivery")]
    public async Task KnownBy_gives_the_status_known_on_that_day(string day, string status)
    {
        Assert.Equal(status, (await host.RecordAsync($"deals/ind-rus-s-400?knownBy={day}")).Text("status"));
        var events = await host.AllAsync($"timeline?deal=ind-rus-s-400&knownBy={day}");
        Assert.All(events, e => Assert.Equal(status, Deal(e).Text("status")));
    }

    [Fact]
    public async Task A_plan_whose_date_has_passed_stays_a_plan()
    {
        var expected = await host.RecordAsync($"events/{Expected}");

        Assert.Equal("planned", expected.Text("modality"));
        Assert.Equal("2020", expected.GetProperty("date").Text("edtf"));
        Assert.Equal("2019-09-04", expected.GetProperty("statedOn").Text("edtf"));
        var events = await host.AllAsync("timeline?country=India&system=s400");
        Assert.All(events.Where(e => e.Id().Contains("planned", StringComparison.Ordinal)), e => Assert.Equal("planned", e.Text("modality")));
        // Two plans for a first delivery had passed by then, and no delivery was on record.
        Assert.Equal("contracted", (await host.RecordAsync("deals/ind-rus-s-400?knownBy=2021-11-13")).Text("status"));
    }

    [Fact]
    public async Task A_later_plan_names_the_one_it_replaces()
    {
        var replaced = (await host.RecordAsync($"events/{Expected}")).GetProperty("relatedBy");

        Assert.Equal("""[{"event":"ind-rus-s-400-first-delivery-planned-2021-09","kind":"replaces"}]""", replaced.GetRawText());
        Assert.Empty((await host.RecordAsync($"events/{Expected}?knownBy=2019-09-04")).GetProperty("relatedBy").EnumerateArray());
    }

    private static JsonElement Deal(JsonElement e) => e.GetProperty("deals").EnumerateArray().Single(deal => deal.Id() == "ind-rus-s-400");

    private static string Place(JsonElement e)
    {
        if (e.GetProperty("date") is not { ValueKind: JsonValueKind.Object } date) return $"~ {e.Id()}";
        return $"{date.Text("earliest") ?? date.Text("latest")} {date.Text("latest") ?? "~"} {e.Id()}";
    }
}
