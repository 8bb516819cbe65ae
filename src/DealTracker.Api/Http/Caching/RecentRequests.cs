namespace DealTracker.Api.Http.Caching;

/// <summary>
/// Remembers of the last requests that there was one, in a fixed 256 KB. It may forget, and seldom take one for another: what depends on
/// it is only whether an answer is kept one time sooner or later.
/// </summary>
internal sealed class RecentRequests
{
    private readonly int[] _hashes = new int[1 << 16];

    /// <returns>Whether it was there already.</returns>
    public bool Add(string request)
    {
        var hash = request.GetHashCode(StringComparison.Ordinal);
        ref var place = ref _hashes[hash & (_hashes.Length - 1)];
        if (place == hash) return true;
        place = hash;
        return false;
    }
}
