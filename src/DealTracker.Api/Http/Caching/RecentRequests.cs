namespace DealTracker.Api.Http.Caching;

/// <summary>
/// A lossy set of recently seen requests, in 256 KB. Collisions and losses only delay or hasten caching by one request.
/// </summary>
internal sealed class RecentRequests
{
    private readonly int[] _hashes = new int[1 << 16];

    /// <returns>Whether the set had the request already.</returns>
    public bool Add(string request)
    {
        var hash = request.GetHashCode(StringComparison.Ordinal);
        ref var slot = ref _hashes[hash & (_hashes.Length - 1)];
        if (slot == hash) return true;
        slot = hash;
        return false;
    }
}
