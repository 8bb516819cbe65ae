using DealTracker.Api.Tests.Http;
using DealTracker.Api.Tests.Storage;

namespace DealTracker.Api.Tests.CommandLine;

public sealed class CopyCommandTests : IDisposable
{
    private readonly Executable _program = new();

    [Theory]
    [InlineData("sqlite", "postgresql")]
    [InlineData("postgresql", "sqlite")]
    [InlineData("sqlite", "sqlite")]
    public async Task A_record_arrives_whole_with_its_history(string from, string to)
    {
        Assert.SkipUnless(PostgresDatabase.IsAvailable || (from, to) == ("sqlite", "sqlite"), PostgresDatabase.Needed);
        using var source = Make(from);
        using var target = Make(to);
        using var host = new RecordHost(source.Shared());
        await host.InitializeAsync();
        await host.AddAsync(Given.Deal("copied", "s-400"), Given.Event("copied-event", "copied", "2018-10-05") with
        {
            Figures = [new() { Measure = Core.Events.FigureMeasure.Ordered, Unit = "regiment", Low = 5.43m, High = 5430000000m, Article = Core.Text.Slug.Parse("a") }],
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

    [Fact]
    public async Task A_database_that_holds_a_record_is_left_as_it_is()
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
    public async Task A_file_that_is_not_there_is_not_made()
    {
        var ended = await _program.RunAsync("copy", "--from", "none.db", "--to", "new.db");

        Assert.Equal((3, "There is no file none.db.\n"), (ended.Code, ended.Error));
        Assert.False(File.Exists(Path.Combine(_program.Folder, "none.db")));
        Assert.False(File.Exists(Path.Combine(_program.Folder, "new.db")));
    }

    public void Dispose() => _program.Dispose();

    private static TestDatabase Make(string store) => store == "postgresql" ? new PostgresDatabase() : new SqliteDatabase();

    private static string Place(TestDatabase database) => database is PostgresDatabase postgres ? postgres.ConnectionString : ((SqliteDatabase)database).File;

    private static async Task<string> TextAsync(ApiHost host, string path)
    {
        var response = await host.AskAsync($"/api/v1/{path}");
        Assert.Equal(200, (int)response.StatusCode);
        return (await response.TextAsync()).Replace($"{host.Client.BaseAddress}", "http://host/", StringComparison.Ordinal);
    }
}
