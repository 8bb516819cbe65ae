using System.Text.RegularExpressions;
using Dapper;
using DealTracker.Api.Tests.Docs;
using DealTracker.Api.Transfer;

namespace DealTracker.Api.Tests.Storage;

/// <summary>Both stores hold the same tables: what is added to one is added to the other.</summary>
public sealed partial class SchemaTests
{
    [Fact]
    public void Both_stores_have_the_same_migrations() => Assert.Equal(Scripts("sqlite"), Scripts("postgresql"));

    [Fact]
    public void Text_is_compared_by_its_bytes_everywhere() => Assert.All(
        Scripts("postgresql").SelectMany(script => Repository.Read($"migrations/postgresql/{script}").Split('\n').Select(line => (script, line))),
        one => Assert.False(PlainTextPattern.IsMatch(one.line), $"{one.script}: {one.line}"));

    [Fact]
    public void Both_stores_have_the_same_tables_and_columns()
    {
        Assert.SkipUnless(PostgresDatabase.IsAvailable, PostgresDatabase.Needed);
        using var file = new SqliteDatabase();
        using var database = new PostgresDatabase();

        var inFile = Columns(file, """
            SELECT m.name || '.' || c.name
            FROM sqlite_master m
            JOIN pragma_table_info(m.name) c
            WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%' AND m.name NOT LIKE '%_search_%'
            """);
        var inDatabase = Columns(database, """
            SELECT table_name || '.' || column_name
            FROM information_schema.columns
            WHERE table_schema = current_schema()
            """);

        Assert.Contains("history.revision", inFile);
        // FTS5 has its rowid without saying so.
        Assert.Equal([.. inFile.Append("deal_search.rowid").Append("event_search.rowid").Order(StringComparer.Ordinal)], inDatabase);
    }

    [Fact]
    public void The_copy_command_copies_every_table_or_lists_it_as_not_copied()
    {
        using var file = new SqliteDatabase();

        var tables = Columns(
            file, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '%_search_%' AND name <> "
                + "'SchemaVersions'");

        Assert.Equal(tables, RecordTables.All.Concat(RecordTables.NotCopied).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Both_stores_have_the_same_indexes()
    {
        Assert.SkipUnless(PostgresDatabase.IsAvailable, PostgresDatabase.Needed);
        using var file = new SqliteDatabase();
        using var database = new PostgresDatabase();

        var inFile = Columns(file, "SELECT name FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL");
        var inDatabase = Columns(
            database, "SELECT indexname FROM pg_indexes WHERE schemaname = current_schema() AND tablename <> 'schemaversions' AND indexname NOT LIKE "
                + "'%_pkey' AND indexname NOT LIKE '%_key'");

        Assert.Equal(inFile, inDatabase.Where(name => !name.Contains("_search_", StringComparison.Ordinal)));
    }

    private static List<string> Scripts(string store) =>
        [.. Directory.GetFiles(Path.Combine(Repository.Root, "migrations", store)).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    private static List<string> Columns(TestDatabase at, string sql)
    {
        using var database = at.Open();
        using var session = database.BeginRead();
        return [.. session.Connection.Query<string>(sql, transaction: session.Transaction)
            .Where(name => !name.StartsWith("schemaversions.", StringComparison.OrdinalIgnoreCase)).Order(StringComparer.Ordinal)];
    }

    [GeneratedRegex(@"^\s+\w+\s+TEXT\b(?! COLLATE ""C"")")]
    private static partial Regex PlainTextPattern { get; }
}
