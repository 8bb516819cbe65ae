namespace DealTracker.Api.Tests.Curation.Seeds;

/// <summary>Seeds that say of a record what curators have changed since: the program starts, and what curators did stays.</summary>
public sealed class CuratedSeedsTests : IDisposable
{
    private const string World = """
        parties:
          - {id: RUS, kind: state, name: Russia}
          - {id: IND, kind: state, name: India}
        systems:
          - {id: s-400, name: S-400, category: air_defence_systems, aliases: [SA-21]}
        articles:
          - {id: a, title: A, publisher: P, kind: newspaper, published: "2019-09-04"}
        """;

    private readonly TestFolder _folder = new();

    public CuratedSeedsTests()
    {
        Directory.CreateDirectory(_folder.File("seeds"));
        Seed("world", World);
        Seed("one", Deal("one", "one-signed"));
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_renamed_system_keeps_its_name_and_its_place()
    {
        await using (var host = Start())
        {
            var asha = await host.CuratorAsync();
            await asha.PostAsync("systems", Given.System("s-400-triumf", "Triumf")).IsAsync(201);
            await asha.DeleteAsync("systems/s-400?reason=Renamed.&supersededBy=s-400-triumf").IsAsync(200);
            await asha.PutAsync("systems/s-400-triumf", Given.System("s-400-triumf", "S-400") with { Aliases = ["SA-21"] }).IsAsync(200);
        }

        await using var again = Start();

        Assert.Equal("s-400-triumf", (await again.RecordAsync("systems/sa-21")).Text("id"));
        Assert.Equal(["s-400-triumf"], (await again.RecordAsync("deals/one")).Texts("systems", "id"));
    }

    [Fact]
    public async Task New_seeds_of_deleted_records_are_skipped_with_the_records_that_depend_on_them()
    {
        await using (var host = Start())
        {
            var asha = await host.CuratorAsync();
            await asha.PostAsync("deals", Given.Deal("other")).IsAsync(201);
            await asha.PostAsync("deals/one/merge?into=other&reason=The%20same.").IsAsync(428);
            await asha.PostAsync("deals/one/merge?into=other&reason=The%20same.", null, ("If-Match", "*")).IsAsync(200);
        }

        Seed("one", Deal("one", "one-signed", "one-delivered"));
        Seed("two", Deal("two", "two-signed")
            .Replace("citations:", "relations: [{to: one-delivered, kind: follows}]\n        citations:", StringComparison.Ordinal));
        await using var again = Start();

        Assert.Equal(["other", "two"], (await again.IdsAsync("deals")).Order(StringComparer.Ordinal));
        Assert.Equal(["one-signed"], await again.IdsAsync("timeline"));
    }

    [Fact]
    public async Task A_name_may_move_to_another_record_in_one_bundle()
    {
        Seed("world", World.Replace("name: Russia}", "name: Russia, aliases: [Bear]}", StringComparison.Ordinal));
        await using (Start())
        {
            // Loaded.
        }

        Seed("world", World.Replace("name: India}", "name: India, aliases: [Bear]}", StringComparison.Ordinal)
            .Replace("  - {id: RUS, kind: state, name: Russia}\n  - {id: IND", "  - {id: IND", StringComparison.Ordinal)
            .Replace("systems:", "  - {id: RUS, kind: state, name: Russia}\nsystems:", StringComparison.Ordinal));
        await using var again = Start();

        Assert.Equal("IND", (await again.RecordAsync("countries/bear")).Text("code"));
    }

    private static string Deal(string id, params string[] events) => $$"""
        deals:
          - id: {{id}}
            title: Deal {{id}}
            kinds: [purchase]
            parties: [{party: RUS, role: supplier}, {party: IND, role: recipient}]
            systems: [s-400]
            events:
        {{string.Join('\n', events.Select(Event))}}
        """;

    private static string Event(string id) => $$"""
              - id: {{id}}
                type: contract_signed
                modality: occurred
                statement: What {{id}} states.
                citations: [{article: a}]
        """;

    private void Seed(string name, string yaml) => File.WriteAllText(_folder.File($"seeds/{name}.yaml"), yaml);

    private RestartableHost Start() => new(_folder.File("record.db"), _folder.File("seeds"));
}
