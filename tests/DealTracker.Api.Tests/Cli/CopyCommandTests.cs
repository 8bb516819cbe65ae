using DealTracker.Api.Tests.Curation;
using DealTracker.Api.Tests.Features.History;
using DealTracker.Api.Tests.Http;
using DealTracker.Api.Tests.Storage;

namespace DealTracker.Api.Tests.Cli;

public sealed class CopyCommandTests : IDisposable
{
    private readonly Executable _program = new();

    [Theory]
    [InlineData("sqlite", "postgresql")]
    [InlineData("postgresql", "sqlite")]
    [InlineData("sqlite", "sqlite")]
    public async Task A_copy_has_all_records_with_their_history(string from, string to)
    {
        Assert.SkipUnless(PostgresDatabase.IsAvailable || (from, to) == ("sqlite", "sqlite"), PostgresDatabase.Needed);
        using var source = Make(from);
        using var target = Make(to);
        using var host = new RecordHost(source.Shared());
        await host.InitializeAsync();
        await host.AddAsync(Given.Deal("copied", "s-400"), Given.Event("copied-event", "copied", "2018-10-05") with
        {
            Figures = [new() { Measure = Core.Events.FigureMeasure.Ordered, Unit = "regiment", Low = 5.43m, High = 5430000000m,
                Article = Core.Text.Slug.Parse("a") }],
        });
        await host.AddAsync(Given.Deal("copied", "s-400") with { Title = "С-400, renamed" });

        var said = await _program.DoneAsync("copy", "--from", Place(source), "--to", Place(target));

        Assert.Contains($"at revision {host.Revision} copied from ", said);
        using var copy = new RecordHost(target.Shared());
        Assert.Equal(host.Revision, copy.Revision);
        foreach (var path in new[]
        {
            "deals", "timeline", "articles", "countries", "systems", "changes?since=0", "deals/copied", "deals/copied/history", "events/copied-event",
            "deals.csv", "timeline.csv", "deals?q=s-400", "timeline?q=renamed", "timeline?q=states",
        })
        {
            Assert.Equal(await TextAsync(host, path), await TextAsync(copy, path));
        }

        Assert.Single(await copy.IdsAsync("deals?q=s400%20renamed"));
        // Where the two go different ways from here, so do their tags.
        Assert.NotEqual((await host.AskAsync("/api/v1/deals")).Header("ETag"), (await copy.AskAsync("/api/v1/deals")).Header("ETag"));
        await copy.AddAsync(Given.Deal("written-after"));
        Assert.Equal(host.Revision + 1, copy.Revision);
    }

    /// <summary>Two moves with everything that edits leave behind: what is deleted, merged, frozen and past.</summary>
    [Fact]
    public async Task A_copy_to_the_other_store_and_back_has_the_same_data_package_and_history()
    {
        Assert.SkipUnless(PostgresDatabase.IsAvailable, PostgresDatabase.Needed);
        using var source = new SqliteDatabase();
        using var there = new PostgresDatabase();
        using var back = new SqliteDatabase();
        using var host = new RecordHost(source.Shared());
        await host.InitializeAsync();
        var edits = new RandomEdits(host, await host.CuratorAsync(), seed: 6);
        for (var i = 0; i < 80; i++) await edits.RecordAsync();
        Assert.Contains(edits.Taken.Keys, what => what.StartsWith("merge", StringComparison.Ordinal) && what.EndsWith("200", StringComparison.Ordinal));
        _program.Share(host);
        await _program.DoneAsync("release", "create", "2026.1");

        await _program.DoneAsync("copy", "--from", Place(source), "--to", Place(there));
        await _program.DoneAsync("copy", "--from", Place(there), "--to", Place(back));

        string[] paths =
        [
            "changes.ndjson?since=0", "changes?since=0&limit=500", "releases", "releases/2026.1/citation?style=bibtex",
            .. edits.Deals.SelectMany(deal => new[] { $"deals/{deal}", $"deals/{deal}/history?limit=500" }
                .Concat(Enumerable.Range(1, 9).Select(tenth => $"deals/{deal}?revision={host.Revision * tenth / 10}"))),
        ];
        var (package, answers, release) =
            (await PackageAsync(host), await AnswersAsync(host, paths), await BytesAsync(host, "releases/2026.1/datapackage.zip"));
        Assert.Contains(answers, answer => answer.Contains(" 200  ", StringComparison.Ordinal) && answer.Contains("?revision=", StringComparison.Ordinal));
        foreach (var database in new TestDatabase[] { there, back })
        {
            using var copy = new RecordHost(database.Shared());
            Assert.Equal(package, await PackageAsync(copy));
            Assert.Equal(answers, await AnswersAsync(copy, paths));
            Assert.Equal(release, await BytesAsync(copy, "releases/2026.1/datapackage.zip"));
        }
    }

    [Fact]
    public async Task A_target_that_holds_data_is_left_unchanged()
    {
        using var source = new SqliteDatabase();
        using var target = new SqliteDatabase();
        using var host = new RecordHost(source.Shared());
        await host.InitializeAsync();
        await _program.DoneAsync("copy", "--from", source.File, "--to", target.File);

        var again = await _program.RunAsync("copy", "--from", source.File, "--to", target.File);

        Assert.Equal((1, ""), (again.Code, again.Output));
        Assert.Contains("holds a record already", again.Error);
    }

    [Fact]
    public async Task A_copy_from_a_missing_file_creates_no_file()
    {
        var ended = await _program.RunAsync("copy", "--from", "none.db", "--to", "new.db");

        Assert.Equal((3, "There is no file none.db.\n"), (ended.Code, ended.Error));
        Assert.False(File.Exists(Path.Combine(_program.Folder, "none.db")));
        Assert.False(File.Exists(Path.Combine(_program.Folder, "new.db")));
    }

    public void Dispose() => _program.Dispose();

    private static TestDatabase Make(string store) => store == "postgresql" ? new PostgresDatabase() : new SqliteDatabase();

    private static string Place(TestDatabase database) => database is PostgresDatabase postgres ? postgres.ConnectionString : ((SqliteDatabase)database).File;

    /// <summary>What <c>export</c> writes, which is what the server sends.</summary>
    private async Task<byte[]> PackageAsync(ApiHost host)
    {
        _program.Share(host);
        await _program.DoneAsync("export", "package.zip");
        var package = await File.ReadAllBytesAsync(Path.Combine(_program.Folder, "package.zip"), TestContext.Current.CancellationToken);
        Assert.Equal(package, await BytesAsync(host, "exports/datapackage.zip"));
        return package;
    }

    /// <summary>Also refusals: what is gone is gone in a copy.</summary>
    private static async Task<List<string>> AnswersAsync(ApiHost host, string[] paths)
    {
        var answers = new List<string>();
        foreach (var path in paths)
        {
            var response = await host.AskAsync($"/api/v1/{path}");
            answers.Add($"{path} {(int)response.StatusCode} {response.Header("Location")} {(await response.TextAsync())
                .Replace($"{host.Client.BaseAddress}", "http://host/", StringComparison.Ordinal)}");
        }

        return answers;
    }

    private static async Task<byte[]> BytesAsync(ApiHost host, string path)
    {
        var response = await host.AskAsync($"/api/v1/{path}");
        Assert.Equal(200, (int)response.StatusCode);
        return await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
    }

    private static async Task<string> TextAsync(ApiHost host, string path)
    {
        var response = await host.AskAsync($"/api/v1/{path}");
        Assert.Equal(200, (int)response.StatusCode);
        return (await response.TextAsync()).Replace($"{host.Client.BaseAddress}", "http://host/", StringComparison.Ordinal);
    }
}
