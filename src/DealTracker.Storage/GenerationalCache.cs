using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace DealTracker.Storage;

/// <summary>
/// Caches values by key in a bounded amount of memory. Two generations approximate "least recently used": when the young generation is
/// full it becomes the old one, and an old entry that is found moves back into the young generation.
/// </summary>
/// <param name="limit">The most bytes that are kept; 0 keeps nothing.</param>
public sealed class GenerationalCache<TKey, T>(long limit) where TKey : notnull where T : class
{
    // The bytes that an entry takes beside its value and its key, for objects and the dictionary.
    private const int Overhead = 500;

    private readonly Lock _turnover = new();
    private volatile Generation _young = new();
    private volatile Generation _old = new();

    public bool IsOn => limit > 0;

    public bool TryFind(TKey key, [NotNullWhen(true)] out T? value)
    {
        if (_young.Entries.TryGetValue(key, out var entry))
        {
            value = entry.Value;
            return true;
        }

        value = null;
        if (!_old.Entries.TryGetValue(key, out entry)) return false;
        value = entry.Value;
        Keep(key, entry.Value, entry.Size);
        return true;
    }

    /// <param name="size">The bytes that the key and the value take.</param>
    public void Keep(TKey key, T value, int size)
    {
        var total = size + Overhead;
        if (total > limit / 4) return;
        var young = _young;
        young.Entries[key] = (value, size);
        if (Interlocked.Add(ref young.Bytes, total) > limit / 2) Rotate(young);
    }

    private void Rotate(Generation full)
    {
        lock (_turnover)
        {
            if (_young != full) return;
            _old = full;
            _young = new Generation();
        }
    }

    private sealed class Generation
    {
        public readonly ConcurrentDictionary<TKey, (T Value, int Size)> Entries = new();

        public long Bytes;
    }
}
