using DealTracker.Api.Tests.Curation;
using DealTracker.Api.Tests.Http;

namespace DealTracker.Api.Tests.Stress;

/// <summary>A curator who changes the record over HTTP, and logs what became of it.</summary>
internal sealed class StressWriter(StressRecord record, CuratorClient curator, int number)
{
    // Events of its own, which come and go; an id is never used twice.
    private int? _extra;
    private int _writes;
    private int _bearer;

    public async Task WriteOnceAsync(Random random)
    {
        var write = $"{number}-{++_writes}";
        await (random.Next(8) switch
        {
            0 => PutAsync("systems", "system", random.Next(2), n => StressRecord.System(n, write), write),
            1 => PutAsync("articles", "article", random.Next(2), n => StressRecord.Article(n, write), write),
            2 => PutAsync("events", "event", random.Next(StressRecord.Deals), n => StressRecord.Event(n, write), write),
            3 => ComeOrGoAsync(write),
            > 5 when number == 0 => MoveAliasAsync(),
            _ => PutAsync("deals", "deal", random.Next(StressRecord.Deals), n => StressRecord.Deal(n, write), write),
        });
    }

    private async Task PutAsync(string collection, string kind, int n, Func<int, object> make, string write) =>
        record.Log(await RevisionAsync(curator.PutAsync($"{collection}/{kind}-{n}", make(n)), 200), $"{kind}-{n}", write);

    /// <summary>Both blocs in one bundle, as the name may never mean two.</summary>
    private async Task MoveAliasAsync()
    {
        _bearer = 1 - _bearer;
        record.Log(await RevisionAsync(curator.PostAsync("imports", Given.Bundle([.. StressRecord.Blocs(_bearer)]).ReadText()), 200), StressRecord.Alias,
            $"{_bearer}");
    }

    private async Task ComeOrGoAsync(string write)
    {
        if (_extra is { } n)
        {
            record.Log(await RevisionAsync(curator.DeleteAsync($"events/event-{n}?reason=stress"), 200), $"event-{n}", null);
            _extra = null;
            return;
        }

        n = (1_000_000 * (number + 1)) + _writes;
        record.Log(await RevisionAsync(curator.PostAsync("events", StressRecord.Event(n, write)), 201), $"event-{n}", write);
        _extra = n;
    }

    private static async Task<long> RevisionAsync(Task<HttpResponseMessage> asked, int status)
    {
        using var response = await asked.IsAsync(status);
        return (await response.JsonAsync()).GetProperty("meta").GetProperty("revision").GetInt64();
    }
}
