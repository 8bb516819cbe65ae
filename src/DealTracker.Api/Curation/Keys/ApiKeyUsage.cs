using System.Collections.Concurrent;
using System.Data.Common;

namespace DealTracker.Api.Curation.Keys;

/// <summary>Keeps when a key was last used: at most once an hour, so that a write costs one transaction and not two.</summary>
internal sealed class ApiKeyUsage(ApiKeyStore ring, TimeProvider clock, ILogger<ApiKeyUsage> logger)
{
    // Of requests that come together, one writes it down.
    private readonly ConcurrentDictionary<string, bool> _underWay = new();

    public async Task NoteAsync(KeyRow key)
    {
        if (!key.IsUseNews(clock.GetUtcNow()) || !_underWay.TryAdd(key.Prefix, true)) return;
        try
        {
            await ring.MarkUsedAsync(key.Prefix);
        }
        catch (Exception e) when (e is TimeoutException or DbException)
        {
            // The request itself may still succeed, and says better what is wrong if not.
            logger.LogWarning("The use of key {Prefix} was not noted: {Reason}", key.Prefix, e.Message);
        }
        finally
        {
            _underWay.TryRemove(key.Prefix, out _);
        }
    }
}
