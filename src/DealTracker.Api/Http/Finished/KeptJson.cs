using System.Text.Json;
using DealTracker.Api.Http.Answers;
using DealTracker.Api.Storage;

namespace DealTracker.Api.Http.Finished;

/// <summary>
/// Records as lists show them now, written as JSON once and used again until a revision changes what they show. Which one did is read
/// with the page, in its own snapshot, so that nothing kept is ever behind.
/// </summary>
internal sealed class KeptJson<T>(CacheSettings settings)
{
    private readonly BoundedStore<Kept> _store = new(settings.BytesForEach);

    /// <param name="keys">The records of a page.</param>
    /// <param name="read">Reads those that are not kept: as many, in the same order.</param>
    public IReadOnlyList<RawJson> Of(IReadOnlyList<PageKeyRow> keys, Func<IReadOnlyList<string>, IReadOnlyList<T>> read)
    {
        var json = new RawJson[keys.Count];
        var missing = new List<int>();
        for (var i = 0; i < keys.Count; i++)
        {
            if (_store.TryFind(keys[i].Id, out var kept) && kept.ChangedIn == keys[i].ChangedIn) json[i] = new RawJson(kept.Json);
            else missing.Add(i);
        }

        if (missing.Count == 0) return json;
        var made = read([.. missing.Select(i => keys[i].Id)]);
        for (var n = 0; n < missing.Count; n++)
        {
            var key = keys[missing[n]];
            var bytes = JsonSerializer.SerializeToUtf8Bytes(made[n], JsonFormat.Options);
            json[missing[n]] = new RawJson(bytes);
            _store.Keep(key.Id, new Kept(key.ChangedIn, bytes), bytes.Length);
        }

        return json;
    }

    private sealed record Kept(long ChangedIn, byte[] Json);
}
