using System.Text;
using Dapper;
using DealTracker.Api.Curation.Writing;
using DealTracker.Api.Records;
using DealTracker.Api.Tests.Curation;
using DealTracker.Api.Tests.Http;
using DealTracker.Storage.Stores;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace DealTracker.Api.Tests.Storage;

/// <summary>The program opens a database of the version before it, and upgrades it to the schema of the baseline.</summary>
public sealed class PreviewUpgradeTests
{
    /// <summary>The key that the preview made. It opens nothing but the databases of these tests.</summary>
    private const string Key = "dt_zj453geg_XbE1SO4QMitmJA6X7Q1wmWKVvrSfNdeooYhAVLK3s5g";

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgresql")]
    public async Task Upgraded_database_answers_as_the_preview_did(string store)
    {
        using var database = PreviewDatabases.Copy(store);
        await using var host = new RecordHost(database.Shared());

        var answers = new StringBuilder();
        foreach (var path in PreviewDatabases.Paths)
            answers.Append("GET ").Append(path).Append('\n').Append(await (await host.AskAsync(path, ("Host", "dealtracker.test"))).TextAsync()).Append('\n');

        Assert.Equal(5, host.Revision);
        Golden.Matches($"{PreviewDatabases.Folder}/0.1-preview.answers", answers.ToString());
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgresql")]
    public void Upgraded_database_has_the_schema_of_a_new_database(string store)
    {
        using var upgraded = PreviewDatabases.Copy(store);
        using TestDatabase created = store == "sqlite" ? new SqliteDatabase() : new PostgresDatabase();

        var schema = SchemaText.Read(upgraded);

        Assert.Contains(schema, line => line.Contains("deal_detail_projections", StringComparison.Ordinal));
        Assert.Equal(SchemaText.Read(created), schema);
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgresql")]
    public async Task Keys_and_idempotency_keys_of_the_preview_are_still_valid(string store)
    {
        using var database = PreviewDatabases.Copy(store);
        await using var host = new RecordHost(database.Shared());
        host.Clock.Set(Query(database, "SELECT created_at FROM idempotency_keys").Single());
        var curator = new CuratorClient(host, Key);

        await curator.PostAsync("events", PreviewDatabases.RepeatedBody, ("Idempotency-Key", "talks-of-2023")).IsAsync(201);

        Assert.Equal(5, host.Revision);
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgresql")]
    public async Task Curators_can_write_after_the_upgrade(string store)
    {
        using var database = PreviewDatabases.Copy(store);
        await using var host = new RecordHost(database.Shared());
        host.Clock.Set("2030-01-01T00:00:00Z");
        var curator = new CuratorClient(host, Key);
        var tag = await curator.TagAsync("deals/ind-rus-s-400");

        await curator.PutAsync("deals/ind-rus-s-400", Given.Deal("ind-rus-s-400", "s-400") with { Title = "Triumf for India" }, tag).IsAsync(200);
        await curator.PostAsync("events", Given.Event("written-after", "tur-rus-s-400", "2029", "begun"), ("Idempotency-Key", "new")).IsAsync(201);
        await curator.DeleteAsync("events/delivery?reason=None.", "*").IsAsync(200);

        Assert.Equal(8, host.Revision);
        Assert.Equal("Triumf for India", (await host.RecordAsync("deals/ind-rus-s-400")).Text("title"));
        Assert.Equal(["ind-rus-s-400"], await host.IdsAsync("deals?q=triumf%20india"));
        Assert.Equal(["written-after"], await host.IdsAsync("deals/tur-rus-s-400/timeline"));
        await host.ProblemAsync("events/delivery", 410, "gone");
        Assert.Equal("S-400 for India", (await host.RecordAsync("deals/ind-rus-s-400?revision=5")).Text("title"));
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgresql")]
    public async Task Projections_are_rebuilt_after_the_upgrade(string store)
    {
        using var database = PreviewDatabases.Copy(store);
        await using var host = new RecordHost(database.Shared());

        await host.Services.GetServices<IHostedService>().OfType<ProjectionRebuilder>().Single().RunAsync(TestContext.Current.CancellationToken);

        Assert.Equal([BuildId.Text], Query(database, "SELECT projections_build FROM dataset"));
        Assert.Equal(["2", "2", "3"], Query(database, """
            SELECT CAST(COUNT(*) AS TEXT) FROM deal_projections
            UNION ALL SELECT CAST(COUNT(*) AS TEXT) FROM deal_detail_projections
            UNION ALL SELECT CAST(COUNT(*) AS TEXT) FROM event_projections
            """));
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgresql")]
    public void Second_start_changes_nothing(string store)
    {
        using var database = PreviewDatabases.Copy(store);
        const string State = """
            SELECT ScriptName || ' ' || CAST(Applied AS TEXT) FROM SchemaVersions
            UNION ALL SELECT instance || ' ' || created_at || ' ' || CAST(revision AS TEXT) FROM dataset
            """;
        var state = Query(database, State);

        Assert.Equal(3, state.Count);
        Assert.Equal(state, Query(database, State));
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgresql")]
    public async Task Several_processes_can_start_at_once_on_a_preview_database(string store)
    {
        using var database = PreviewDatabases.Copy(store);

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => database.Open().Dispose())));

        Assert.Equal(["0001_baseline.sql", "0002_search.sql"], Query(database, "SELECT ScriptName FROM SchemaVersions ORDER BY ScriptName"));
    }

    [Fact]
    public void Database_older_than_the_preview_is_refused_and_left_as_it_is()
    {
        using var database = (SqliteDatabase)PreviewDatabases.Copy("sqlite");
        database.Execute("DELETE FROM SchemaVersions WHERE ScriptName LIKE '%/0010_%'");

        var refusal = Assert.Throws<StartupException>(database.Open);

        Assert.DoesNotContain('\n', refusal.Message);
        Assert.Contains("whose last migration is migrations/sqlite/0009_lookups.sql. Start commit 7242286", refusal.Message, StringComparison.Ordinal);
        // The program refuses without any change, so the preview can still open the database.
        database.Execute("INSERT INTO shown_deals (seq, changed_in, form, json) VALUES (9, 9, '', '')");
    }

    /// <summary>Opens the database as the program does and runs a query.</summary>
    private static List<string> Query(TestDatabase from, string sql)
    {
        using var database = from.Open();
        using var session = database.BeginRead();
        return [.. session.Connection.Query<string>(sql, transaction: session.Transaction)];
    }
}
