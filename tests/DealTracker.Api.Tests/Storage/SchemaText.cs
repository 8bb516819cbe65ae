using System.Text.RegularExpressions;
using Dapper;

namespace DealTracker.Api.Tests.Storage;

/// <summary>The schema of a database as lines of text, which are equal if two databases have the same schema.</summary>
internal static partial class SchemaText
{
    /// <summary>Opens the database as the program does, with its migrations, and reads its schema.</summary>
    public static List<string> Read(TestDatabase from)
    {
        using var database = from.Open();
        using var session = database.BeginRead();
        var lines = session.Connection.Query<string>(from is SqliteDatabase ? """
            SELECT type || ' ' || name || ' ' || sql
            FROM sqlite_master
            WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'
            """ : """
            SELECT 'column ' || table_name || '.' || column_name || ' ' || ordinal_position || ' ' || data_type || ' ' || COALESCE(collation_name, '') || ' '
                || is_nullable || ' ' || COALESCE(column_default, '')
            FROM information_schema.columns
            WHERE table_schema = current_schema()
            UNION ALL
            SELECT 'index ' || indexdef
            FROM pg_indexes
            WHERE schemaname = current_schema()
            UNION ALL
            SELECT 'constraint ' || CAST(CAST(conrelid AS regclass) AS text) || ' ' || conname || ' ' || pg_get_constraintdef(oid)
            FROM pg_constraint
            WHERE connamespace = CAST(current_schema() AS regnamespace)
            """, transaction: session.Transaction);
        // SQLite keeps the text of a statement, with its comments, its spaces and the quotes that a renaming adds.
        return [.. lines.Select(line => Insignificant().Replace(line, "")).Order(StringComparer.Ordinal)];
    }

    [GeneratedRegex(@"--[^\n]*|\s+|""")]
    private static partial Regex Insignificant();
}
