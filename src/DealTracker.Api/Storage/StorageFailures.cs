using DealTracker.Api.Http.Problems;
using Microsoft.Data.Sqlite;

namespace DealTracker.Api.Storage;

/// <summary>What a client is told when the store fails. The codes are SQLite's primary result codes.</summary>
internal static class StorageFailures
{
    private const int Busy = 5, Locked = 6, ReadOnly = 8, IoError = 10, Corrupt = 11, Full = 13, CannotOpen = 14, NotADatabase = 26;

    /// <summary>Whether another program holds the database.</summary>
    public static bool IsBusy(SqliteException failure) => failure.SqliteErrorCode is Busy or Locked;

    /// <summary>The problem for a failure of the store; null for any other exception.</summary>
    public static ProblemException? Explain(Exception failure) => failure switch
    {
        TimeoutException => new ProblemException(ProblemTypes.Unavailable, "Other writes are under way. Nothing was written; try again.")
        {
            RetryAfter = TimeSpan.FromSeconds(2),
        },
        SqliteException e when IsBusy(e) => new ProblemException(ProblemTypes.Unavailable,
            "The database is in use by another program. Nothing was written; try again.")
        {
            RetryAfter = TimeSpan.FromSeconds(2),
        },
        SqliteException { SqliteErrorCode: Full } => new ProblemException(ProblemTypes.InsufficientStorage, "The disk is full. Nothing was written; reading goes on."),
        SqliteException { SqliteErrorCode: ReadOnly } => new ProblemException(ProblemTypes.Unavailable, "The database is read-only. Nothing was written."),
        SqliteException { SqliteErrorCode: IoError or Corrupt or CannotOpen or NotADatabase } => new ProblemException(ProblemTypes.Unavailable,
            "The database cannot be read."),
        _ => null,
    };
}
