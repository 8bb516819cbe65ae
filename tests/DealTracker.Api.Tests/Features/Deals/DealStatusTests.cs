using DealTracker.Core.Codes;
using DealTracker.Core.Events;

namespace DealTracker.Api.Tests.Features.Deals;

/// <summary>The status that a deal shows, from its events.</summary>
public sealed class DealStatusTests(RecordHost host) : IClassFixture<RecordHost>
{
    [Theory]
    [InlineData("statement", "rumoured")]
    [InlineData("talks", "under_discussion")]
    [InlineData("selection", "selected")]
    [InlineData("approval", "approved")]
    [InlineData("memorandum", "agreed")]
    [InlineData("contract_signed", "contracted")]
    [InlineData("production_started", "in_production")]
    [InlineData("delivery", "in_delivery")]
    [InlineData("delivery_completed", "delivered")]
    [InlineData("suspended", "suspended")]
    [InlineData("cancelled", "cancelled")]
    [InlineData("programme_exclusion", "cancelled")]
    [InlineData("contract_signed 2018, talks 2019", "contracted")]
    [InlineData("contract_signed 2018, suspended 2019", "suspended")]
    [InlineData("contract_signed 2018, suspended 2019, delivery 2020", "suspended")]
    [InlineData("contract_signed 2018, suspended 2019, resumed 2020", "contracted")]
    [InlineData("contract_signed 2018, resumed 2019, suspended 2020", "suspended")]
    [InlineData("contract_signed 2018, suspended 2019, cancelled 2020", "cancelled")]
    [InlineData("contract_signed 2018, cancelled 2019, resumed 2020", "contracted")]
    [InlineData("contract_signed 2018 planned, talks 2019", "under_discussion")]
    [InlineData("contract_signed 2018 denied", "rumoured")]
    [InlineData("contract_signed 2018 unconfirmed", "rumoured")]
    [InlineData("contract_signed 2018, cancelled 2019 planned", "contracted")]
    public async Task A_deal_has_the_highest_rung_that_occurred_overlaid_by_the_latest_suspension_or_cancellation(string events, string expected)
    {
        var deal = IdOf(events);
        await host.AddAsync([Given.Deal(deal), .. events.Split(", ").Select((e, i) => Event($"{deal}-{i}", deal, e.Split(' ')))]);

        Assert.Equal(expected, (await host.RecordAsync($"deals/{deal}")).Text("status"));
        Assert.Equal([deal], await host.IdsAsync($"deals?deal={deal}&status={expected}"));
        Assert.All(await host.AllAsync($"deals/{deal}/timeline"), e => Assert.Equal(expected, e.GetProperty("deals")[0].Text("status")));
    }

    [Theory]
    [InlineData("talks 2017, contract_signed 2018, delivery 2019", "2017", "2019")]
    [InlineData("talks 2017 planned, contract_signed 2018, delivery 2019 planned", "2018", "2018")]
    [InlineData("talks 2017 unconfirmed, contract_signed 2018 denied", "2017", "2017")]
    [InlineData("talks 2015/2020, contract_signed 2018", "2015/2020", "2015/2020")]
    public async Task First_and_last_dates_are_those_of_events_that_occurred_or_are_reported(string events, string first, string last)
    {
        var deal = $"dated-{IdOf(events)}";
        await host.AddAsync([Given.Deal(deal), .. events.Split(", ").Select((e, i) => Event($"{deal}-{i}", deal, e.Split(' ')))]);

        var shown = await host.RecordAsync($"deals/{deal}");

        Assert.Equal((first, last), (shown.GetProperty("firstDate").Text("edtf"), shown.GetProperty("lastDate").Text("edtf")));
    }

    private static string IdOf(string events) => events.Replace(", ", "-", StringComparison.Ordinal).Replace(' ', '-').Replace('_', '-').Replace('/', '-');

    private static DealEvent Event(string id, string deal, string[] words) => Given.Event(id, deal, words is [_, var date, ..] ? date : null) with
    {
        Type = Code<EventType>.Parse(words[0]),
        Modality = words is [_, _, var modality] ? Code<Modality>.Parse(modality) : Modality.Occurred,
    };
}
