using DealTracker.Api.Tests.Curation;

namespace DealTracker.Api.Tests.Features.Countries;

public sealed class GetCountryTests(GetCountryTests.Record given) : IClassFixture<GetCountryTests.Record>
{
    private readonly RecordHost _host = given.Host;

    [Fact]
    public async Task Detail_has_the_dates_and_successors_of_a_former_state()
    {
        const string From = """{"edtf":"1922-12-30","kind":"point","earliest":"1922-12-30","latest":"1922-12-30","precision":"day","uncertain":false"""
            + ""","approximate":false,"openStart":false,"openEnd":false,"label":"30 December 1922"}""";
        const string To = """{"edtf":"1991","kind":"point","earliest":"1991-01-01","latest":"1991-12-31","precision":"year","uncertain":false"""
            + ""","approximate":false,"openStart":false,"openEnd":false,"label":"1991"}""";
        Assert.Equal(
            $$"""{"code":"SUHH","name":"Soviet Union","kind":"former_state","alpha2":null,"country":null,"aliases":["USSR","СССР"],"deals":0,"events":0"""
                + $$""","from":{{From}},"to":{{To}},"successors":["RUS","TUR"],"roles":[]}""",
            (await _host.RecordAsync("countries/SUHH")).GetRawText());
    }

    [Fact]
    public async Task Detail_has_null_and_empty_lists_for_what_a_state_leaves_out() =>
        Assert.Equal(
            $$"""{{GivenCountries.India[..^1]}},"from":null,"to":null,"successors":[],"roles":[{"role":"recipient","deals":1}]}""",
            (await _host.RecordAsync("countries/IND")).GetRawText());

    [Fact]
    public async Task Detail_of_a_company_names_its_country() =>
        Assert.Equal("RUS", (await _host.RecordAsync("countries/arsenal")).Text("country"));

    [Theory]
    [InlineData("", "supplier:2 financier:1")]
    [InlineData("?knownBy=2020", "supplier:1")]
    [InlineData("?knownBy=2018", "")]
    public async Task Roles_count_the_deals_of_a_state_and_its_companies_known_by_then(string query, string roles)
    {
        var russia = await _host.RecordAsync($"countries/RUS{query}");

        Assert.Equal(roles, string.Join(' ', russia.GetProperty("roles").EnumerateArray().Select(one => $"{one.Text("role")}:{one.GetProperty("deals")}")));
    }

    [Theory]
    [InlineData("", "2/3")]
    [InlineData("?knownBy=2020-12", "1/1")]
    [InlineData("?knownBy=2019-09-03", "0/0")]
    public async Task KnownBy_counts_deals_and_events_that_articles_told_by_then(string query, string dealsAndEvents)
    {
        var russia = await _host.RecordAsync($"countries/RUS{query}");

        Assert.Equal(dealsAndEvents, $"{russia.GetProperty("deals")}/{russia.GetProperty("events")}");
    }

    [Theory]
    [InlineData("IND")]
    [InlineData("ind")]
    [InlineData("in")]
    [InlineData("India")]
    [InlineData("bharat")]
    public async Task Country_is_found_by_code_alpha2_name_and_alias_in_any_case(string name) =>
        Assert.Equal("IND", (await _host.RecordAsync($"countries/{name}")).Text("code"));

    [Theory]
    [InlineData("Indai", "'Indai' names no country or party on record. Did you mean 'India'?")]
    [InlineData("zzzzzzzzzzzz", "'zzzzzzzzzzzz' names no country or party on record.")]
    public async Task Unknown_country_is_404_with_the_nearest_name(string name, string detail) =>
        Assert.Equal(detail, (await _host.ProblemAsync($"countries/{name}", 404, "not-found")).Text("detail"));

    [Fact]
    public async Task KnownBy_that_is_no_day_is_400() => await _host.ProblemAsync("countries/IND?knownBy=2019-02-29", 400, "bad-value");

    [Fact]
    public async Task Deleted_country_is_410_with_the_reason()
    {
        await _host.AddAsync(Given.Party("deleted-bloc"));
        await (await _host.CuratorAsync()).DeleteAsync("countries/deleted-bloc?reason=A%20hoax.").IsAsync(200);

        Assert.Equal("The party 'deleted-bloc' was deleted: A hoax.", (await _host.ProblemAsync("countries/deleted-bloc", 410, "gone")).Text("detail"));
    }

    [Fact]
    public async Task Merged_country_is_308_to_the_one_that_took_its_place()
    {
        await _host.AddAsync(Given.Party("twin-bloc"), Given.Party("kept-bloc"));
        await (await _host.CuratorAsync()).DeleteAsync("countries/twin-bloc?reason=Twice.&supersededBy=kept-bloc").IsAsync(200);

        await Redirected.LeadsAsync(_host, "countries/twin-bloc?knownBy=2020", "countries/kept-bloc?knownBy=2020", "The party 'twin-bloc' became 'kept-bloc'.");
    }

    public sealed class Record() : GivenRecord(GivenCountries.All);
}
