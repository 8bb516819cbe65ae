using DealTracker.Api.Features.History;
using DealTracker.Api.Queries;
using DealTracker.Core.Articles;
using DealTracker.Core.Codes;
using DealTracker.Core.Deals;
using DealTracker.Core.Events;
using DealTracker.Core.Knowledge;
using DealTracker.Core.Parties;
using DealTracker.Core.Records;
using DealTracker.Core.Systems;
using DealTracker.Core.Text;

namespace DealTracker.Api.Features.Deals;

/// <summary>A deal and all that its response depends on, as documents of one revision.</summary>
internal sealed record DealDocuments
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

    public static bool IsAbout(DealEvent other, DealEvent e) =>
        other.Relations.Any(relation => relation.To == e.Id && relation.Kind is RelationKind.Denies or RelationKind.Corrects);

    /// <summary>What the documents say of the deal; null when no article known then tells of it.</summary>
    public DealDetail? Detail(KnowledgeAt knowledge)
    {
        var states = DealState.Compute(Deal.Id, [.. Events.Select(e => (e, EventState.Compute(e, About.Where(other => IsAbout(other, e)), Articles)))]);
        if (states.FirstOrDefault(state => state.KnownFrom <= knowledge.AsOf && knowledge.AsOf < state.KnownUntil) is not { } state) return null;
        var summary = DealAssembly.Summary(Row(state), Deal.Kinds.Select(Row), Deal.Parties.Select(Row), Deal.Systems.Select(Row));
        var sources = new DealSourceDocuments(Deal.Id.Text, Events, Articles.Where(article => article.Value.KnownFrom() <= knowledge.AsOf).ToDictionary());
        return DealDetails.Read(summary, sources.Figures(), sources.Sources());
    }

    private DealRow Row(DealState state) => new()
    {
        Id = Deal.Id.Text,
        Title = Deal.Title,
        Summary = Deal.Summary,
        Note = Deal.Note,
        UpdatedAt = UpdatedAt,
        Status = Code<DealStatus>.Text(state.Status),
        FirstDate = state.First?.Text,
        LastDate = state.Last?.Text,
        Events = state.Events,
        Sources = state.Sources,
        Contested = state.Contested ? 1 : 0,
    };

    private DealKindRow Row(DealKind kind) => new() { Deal = Deal.Id.Text, Kind = Code<DealKind>.Text(kind) };

    private DealPartyRow Row(DealParty party)
    {
        var known = Record.Get<Party>(RecordKind.Party, party.Party.Text);
        return new DealPartyRow
        {
            Deal = Deal.Id.Text,
            Party = party.Party.Text,
            Name = known.Name,
            Kind = Code<PartyKind>.Text(known.Kind),
            Role = Code<PartyRole>.Text(party.Role),
            Note = party.Note,
        };
    }

    private DealSystemRow Row(Slug system)
    {
        var known = Record.Get<WeaponSystem>(RecordKind.System, system.Text);
        return new DealSystemRow { Deal = Deal.Id.Text, System = system.Text, Name = known.Name, Category = Code<SystemCategory>.Text(known.Category) };
    }
}
