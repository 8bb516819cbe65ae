using System.Text.Json;
using DealTracker.Api.Http.Answers;
using DealTracker.Api.Storage;

namespace DealTracker.Api.Http.Finished;

/// <summary>
/// Records as answers show them now, written as JSON once and used again until a revision changes what they show. Which one did is read
/// with the page, in its own snapshot, so that nothing kept is ever behind.
/// </summary>
public sealed class KeptJson(CacheSettings settings)
{
    private readonly BoundedStore<(Type Form, string Id), Kept> _store = new(settings.BytesForEach);

    /// <summary>The records of a page.</summary>
    /// <param name="keys">Which.</param>
    /// <param name="read">Reads those that are not kept: as many, in the same order.</param>
    internal IReadOnlyList<RawJson> Of<T>(IReadOnlyList<PageKeyRow> keys, Func<IReadOnlyList<string>, IReadOnlyList<T>> read)
    {
        var json = new RawJson[keys.Count];
        var missing = new List<int>();
        for (var i = 0; i < keys.Count; i++)
        {
            if (Find<T>(keys[i].Id, keys[i].ChangedIn) is { } kept) json[i] = kept;
            else missing.Add(i);
        }

        if (missing.Count == 0) return json;
        var made = read([.. missing.Select(i => keys[i].Id)]);
        for (var n = 0; n < missing.Count; n++)
        {
            var key = keys[missing[n]];
            json[missing[n]] = Keep(key.Id, key.ChangedIn, made[n]);
        }

        return json;
    }

    /// <summary>One record.</summary>
    /// <param name="changedIn">The revision that changed last what it shows.</param>
    /// <param name="read">Reads it when it is not kept.</param>
    internal RawJson One<T>(string id, long changedIn, Func<T> read) => Find<T>(id, changedIn) ?? Keep(id, changedIn, read());

    private RawJson? Find<T>(string id, long changedIn) =>
        _store.TryFind((typeof(T), id), out var kept) && kept.ChangedIn == changedIn ? new RawJson(kept.Json) : null;

    private RawJson Keep<T>(string id, long changedIn, T record)
    {
        var bytes = JsonSerializer.SerializeToUtf8Bytes(record, JsonFormat.Options);
        _store.Keep((typeof(T), id), new Kept(changedIn, bytes), bytes.Length + (2 * id.Length));
        return new RawJson(bytes);
    }

    private sealed record Kept(long ChangedIn, byte[] Json);
}
