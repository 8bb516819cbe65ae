using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using DealTracker.Storage;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SQLitePCL;

namespace DealTracker.Api.Tests.Storage;

/// <summary>
/// No page reads the whole record: SQLite goes along the index of the list's order, or looks up the few records that a condition finds
/// and sorts only those.
/// </summary>
public sealed partial class QueryPlanTests : IDisposable
{
    private static readonly string[] Filters =
    [
        "", "country=IND", "country=RUS&country=IND,TUR", "supplier=RUS", "recipient=CHN,TUR", "system=s400", "system=s400&country=IND", "category=aircraft",
        "kind=purchase", "kind=lease", "status=delivered", "status=rumoured", "type=contract_signed", "type=delivery&modality=planned", "modality=denied",
        "deal=ind-rus-s-400",
        "article=sipri-2016-02-22", "from=2018&to=2019", "from=2018&to=2019&dateMatch=within", "from=2021-06", "to=2016", "q=S-400", "q=russia",
        "q=russia%20triumf", "q=in%202019",
        "sourcesMin=1", "sourcesMin=3", "updatedSince=2020-01-01", "updatedSince=2099-01-01", "knownBy=2019", "knownBy=2019&country=IND&type=delivery",
        "country=IND&from=2018&q=russia&kind=purchase",
    ];

    private static readonly string[] Lists =
    [
        .. from sort in new[] { "date", "updated" } from order in new[] { "asc", "desc" } select $"timeline?sort={sort}&order={order}",
        .. from sort in new[] { "last_date", "first_date", "title", "updated" } from order in new[] { "asc", "desc" } select $"deals?sort={sort}&order={order}",
    ];

    // https://sqlite.org/c3ref/c_stmtstatus_counter.html
    private const int PlannedAgain = 5;

    private readonly TracedHost _host = new(new SqliteDatabase());

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task Every_filter_in_every_order_reads_along_an_index()
    {
        var article = (await _host.IdsAsync("articles"))[0];
        // The connection of a reader, as it is set up: what it plans is what a request gets.
        using var session = _host.Services.GetRequiredService<Database>().BeginRead();
        var connection = (SqliteConnection)session.Connection;
        var (wrong, plans) = (new List<string>(), 0);
        foreach (var list in Lists)
        {
            foreach (var filter in Filters.Select(one => one.Replace("sipri-2016-02-22", article, StringComparison.Ordinal)))
            {
                var first = await _host.PageAsync($"{list}&{filter}&limit=2");
                if (first.GetProperty("page").Text("next") is { } next) await _host.PageAsync(new Uri(next).PathAndQuery["/api/v1/".Length..]);
                foreach (var sql in _host.TakePages())
                {
                    plans++;
                    wrong.AddRange(Wrong(connection, sql).Select(step => $"{list}&{filter}: {step}\n{sql}"));
                    if (TimesPlanned(connection, sql) > 1) wrong.Add($"{list}&{filter}: planned again for other values\n{sql}");
                }
            }
        }

        Assert.True(wrong.Count == 0, string.Join("\n\n", wrong.Take(5)));
        Assert.InRange(plans, Lists.Length * Filters.Length, 2 * Lists.Length * Filters.Length);
    }

    [Theory]
    [InlineData("deals", "deals")]
    [InlineData("timeline", "events")]
    public async Task One_record_is_read_by_one_statement_with_an_index(string list, string kind)
    {
        using var session = _host.Services.GetRequiredService<Database>().BeginRead();
        var id = (await _host.IdsAsync(list))[0];
        _host.Take();

        await _host.PageAsync($"{kind}/{id}");

        var steps = Plan((SqliteConnection)session.Connection, Assert.Single(_host.Take()));
        Assert.All(steps.Where(step => !step.StartsWith("SCALAR SUBQUERY", StringComparison.Ordinal)),
            step => Assert.StartsWith("SEARCH", step, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Wrong(SqliteConnection connection, string sql)
    {
        var steps = Plan(connection, sql);
        var few = steps.First(step => step != "CO-ROUTINE page").StartsWith("SEARCH", StringComparison.Ordinal)
            && steps.Any(step => step.StartsWith("LIST SUBQUERY", StringComparison.Ordinal));
        return steps.Where(step =>
            Scan().IsMatch(step) || step.Contains("AUTOMATIC", StringComparison.Ordinal) || (!few && step.Contains("TEMP B-TREE", StringComparison.Ordinal)));
    }

    private static List<string> Plan(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"EXPLAIN QUERY PLAN {sql}";
        foreach (Match parameter in Parameter().Matches(sql)) command.Parameters.AddWithValue(parameter.Value, "x");
        using var reader = command.ExecuteReader();
        var steps = new List<string>();
        while (reader.Read()) steps.Add(reader.GetString(3));
        return steps;
    }

    /// <summary>How often SQLite plans a prepared query that runs with two sets of values.</summary>
    private static int TimesPlanned(SqliteConnection connection, string sql)
    {
        Assert.Equal(raw.SQLITE_OK, raw.sqlite3_prepare_v2(connection.Handle, sql, out var statement));
        using var _ = statement;
        for (var value = 1; value <= 2; value++)
        {
            for (var parameter = raw.sqlite3_bind_parameter_count(statement); parameter > 0; parameter--) raw.sqlite3_bind_int(statement, parameter, value);
            raw.sqlite3_step(statement);
            raw.sqlite3_reset(statement);
        }

        return 1 + raw.sqlite3_stmt_status(statement, PlannedAgain, 0);
    }

    // What a subquery, a page or the full text hands over is scanned one by one.
    [GeneratedRegex(@"^SCAN (?!one$|found$|page$|.* (USING (COVERING )?INDEX|VIRTUAL TABLE INDEX 0:M))")]
    private static partial Regex Scan();

    [GeneratedRegex(@"@\w+")]
    private static partial Regex Parameter();

    /// <summary>The seeds, and every query that reads a page of them.</summary>
    private sealed class TracedHost(TestDatabase database) : ApiHost(database)
    {
        private static readonly ConcurrentQueue<string> Statements = [];

        public List<string> TakePages() =>
            [.. Take().Where(sql => sql.StartsWith("SELECT", StringComparison.Ordinal) && sql.Contains("sort_key", StringComparison.Ordinal))];

        public List<string> Take()
        {
            var all = Statements.ToList();
            Statements.Clear();
            return all;
        }

        public async Task<System.Text.Json.JsonElement> PageAsync(string path) => await this.OkAsync(path);

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureLogging(logging => logging.AddProvider(new Provider()).AddFilter<Provider>(typeof(Database).FullName, LogLevel.Trace));
        }

        private sealed class Provider : ILoggerProvider, ILogger
        {
            public ILogger CreateLogger(string categoryName) => this;

            public bool IsEnabled(LogLevel logLevel) => logLevel == LogLevel.Trace;

            public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

            public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
            {
                if (IsEnabled(logLevel)) Statements.Enqueue(formatter(state, exception));
            }

            public void Dispose()
            {
            }
        }
    }
}
