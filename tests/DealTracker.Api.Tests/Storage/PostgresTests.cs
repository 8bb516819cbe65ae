using System.Text;
using Dapper;
using DealTracker.Api.Curation.Keys;
using DealTracker.Api.Records;
using DealTracker.Api.Tests.Http;
using DealTracker.Storage;
using DealTracker.Storage.Stores;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace DealTracker.Api.Tests.Storage;

/// <summary>What only a server of its own can do wrong: it is away, somebody else's, or busy for others.</summary>
public sealed class PostgresTests : IDisposable
{
    private readonly PostgresDatabase _database;

    public PostgresTests()
    {
        Assert.SkipUnless(PostgresDatabase.IsAvailable, PostgresDatabase.Needed);
        _database = new PostgresDatabase();
    }

    [Fact]
    public async Task A_broken_connection_is_a_503_and_the_next_request_has_a_new_one()
    {
        using var host = new RecordHost(_database.Shared());
        await host.InitializeAsync();
        await host.OkAsync("countries");

        await using var connection = await ConnectAsync();
        await connection.ExecuteAsync("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()");

        // As many as there were connections in the pool may find theirs broken.
        var answers = new List<int>();
        do
        {
            var answer = await host.AskAsync("/api/v1/countries");
            if ((int)answer.StatusCode == 503) Assert.NotEmpty(answer.Header("Retry-After"));
            answers.Add((int)answer.StatusCode);
        }
        while (answers[^1] != 200 && answers.Count < 30);

        Assert.All(answers, status => Assert.True(status is 200 or 503, $"{status}"));
        Assert.Equal(200, answers[^1]);
    }

    [Fact]
    public async Task A_write_that_waits_too_long_for_another_process_is_503()
    {
        using var host = new RecordHost(new Impatient(_database));
        await host.InitializeAsync();
        var key = (await host.Services.GetRequiredService<ApiKeyStore>().CreateAsync("Asha", KeyRole.Curator, null)).Key;
        await using var other = await ConnectAsync();
        await using (var writing = await other.BeginTransactionAsync(TestContext.Current.CancellationToken))
        {
            await other.ExecuteAsync("SELECT revision FROM dataset WHERE id = 1 FOR UPDATE", transaction: writing);

            var answer = await PostAsync(host, key, "waits");

            await answer.ProblemAsync(503, "unavailable");
            Assert.NotEmpty(answer.Header("Retry-After"));
            // Readers wait for nobody.
            Assert.Empty(await host.IdsAsync("deals"));
        }

        Assert.Equal(201, (int)(await PostAsync(host, key, "waits")).StatusCode);
    }

    [Fact]
    public void A_session_that_is_disposed_twice_does_not_touch_the_next_one()
    {
        using var database = new Database(
            new DatabaseSettings { Provider = DatabaseProvider.PostgreSQL, ConnectionString = $"{_database.ConnectionString};Maximum Pool Size=1" },
            TimeProvider.System);
        var first = database.BeginRead();
        first.Dispose();
        // On the same connection, as there is no other.
        using var second = database.BeginRead();

        first.Dispose();

        Assert.Equal("repeatable read", second.Connection.ExecuteScalar<string>("SHOW transaction_isolation", transaction: second.Transaction));
    }

    [Fact]
    public async Task A_database_with_tables_of_another_program_is_refused_unchanged()
    {
        await using var connection = await ConnectAsync();
        await connection.ExecuteAsync("CREATE SCHEMA theirs; CREATE TABLE theirs.letters (id BIGINT PRIMARY KEY)");

        var refusal = Assert.Throws<StartupException>(() => Start(_database.ConnectionString + ";Search Path=theirs"));

        Assert.Contains("holds tables, but not DealTracker's", refusal.Message);
        Assert.Equal(1, await connection.ExecuteScalarAsync<long>("SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = 'theirs'"));
    }

    [Fact]
    public async Task Several_servers_can_start_at_once_on_an_empty_database()
    {
        await using var connection = await ConnectAsync();
        await connection.ExecuteAsync("CREATE SCHEMA fresh");

        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => Start(_database.ConnectionString + ";Search Path=fresh"))));

        Assert.Equal(1, await connection.ExecuteScalarAsync<long>("SELECT COUNT(*) FROM fresh.dataset"));
    }

    [Theory]
    [InlineData("Host=127.0.0.1;Port=1;Database=dealtracker;Password=secret", "cannot be opened")]
    [InlineData("Hosst=127.0.0.1;Password=secret", "hosst")]
    [InlineData("", "ConnectionString is needed")]
    public void An_unreachable_server_is_reported_in_one_line_without_the_password(string connectionString, string says)
    {
        using var program = new Cli.Executable();
        using var process = program.Start("--Database:Provider=PostgreSQL", $"--Database:ConnectionString={connectionString}", "--urls", "http://127.0.0.1:0");
        var line = Assert.Single(process.StandardError.ReadToEnd().TrimEnd().Split('\n'));
        process.WaitForExit();

        Assert.Equal(1, process.ExitCode);
        Assert.Contains(says, line, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("secret", line, StringComparison.Ordinal);
    }

    public void Dispose() => _database.Dispose();

    private static async Task<HttpResponseMessage> PostAsync(RecordHost host, string key, string deal)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/deals")
        {
            Content = new StringContent(RecordJson.Write(Given.Deal(deal)), Encoding.UTF8, "application/json"),
            Headers = { { "X-Api-Key", key } },
        };
        return await host.Client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private static void Start(string connectionString)
    {
        var settings = new DatabaseSettings { Provider = DatabaseProvider.PostgreSQL, ConnectionString = connectionString };
        using var database = new Database(settings, TimeProvider.System);
        Migrations.Apply(database, TimeProvider.System, Api.Records.BuildId.Text);
    }

    private async Task<NpgsqlConnection> ConnectAsync()
    {
        var connection = new NpgsqlConnection(_database.ConnectionString + ";Pooling=false");
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        return connection;
    }

    /// <summary>Writes wait a second for their turn.</summary>
    private sealed class Impatient(PostgresDatabase of) : TestDatabase
    {
        public override IReadOnlyDictionary<string, string> Settings => new Dictionary<string, string>(of.Settings) { ["Database:WriteWaitSeconds"] = "1" };

        public override void Dispose()
        {
            // Its owner does it.
        }
    }
}
