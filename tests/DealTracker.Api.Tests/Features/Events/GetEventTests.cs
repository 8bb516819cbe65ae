using DealTracker.Api.Tests.Curation;
using DealTracker.Api.Tests.Http;

namespace DealTracker.Api.Tests.Features.Events;

public sealed class GetEventTests(TradeHost trade) : IClassFixture<TradeHost>
{
    private const string Tass = """{"id":"tass","title":"Article tass","publisher":"TASS","origin":null"""
        + ""","kind":"news_agency","published":{"edtf":"2018-10-05","kind":"point","earliest":"2018-10-05","latest":"2018-10-"""
        + """05","precision":"day","uncertain":false,"approximate":false,"openStart":false,"openEnd":false,"label":"5 October 2018"}"""
        + ""","url":"https://tass.example/1","reliability":"B"}""";
    private const string Daily = """{"id":"daily","title":"Article daily","publisher":"The """
        + """Daily","origin":"TASS","kind":"newspaper","published":{"edtf":"2018-10","kind":"point","earliest":"2018-10-01","latest":"2018-10-"""
        + """31","precision":"month","uncertain":false,"approximate":false,"openStart":false,"openEnd":false,"label":"October 2018"},"url":null"""
        + ""","reliability":null}""";
    private const string Weekly = """{"id":"weekly","title":"Article weekly","publisher":"The Weekly","origin":null"""
        + ""","kind":"newspaper","published":{"edtf":"2019-12-01","kind":"point","earliest":"2019-12-01","latest":"2019-12-"""
        + """01","precision":"day","uncertain":false,"approximate":false,"openStart":false,"openEnd":false,"label":"1 December 2019"},"url":null"""
        + ""","reliability":null}""";
    private const string SixthOfOctober = """{"edtf":"2018-10-06","kind":"point","earliest":"2018-10-06","latest":"2018-10-"""
        + """06","precision":"day","uncertain":false,"approximate":false,"openStart":false,"openEnd":false,"label":"6 October 2018"}""";

    [Theory]
    [InlineData("id", "\"missiles-contract\"")]
    [InlineData("type", "\"contract_signed\"")]
    [InlineData("modality", "\"occurred\"")]
    [InlineData("date", """{"edtf":"2018-10-05","kind":"point","earliest":"2018-10-05","latest":"2018-10-05","precision":"day","uncertain":false"""
        + ""","approximate":false,"openStart":false,"openEnd":false,"label":"5 October 2018"}""")]
    [InlineData("statedOn", """{"edtf":"2018-10-05~","kind":"point","earliest":"2018-10-05","latest":"2018-10-05","precision":"day","uncertain":false"""
        + ""","approximate":true,"openStart":false,"openEnd":false,"label":"c. 5 October 2018"}""")]
    [InlineData("statement", "\"They signed.\"")]
    [InlineData("place", "\"New Delhi\"")]
    [InlineData("note", "\"The price is not settled.\"")]
    [InlineData("deals", """[{"id":"missiles","title":"Missiles for India","status":"in_delivery"}]""")]
    [InlineData("parties", """[{"code":"USA","name":"United States","kind":"state","role":"third_party"}"""
        + """,{"code":"RUS","name":"Russia","kind":"state","role":"supplier"}]""")]
    [InlineData("systems", """[{"id":"s-400","name":"S-400","category":"air_defence_systems"},{"id":"radar","name":"92N6E radar","category":"sensors"}]""")]
    [InlineData("relations", """[{"event":"missiles-talks","kind":"follows"}]""")]
    [InlineData("relatedBy", """[{"event":"missiles-denial","kind":"denies"}]""")]
    [InlineData("sources", "2")]
    [InlineData("contested", "true")]
    [InlineData("contestedBy", """["date","figures","denial"]""")]
    [InlineData("corrected", "false")]
    [InlineData("updatedAt", "\"2026-02-01T10:00:00.000Z\"")]
    public async Task Each_member_of_an_event_has_its_known_value(string member, string expected) =>
        Assert.Equal(expected, (await trade.Host.RecordAsync("events/missiles-contract")).Raw(member));

    [Fact]
    public async Task Citations_come_in_the_order_in_which_a_curator_listed_them()
    {
        var citations = (await trade.Host.RecordAsync("events/missiles-contract")).GetProperty("citations").EnumerateArray().Select(one => one.GetRawText());

        Assert.Equal(
            [
                $$"""{"article":{{Weekly}},"paragraph":3,"quote":null,"attributedTo":null,"statedDate":{{SixthOfOctober}},"dateAsReported":"the next """
                    + $$"""day","credibility":3,"rank":"normal","reason":null}""",
                $$"""{"article":{{Tass}},"paragraph":2,"quote":"signed in New Delhi","attributedTo":"a minister","statedDate":null,"dateAsReported":null"""
                    + $$""","credibility":2,"rank":"preferred","reason":"It was there."}""",
                $$"""{"article":{{Daily}},"paragraph":null,"quote":null,"attributedTo":null,"statedDate":null,"dateAsReported":null,"credibility":null"""
                    + $$""","rank":"deprecated","reason":"A copy."}""",
            ],
            citations);
    }

    [Fact]
    public async Task Figures_stand_side_by_side_each_with_its_article()
    {
        var figures = (await trade.Host.RecordAsync("events/missiles-contract")).GetProperty("figures").EnumerateArray().Select(one => one.GetRawText());

        Assert.Equal(
            [
                $$"""{"measure":"contract_value","low":5430000000,"high":5430000000,"approximate":false,"currency":"USD","unit":null"""
                    + $$""","currencyUncertain":false,"asReported":"$5.43 bln","system":null"""
                    + $$""","event":"missiles-contract","article":{{Tass}},"rank":"preferred","reason":"Said by the minister."}""",
                $$"""{"measure":"contract_value","low":5000000000,"high":5200000000,"approximate":true,"currency":"USD","unit":null"""
                    + $$""","currencyUncertain":true,"asReported":null,"system":null"""
                    + $$""","event":"missiles-contract","article":{{Weekly}},"rank":"normal","reason":null}""",
                $$"""{"measure":"contract_value","low":6000000000,"high":6000000000,"approximate":false,"currency":"USD","unit":null"""
                    + $$""","currencyUncertain":false,"asReported":null,"system":null"""
                    + $$""","event":"missiles-contract","article":{{Daily}},"rank":"deprecated","reason":"Withdrawn."}""",
                $$"""{"measure":"ordered","low":5,"high":5,"approximate":false,"currency":null,"unit":"regiment","currencyUncertain":false"""
                    + $$""","asReported":null,"system":"s-400","event":"missiles-contract","article":{{Tass}},"rank":"normal","reason":null}""",
            ],
            figures);
    }

    [Theory]
    [InlineData("missiles-talks", """{"edtf":"2015/2019","kind":"span","earliest":"2015-01-01","latest":"2019-12-31","precision":"year","uncertain":false"""
        + ""","approximate":false,"openStart":false,"openEnd":false,"label":"2015 to 2019"}""")]
    [InlineData("missiles-delivery", """{"edtf":"2021-11?","kind":"point","earliest":"2021-11-01","latest":"2021-11-"""
        + """30","precision":"month","uncertain":true,"approximate":false,"openStart":false,"openEnd":false,"label":"November 2021 (uncertain)"}""")]
    [InlineData("jets-contract", """{"edtf":"2002-33","kind":"point","earliest":"2002-01-01","latest":"2002-03-31","precision":"quarter","uncertain":false"""
        + ""","approximate":false,"openStart":false,"openEnd":false,"label":"Q1 2002"}""")]
    [InlineData("rumour-report", "null")]
    public async Task A_date_has_its_bounds_its_marks_and_a_label_or_is_null(string id, string expected) =>
        Assert.Equal(expected, (await trade.Host.RecordAsync($"events/{id}")).Raw("date"));

    [Fact]
    public async Task An_event_of_two_deals_shows_the_systems_of_both_and_the_deal_it_stands_under_first()
    {
        var e = await trade.Host.RecordAsync("events/jets-exclusion");

        Assert.Equal(["jets", "missiles"], e.Texts("deals", "id"));
        Assert.Equal(["cancelled", "in_delivery"], e.Texts("deals", "status"));
        Assert.Equal(["f-35", "s-400", "radar"], e.Texts("systems", "id"));
        Assert.Equal("[]", e.Raw("parties"));
    }

    [Fact]
    public async Task An_event_that_a_later_one_corrects_says_so()
    {
        var e = await trade.Host.RecordAsync("events/rifles-contract");

        Assert.Equal("true", e.Raw("corrected"));
        Assert.Equal("""[{"event":"rifles-agreement","kind":"corrects"}]""", e.Raw("relatedBy"));
        Assert.Equal("false", e.Raw("contested"));
        Assert.Equal("[]", e.Raw("contestedBy"));
    }

    [Fact]
    public async Task KnownBy_leaves_only_what_articles_of_that_day_say()
    {
        var then = await trade.Host.RecordAsync("events/missiles-contract?knownBy=2018-10-05");

        Assert.Equal(["tass"], then.GetProperty("citations").EnumerateArray().Select(one => one.GetProperty("article").Id()));
        Assert.Equal(["contract_value", "ordered"], then.Texts("figures", "measure"));
        Assert.Equal(("[]", "[]", "1", "false", "[]"),
            (then.Raw("relations"), then.Raw("relatedBy"), then.Raw("sources"), then.Raw("contested"), then.Raw("contestedBy")));
        Assert.Equal("""[{"id":"missiles","title":"Missiles for India","status":"contracted"}]""", then.Raw("deals"));
        Assert.Equal("""[{"event":"missiles-talks","kind":"follows"}]""",
            (await trade.Host.RecordAsync("events/missiles-contract?knownBy=2018-10")).Raw("relations"));
    }

    [Theory]
    [InlineData("events/missiles-contrakt", "There is no event 'missiles-contrakt'. Did you mean 'missiles-contract'?")]
    [InlineData("events/missiles-contract?knownBy=2018-10-04",
        "No article published by 2018-10-04 tells of the event 'missiles-contract'. Ask for a later day, or leave knownBy out.")]
    public async Task An_event_that_is_not_there_or_not_yet_known_is_404(string path, string detail) =>
        Assert.Equal(detail, (await trade.Host.ProblemAsync(path, 404, "not-found")).Text("detail"));

    [Fact]
    public async Task A_deleted_event_is_410_and_a_merged_one_308_to_what_took_its_place()
    {
        await using var host = new RecordHost();
        await host.InitializeAsync();
        await host.AddAsync(Given.Deal("d"), Given.Event("gone", "d"), Given.Event("copy", "d"), Given.Event("kept", "d"));
        var asha = await host.CuratorAsync();
        await asha.DeleteAsync("events/gone?reason=It%20is%20a%20hoax.").IsAsync(200);
        await asha.DeleteAsync("events/copy?reason=The%20same.&supersededBy=kept").IsAsync(200);

        Assert.Equal("The event 'gone' was deleted: It is a hoax.", (await host.ProblemAsync("events/gone", 410, "gone")).Text("detail"));
        var moved = await host.AskAsync("/api/v1/events/copy");
        Assert.Equal((308, "/api/v1/events/kept"), ((int)moved.StatusCode, moved.Header("Location")));
    }
}
