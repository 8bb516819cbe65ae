namespace DealTracker.Storage.Stores;

/// <summary>The ways in which a store can fail through no fault of the request.</summary>
internal enum StoreFailure
{
    /// <summary>Other writes hold the locks that this write needs.</summary>
    Busy,

    /// <summary>The disk of the store is full.</summary>
    DiskFull,

    /// <summary>The store does not accept writes.</summary>
    ReadOnly,

    /// <summary>The store gave up on a statement.</summary>
    TooSlow,

    /// <summary>The database is damaged or not there.</summary>
    Unreadable,

    /// <summary>There is no connection to the store, or the connection broke.</summary>
    Unreachable,
}
