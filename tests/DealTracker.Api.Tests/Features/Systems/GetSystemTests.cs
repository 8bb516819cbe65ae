using DealTracker.Api.Tests.Curation;

namespace DealTracker.Api.Tests.Features.Systems;

public sealed class GetSystemTests(GetSystemTests.Record given) : IClassFixture<GetSystemTests.Record>
{
    private readonly RecordHost _host = given.Host;

    [Theory]
    [InlineData("launcher", GivenSystems.Launcher)]
    [InlineData("jet", GivenSystems.Jet)]
    public async Task Detail_has_every_member_of_the_system_and_null_for_what_it_leaves_out(string id, string members) =>
        Assert.Equal($$"""{{members[..^1]}},"members":[],"components":[]}""", (await _host.RecordAsync($"systems/{id}")).GetRawText());

    [Fact]
    public async Task Detail_of_a_family_names_its_members_in_order_of_their_names() =>
        Assert.Equal(
            """[{"id":"launcher","name":"Launcher","category":"missiles"},{"id":"s-400","name":"S-400","category":"air_defence_systems"}]""",
            (await _host.RecordAsync("systems/s-300-line")).GetProperty("members").GetRawText());

    [Fact]
    public async Task Detail_names_the_components_of_the_system() =>
        Assert.Equal(
            """[{"id":"launcher","name":"Launcher","category":"missiles"}]""",
            (await _host.RecordAsync("systems/s-400")).GetProperty("components").GetRawText());

    [Theory]
    [InlineData("launcher", "1/2")]
    [InlineData("s-300-line", "1/2")]
    [InlineData("s-400", "0/0")]
    [InlineData("launcher?knownBy=2020-12", "1/1")]
    [InlineData("s-300-line?knownBy=2020-12", "1/1")]
    [InlineData("jet?knownBy=2020-12", "0/0")]
    [InlineData("launcher?knownBy=2019-09-03", "0/0")]
    public async Task Counts_are_those_of_the_system_or_family_known_by_then(string path, string dealsAndEvents)
    {
        var system = await _host.RecordAsync($"systems/{path}");

        Assert.Equal(dealsAndEvents, $"{system.GetProperty("deals")}/{system.GetProperty("events")}");
    }

    [Theory]
    [InlineData("s-400")]
    [InlineData("S400")]
    [InlineData("С-400")]
    [InlineData("sa-21")]
    public async Task System_is_found_by_id_name_and_alias_in_any_spelling(string name) =>
        Assert.Equal("s-400", (await _host.RecordAsync($"systems/{Uri.EscapeDataString(name)}")).Id());

    [Theory]
    [InlineData("launchr", "'launchr' names no weapon system on record. Did you mean 'launcher'?")]
    [InlineData("zzzzzzzzzzzz", "'zzzzzzzzzzzz' names no weapon system on record.")]
    public async Task Unknown_system_is_404_with_the_nearest_name(string name, string detail) =>
        Assert.Equal(detail, (await _host.ProblemAsync($"systems/{name}", 404, "not-found")).Text("detail"));

    [Fact]
    public async Task KnownBy_that_is_no_day_is_400() => await _host.ProblemAsync("systems/s-400?knownBy=2019-02-29", 400, "bad-value");

    [Fact]
    public async Task Deleted_system_is_410_with_the_reason()
    {
        await _host.AddAsync(Given.System("deleted-system"));
        await (await _host.CuratorAsync()).DeleteAsync("systems/deleted-system?reason=A%20hoax.").IsAsync(200);

        Assert.Equal("The system 'deleted-system' was deleted: A hoax.", (await _host.ProblemAsync("systems/deleted-system", 410, "gone")).Text("detail"));
    }

    [Fact]
    public async Task Merged_system_is_308_to_the_one_that_took_its_place()
    {
        await _host.AddAsync(Given.System("twin-system"), Given.System("kept-system"));
        await (await _host.CuratorAsync()).DeleteAsync("systems/twin-system?reason=Twice.&supersededBy=kept-system").IsAsync(200);

        await Redirected.LeadsAsync(
            _host, "systems/twin-system?knownBy=2020", "systems/kept-system?knownBy=2020", "The system 'twin-system' became 'kept-system'.");
    }

    public sealed class Record() : GivenRecord(GivenSystems.All);
}
