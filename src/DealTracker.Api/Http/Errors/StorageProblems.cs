using DealTracker.Storage.Stores;

namespace DealTracker.Api.Http.Errors;

/// <summary>Turns a failure of the store into the problem that the client gets.</summary>
internal static class StorageProblems
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(2);

    /// <summary>The problem for a failure of the store; null for any other exception.</summary>
    public static ProblemException? ProblemFor(Exception failure) => failure switch
    {
        TimeoutException => Unavailable("Other writes are under way. Nothing was written; try again.", Soon),
        _ => ProblemFor(StoreFailures.KindOf(failure)),
    };

    /// <summary>Runs a query and returns default if the store fails. For middleware that runs before the error handler.</summary>
    public static T? OrDefault<T>(Func<T> ask)
    {
        try
        {
            return ask();
        }
        catch (Exception e) when (ProblemFor(e) is not null)
        {
            return default;
        }
    }

    private static ProblemException? ProblemFor(StoreFailure? failure) => failure switch
    {
        StoreFailure.Busy => Unavailable("The database is in use by another program. Nothing was written; try again.", Soon),
        StoreFailure.DiskFull => new ProblemException(ProblemTypes.InsufficientStorage, "The disk is full. Nothing was written; reading goes on."),
        StoreFailure.ReadOnly => Unavailable("The database is read-only. Nothing was written."),
        StoreFailure.TooSlow => Unavailable("The database took too long and gave up. Nothing was written; ask for less, or try again.", Soon),
        StoreFailure.Unreadable => Unavailable("The database cannot be read."),
        // It may have broken while it committed.
        StoreFailure.Unreachable => Unavailable("There is no connection to the database. Try again; after a write, look first whether it was kept.", Soon),
        _ => null,
    };

    private static ProblemException Unavailable(string detail, TimeSpan? retryAfter = null) => new(ProblemTypes.Unavailable, detail)
    { RetryAfter = retryAfter };
}
