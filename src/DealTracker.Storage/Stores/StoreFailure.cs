namespace DealTracker.Storage.Stores;

/// <summary>How a store can fail through no fault of the request.</summary>
internal enum StoreFailure
{
    /// <summary>Other writes hold what this one needs.</summary>
    Busy,

    DiskFull,

    ReadOnly,

    /// <summary>The store gave up on a statement.</summary>
    TooSlow,

    /// <summary>It is damaged or not there.</summary>
    Unreadable,

    /// <summary>There is no connection to it, or there was one and it broke.</summary>
    Unreachable,
}
