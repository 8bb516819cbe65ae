using System.Globalization;
using DealTracker.Api.Features.Dates;
using DealTracker.Api.Features.Events;
using DealTracker.Api.Features.History;
using DealTracker.Core.Articles;
using DealTracker.Core.Codes;
using DealTracker.Core.Dates;
using DealTracker.Core.Deals;
using DealTracker.Core.Events;
using DealTracker.Core.Knowledge;
using DealTracker.Core.Parties;
using DealTracker.Core.Records;
using DealTracker.Core.Systems;
using DealTracker.Core.Text;

namespace DealTracker.Api.Features.Deals;

/// <summary>A deal and all that its response depends on, as documents of one revision.</summary>
internal sealed record DealFromDocuments
{
    public required RecordState Record { get; init; }

    public required Deal Deal { get; init; }

    /// <summary>When the deal, or anything that it shows, had changed last.</summary>
    public required string UpdatedAt { get; init; }

    public required IReadOnlyList<DealEvent> Events { get; init; }

    /// <summary>The events that deny or correct one of the deal's.</summary>
    public required IReadOnlyList<DealEvent> About { get; init; }

    /// <summary>Every article that one of them cites.</summary>
    public required IReadOnlyDictionary<Slug, Article> Articles { get; init; }

    public static bool IsAbout(DealEvent other, DealEvent dealEvent) =>
        other.Relations.Any(relation => relation.To == dealEvent.Id && relation.Kind is RelationKind.Denies or RelationKind.Corrects);

    /// <summary>The deal as articles known at that point tell it, the same as its tables give it; null when none tells of it.</summary>
    public DealDetail? Detail(AsOf asOf)
    {
        var states = DealState.Compute(Deal.Id, [.. Events.Select(dealEvent => (dealEvent, States(dealEvent)))]);
        if (states.FirstOrDefault(state => state.KnownFrom <= asOf && asOf < state.KnownUntil) is not { } state) return null;
        var known = Articles.Where(article => article.Value.KnownFrom() <= asOf).ToDictionary();
        return new DealDetail(Summary(state), FigureGroup.Group(Figures(known)), Sources(known));
    }

    private IReadOnlyList<EventState> States(DealEvent dealEvent) => EventState.Compute(dealEvent, About.Where(other => IsAbout(other, dealEvent)), Articles);

    private DealSummary Summary(DealState state) => new()
    {
        Id = Deal.Id.Text,
        Title = Deal.Title,
        Kinds = Deal.Kinds,
        Status = state.Status,
        FirstDate = DateResponse.From(state.First?.Text),
        LastDate = DateResponse.From(state.Last?.Text),
        Parties = [.. Deal.Parties.Select(Party)],
        Systems = [.. Deal.Systems.Select(System)],
        Summary = Deal.Summary,
        Note = Deal.Note,
        Events = state.Events,
        Sources = state.Sources,
        Contested = state.Contested,
        UpdatedAt = UpdatedAt,
    };

    private DealPartyResponse Party(DealParty dealParty)
    {
        var party = Record.Get<Party>(RecordKind.Party, dealParty.Party.Text);
        return new DealPartyResponse { Code = party.Id.Text, Name = party.Name, Kind = party.Kind, Role = dealParty.Role, Note = dealParty.Note };
    }

    private SystemRef System(Slug id)
    {
        var system = Record.Get<WeaponSystem>(RecordKind.System, id.Text);
        return new SystemRef { Id = id.Text, Name = system.Name, Category = system.Category };
    }

    /// <summary>In the order of the tables: by measure, currency, unit and system, as they are grouped.</summary>
    private IEnumerable<FigureResponse> Figures(Dictionary<Slug, Article> known) => Events
        .SelectMany(dealEvent => dealEvent.Figures.Where(figure => known.ContainsKey(figure.Article))
            .Select(figure => Figure(dealEvent, figure, known[figure.Article])))
        .OrderBy(figure => Code<FigureMeasure>.Text(figure.Measure), StringComparer.Ordinal).ThenBy(figure => figure.Currency, StringComparer.Ordinal)
        .ThenBy(figure => figure.Unit, StringComparer.Ordinal).ThenBy(figure => figure.System, StringComparer.Ordinal)
        .ThenBy(figure => figure.Event, StringComparer.Ordinal);

    private static FigureResponse Figure(DealEvent dealEvent, Figure figure, Article article) => new()
    {
        Measure = figure.Measure,
        Low = WithoutZeros(figure.Low),
        High = WithoutZeros(figure.Upper()),
        Approximate = figure.Approximate,
        Currency = figure.Currency?.Text,
        Unit = figure.Unit,
        CurrencyUncertain = figure.CurrencyUncertain,
        AsReported = figure.AsReported,
        System = figure.System?.Text,
        Event = dealEvent.Id.Text,
        Article = ArticleRef.From(article),
        Rank = figure.Rank,
        Reason = figure.Reason,
    };

    /// <summary>By publication.</summary>
    private IReadOnlyList<DealSource> Sources(Dictionary<Slug, Article> known) =>
    [
        .. Events.SelectMany(dealEvent => dealEvent.Citations.Select(citation => citation.Article).Distinct()).Where(known.ContainsKey)
            .CountBy(id => id).Select(count => (Article: known[count.Key], Events: count.Value))
            .OrderBy(source => source.Article.Published?.AscendingKey ?? EdtfDate.UndatedAscendingKey, StringComparer.Ordinal)
            .ThenBy(source => source.Article.Id.Text, StringComparer.Ordinal)
            .Select(source => new DealSource { Article = ArticleRef.From(source.Article), Events = source.Events }),
    ];

    // A table gives a number without the zeros at its end, which a decimal would keep.
    private static decimal WithoutZeros(decimal value) =>
        decimal.Parse(value.ToString("G29", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture);
}
