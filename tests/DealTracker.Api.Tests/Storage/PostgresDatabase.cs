using Npgsql;

[assembly: AssemblyFixture(typeof(DealTracker.Api.Tests.Storage.PostgresDatabase.Template))]

namespace DealTracker.Api.Tests.Storage;

/// <summary>A PostgreSQL database, copied from one that was migrated once.</summary>
internal sealed class PostgresDatabase : TestDatabase
{
    /// <summary>How to reach a server where databases may be made: <c>Host=127.0.0.1;Port=5433;Username=postgres;Database=postgres</c>.</summary>
    public const string ServerVariable = "DEALTRACKER_TEST_POSTGRESQL";

    private static readonly Lazy<string> Migrated = new(Migrate);

    private readonly string _name;

    public PostgresDatabase() : this(NewName()) => Administer($"CREATE DATABASE {_name} TEMPLATE {Migrated.Value}");

    private PostgresDatabase(string name) => _name = name;

    public static bool IsAvailable => Server.Length > 0;

    /// <summary>Why a test that needs PostgreSQL is skipped.</summary>
    public const string Needed = $"Set {ServerVariable} to a PostgreSQL server.";

    public string ConnectionString => To(_name);

    public override IReadOnlyDictionary<string, string> Settings => new Dictionary<string, string>
    {
        ["Database:Provider"] = "PostgreSQL",
        ["Database:ConnectionString"] = ConnectionString,
    };

    private static string Server => Environment.GetEnvironmentVariable(ServerVariable) ?? "";

    /// <summary>A database that an SQL dump was loaded into.</summary>
    public static PostgresDatabase Load(string dump)
    {
        var database = new PostgresDatabase(NewName());
        Administer($"CREATE DATABASE {database._name} TEMPLATE template0 ENCODING 'UTF8'");
        Run(database.ConnectionString, dump);
        return database;
    }

    public override void Dispose() => Drop(_name);

    private static string NewName() => $"dealtracker_test_{Guid.NewGuid():N}";

    private static string To(string database) => new NpgsqlConnectionStringBuilder(Server) { Database = database }.ToString();

    private static string Migrate()
    {
        Assert.True(IsAvailable, $"{StoreVariable} is postgresql. {Needed}");
        var name = NewName();
        // Not in the order of any language: ids, names and dates are ordered by their bytes all the same.
        Administer($"CREATE DATABASE {name} TEMPLATE template0 ENCODING 'UTF8' LOCALE_PROVIDER icu ICU_LOCALE 'en-US'");
        using (new PostgresDatabase(name).Open())
        {
            // Migrated.
        }

        // Each copy gets an id of its own.
        Run(To(name), "DELETE FROM dataset");
        return name;
    }

    private static void Drop(string name) => Administer($"DROP DATABASE {name} WITH (FORCE)");

    private static void Administer(string sql) => Run(Server, sql);

    private static void Run(string connectionString, string sql)
    {
        using var source = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false });
        using var command = source.CreateCommand(sql);
        command.ExecuteNonQuery();
    }

    /// <summary>Drops the migrated one when the last test has ended.</summary>
    public sealed class Template : IDisposable
    {
        public void Dispose()
        {
            if (Migrated.IsValueCreated) Drop(Migrated.Value);
        }
    }
}
