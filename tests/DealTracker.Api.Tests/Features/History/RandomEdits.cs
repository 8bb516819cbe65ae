using System.Net;
using DealTracker.Api.Tests.Curation;
using DealTracker.Api.Tests.Http;
using DealTracker.Core.Deals;
using DealTracker.Core.Events;
using DealTracker.Core.Parties;
using DealTracker.Core.Text;

namespace DealTracker.Api.Tests.Features.History;

/// <summary>A curator who changes a small world at random, over HTTP, a minute between any two edits. The same seed makes the same edits.</summary>
internal sealed class RandomEdits(RecordHost host, CuratorClient curator, int seed)
{
    private readonly Random _random = new(seed);
    private readonly List<string> _articles = ["a"], _systems = ["s-400", "s-300-line"], _parties = ["IND", "RUS"], _deals = [], _events = [];
    private DateTimeOffset _now = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private int _next;

    /// <summary>Every deal there ever was.</summary>
    public HashSet<string> Deals { get; } = [];

    /// <summary>How many edits were taken, by what they were.</summary>
    public Dictionary<string, int> Taken { get; } = [];

    public async Task RecordAsync()
    {
        host.Clock.Set((_now = _now.AddMinutes(1)).ToString("O"));
        var (what, response) = await (_random.Next(14) switch
        {
            0 => NewAsync("articles", _articles, id => Article(id)),
            1 => NewAsync("systems", _systems, id => System(id)),
            2 => NewAsync("countries", _parties, id => Party(id)),
            3 => NewAsync("deals", _deals, id => Deal(id)),
            4 or 5 or 6 => NewAsync("events", _events, id => Event(id)),
            7 => ChangeAsync("articles", _articles, id => Article(id)),
            8 => _random.Next(2) == 0
                ? ChangeAsync("systems", _systems, id => System(id))
                : ChangeAsync("countries", _parties.Where(id => id.Contains('-', StringComparison.Ordinal)), id => Party(id)),
            9 => ChangeAsync("deals", _deals, id => Deal(id)),
            10 or 11 => ChangeAsync("events", _events, id => Event(id)),
            12 => RemoveAsync(successor: false),
            _ => RemoveAsync(successor: true),
        });
        if (response is null) return;
        // What the world does not allow just now is refused, never half done.
        if (!response.IsSuccessStatusCode)
            Assert.True(response.StatusCode is HttpStatusCode.Conflict or HttpStatusCode.UnprocessableEntity,
                $"{what}: {(int)response.StatusCode} {await response.TextAsync()}");
        Taken[$"{what} {(int)response.StatusCode}"] = Taken.GetValueOrDefault($"{what} {(int)response.StatusCode}") + 1;
    }

    private async Task<(string, HttpResponseMessage?)> NewAsync(string collection, List<string> ids, Func<string, object> make)
    {
        if (collection == "events" && _deals.Count == 0) return ("none", null);
        var id = $"{collection[..1]}-{++_next}";
        var response = await curator.PostAsync(collection, make(id), ("X-Change-Note", $"note {_next}"));
        if (response.IsSuccessStatusCode)
        {
            ids.Add(id);
            if (collection == "deals") Deals.Add(id);
        }

        return ($"create {collection}", response);
    }

    private async Task<(string, HttpResponseMessage?)> ChangeAsync(string collection, IEnumerable<string> ids, Func<string, object> make) =>
        Any(ids) is { } id ? ($"replace {collection}", await curator.PutAsync($"{collection}/{id}", make(id))) : ("none", null);

    private async Task<(string, HttpResponseMessage?)> RemoveAsync(bool successor)
    {
        var (collection, ids) = _random.Next(6) switch
        {
            0 => ("articles", _articles),
            1 => ("systems", _systems),
            2 => ("countries", _parties),
            3 => ("deals", _deals),
            _ => ("events", _events),
        };
        // The last article, system or party stays: new records need one.
        if (Any(ids) is not { } id || ids.Count < (successor || ids == _articles || ids == _systems || ids == _parties ? 2 : 1)) return ("none", null);
        var by = successor ? $"&supersededBy={Any(ids.Where(other => other != id))}" : "";
        var response = await curator.DeleteAsync(
            $"{collection}/{id}?reason=reason%20{++_next}{by}", "*", _random.Next(2) == 0 ? [("X-Change-Note", "tidy")] : []);
        if (response.IsSuccessStatusCode) ids.Remove(id);
        return ($"{(successor ? "merge" : "delete")} {collection}", response);
    }

    private Core.Articles.Article Article(string id) =>
        Given.Article(id, Pick<string?>(null, "2018", "2018-10", "2019-09-04", "2020-01-01"), Pick("TASS", "Xinhua"), Pick<string?>(null, "AFP"));

    private Core.Systems.WeaponSystem System(string id) =>
        Given.System(id, $"System {id} {_random.Next(3)}") with
        {
            Family = Pick<Slug?>(null, Slug.Parse(Any(_systems)!)) is { } family
            && family.Text != id ? family : null
        };

    private Party Party(string id) =>
        Given.Party(id, $"Bloc {id} {_random.Next(3)}") with
        {
            Kind = PartyKind.Company,
            Country = PartyCode.Parse(Any(_parties.Where(other => other != id))!)
        };

    private Deal Deal(string id) => Given.Deal(id, [.. Some(_systems)]) with
    {
        Title = $"Title {_random.Next(5)}",
        Kinds = [Pick(Enum.GetValues<DealKind>())],
        Parties = [.. Some(_parties).DefaultIfEmpty(Any(_parties)!)
            .Select(party => Given.DealParty(party, Pick(PartyRole.Supplier, PartyRole.Recipient, PartyRole.Partner)))],
    };

    private DealEvent Event(string id)
    {
        var articles = Some(_articles).DefaultIfEmpty(Any(_articles)!).ToArray();
        return Given.Event(id, Any(_deals)!, Pick<string?>(null, "2018", "2018-10-05", "2019-01/2019-03", "2020"), articles) with
        {
            Type = Pick(Enum.GetValues<EventType>()),
            Modality = Pick(Enum.GetValues<Modality>()),
            Deals = [.. Some(_deals).DefaultIfEmpty(Any(_deals)!).Select(Slug.Parse)],
            Systems = [.. Some(_systems).Select(Slug.Parse)],
            Parties = [.. Some(_parties).Select(party => new EventParty { Party = PartyCode.Parse(party), Role = PartyRole.ThirdParty })],
            Citations = [.. articles.Select(article => Given.Cites(article, Pick<string?>(null, "2019", "2018-10-06")))],
            Figures = [.. Enumerable.Range(0, _random.Next(3))
                .Select(_ => new Figure { Measure = FigureMeasure.Ordered, Low = _random.Next(1, 40) / 2m, Unit = "set",
                    Article = Slug.Parse(Pick(articles)) })],
            Relations = [.. Some(_events.Where(other => other != id)).Take(1).Select(other => Given.Relation(Pick(Enum.GetValues<RelationKind>()), other))],
        };
    }

    private T Pick<T>(params T[] values) => values[_random.Next(values.Length)];

    private string? Any(IEnumerable<string> ids) => ids.ToList() is { Count: > 0 } list ? list[_random.Next(list.Count)] : null;

    private List<string> Some(IEnumerable<string> ids) => [.. ids.Where(_ => _random.Next(3) == 0).Take(3)];
}
