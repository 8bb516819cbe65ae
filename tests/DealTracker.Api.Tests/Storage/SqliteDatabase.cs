using Dapper;
using Microsoft.Data.Sqlite;

namespace DealTracker.Api.Tests.Storage;

/// <summary>A SQLite file, in a folder of its own unless one is given.</summary>
internal sealed class SqliteDatabase : TestDatabase
{
    private readonly string? _folder;

    public SqliteDatabase()
    {
        _folder = Directory.CreateTempSubdirectory("dealtracker-").FullName;
        File = Path.Combine(_folder, "record.db");
    }

    /// <summary>A file that stays.</summary>
    public SqliteDatabase(string file) => File = file;

    public string File { get; }

    public override IReadOnlyDictionary<string, string> Settings => new Dictionary<string, string> { ["Database:Path"] = File };

    /// <summary>Runs a statement without the program.</summary>
    public void Execute(string sql)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = File, Pooling = false }.ToString());
        connection.Execute(sql);
    }

    public override void Dispose()
    {
        if (_folder is not null) Directory.Delete(_folder, recursive: true);
    }
}
