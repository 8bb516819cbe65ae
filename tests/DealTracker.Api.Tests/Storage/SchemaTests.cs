using Dapper;
using DealTracker.Api.Tests.Docs;
using DealTracker.Api.Transfer;

namespace DealTracker.Api.Tests.Storage;

/// <summary>Both stores have the same schema, but for the tables of full text.</summary>
public sealed class SchemaTests
{
    [Fact]
    public void Both_stores_have_the_same_migrations() => Assert.Equal(Scripts("sqlite"), Scripts("postgresql"));

    [Fact]
    public void Migrations_are_numbered_without_a_gap() => Assert.Equal(
        Enumerable.Range(1, Scripts("").Count + Scripts("sqlite").Count).Select(number => $"{number:0000}"),
        Scripts("").Concat(Scripts("sqlite")).Order(StringComparer.Ordinal).Select(script => script.Split('_')[0]));

    [Fact]
    public void Text_is_compared_by_its_bytes_everywhere()
    {
        Assert.SkipUnless(PostgresDatabase.IsAvailable, PostgresDatabase.Needed);
        using var database = new PostgresDatabase();

        var texts = Columns(database, """
            SELECT table_name || '.' || column_name || ' ' || COALESCE(collation_name, 'of the database')
            FROM information_schema.columns
            WHERE table_schema = current_schema() AND data_type = 'text'
            """);

        Assert.Contains("deals.id C", texts);
        Assert.All(texts, text => Assert.EndsWith(" C", text, StringComparison.Ordinal));
    }

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
        // The schema of an FTS5 table does not list its rowid.
        Assert.Equal([.. inFile.Append("deal_search.rowid").Append("event_search.rowid").Order(StringComparer.Ordinal)], inDatabase);
    }

    [Fact]
    public void The_copy_command_copies_every_table_or_lists_it_as_not_copied()
    {
        using var file = new SqliteDatabase();

        var tables = Columns(file, """
            SELECT name
            FROM sqlite_master
            WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '%_search_%' AND name <> 'SchemaVersions'
            """);

        Assert.Equal(tables, RecordTables.All.Concat(RecordTables.NotCopied).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Both_stores_have_the_same_indexes()
    {
        Assert.SkipUnless(PostgresDatabase.IsAvailable, PostgresDatabase.Needed);
        using var file = new SqliteDatabase();
        using var database = new PostgresDatabase();

        var inFile = Columns(file, "SELECT name FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL");
        var inDatabase = Columns(database, """
            SELECT indexname
            FROM pg_indexes
            WHERE schemaname = current_schema() AND tablename <> 'schemaversions' AND indexname NOT LIKE '%_pkey' AND indexname NOT LIKE '%_key'
            """);

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
}
