using System.ComponentModel.DataAnnotations;

namespace DealTracker.Storage.Stores;

/// <summary>The place of the record. Section <c>Database</c> of the settings.</summary>
public sealed record DatabaseSettings : IValidatableObject
{
    /// <summary>The store: a SQLite file for one machine, or PostgreSQL for several processes on one record.</summary>
    public DatabaseProvider Provider { get; init; }

    /// <summary>The SQLite file, absolute or under the working directory. It is created with its folder on the first start.</summary>
    [Required]
    public string Path { get; init; } = System.IO.Path.Combine("data", "dealtracker.db");

    /// <summary>
    /// The connection string of the PostgreSQL database, in Npgsql's format: <c>Host=db;Database=dealtracker;Username=dealtracker;Password=…</c>.
    /// </summary>
    public string ConnectionString { get; init; } = "";

    /// <summary>The seconds that a write waits for its turn before the answer is 503: 1 to 300.</summary>
    [Range(1, 300)]
    public int WriteWaitSeconds { get; init; } = 10;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Provider == DatabaseProvider.PostgreSQL && ConnectionString.Length == 0)
            yield return new ValidationResult("Database:ConnectionString is needed for PostgreSQL.");
        if (Provider == DatabaseProvider.SQLite && ConnectionString.Length > 0)
            yield return new ValidationResult("Database:ConnectionString is for PostgreSQL: set Database:Provider to PostgreSQL too.");
    }
}

/// <summary>The stores that can hold the record.</summary>
public enum DatabaseProvider
{
    SQLite,
    PostgreSQL,
}
