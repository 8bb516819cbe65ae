using DealTracker.Storage;
using DealTracker.Storage.Stores;
using Microsoft.Extensions.Configuration;

namespace DealTracker.Api.Tests.Storage;

/// <summary>A new, empty database for one host, gone with it. Which store it is in, the environment says.</summary>
internal abstract class TestDatabase : IDisposable
{
    /// <summary><c>postgresql</c> runs every test on PostgreSQL; otherwise they run on SQLite.</summary>
    public const string StoreVariable = "DEALTRACKER_TEST_STORE";

    public static bool IsPostgres => string.Equals(Environment.GetEnvironmentVariable(StoreVariable), "postgresql", StringComparison.OrdinalIgnoreCase);

    /// <summary>The settings that lead the program to it.</summary>
    public abstract IReadOnlyDictionary<string, string> Settings { get; }

    public static TestDatabase Create() => IsPostgres ? new PostgresDatabase() : new SqliteDatabase();

    /// <summary>Opens it as the program does, and migrates it.</summary>
    public Database Open()
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection(Settings!).Build().GetSection("Database").Get<DatabaseSettings>()!;
        var database = new Database(settings, TimeProvider.System);
        Migrations.Apply(database, TimeProvider.System, Api.Records.BuildId.Text);
        return database;
    }

    /// <summary>The same for a further host; it stays until this is disposed.</summary>
    public TestDatabase Shared() => new Loan(this);

    public abstract void Dispose();

    private sealed class Loan(TestDatabase of) : TestDatabase
    {
        public override IReadOnlyDictionary<string, string> Settings => of.Settings;

        public override void Dispose()
        {
            // The owner does it.
        }
    }
}
