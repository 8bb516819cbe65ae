using DealTracker.Core.Codes;
using DealTracker.Core.Events;
using DealTracker.Core.Parties;
using DealTracker.Core.Text;

namespace DealTracker.Core.Bundles;

internal static class EventRules
{
    /// <param name="dealEvent">The event.</param>
    /// <param name="standsUnderDeal">Whether the event stands under its first deal in the file, so that its own list lacks that deal.</param>
    /// <param name="record">The record as it will be.</param>
    public static IEnumerable<Violation> Check(DealEvent dealEvent, bool standsUnderDeal, IRecordLookup record) =>
    [
        .. Deals(dealEvent, standsUnderDeal ? 1 : 0, record),
        .. dealEvent.Parties.Select((party, i) => (party, i)).Where(pair => !record.HasParty(pair.party.Party))
            .Select(pair => Violation.Unknown($"/parties/{pair.i}/party", "party", pair.party.Party.Text)),
        .. RuleParts.Duplicates("/parties", dealEvent.Parties.Select(party => $"{party.Party} as {Code<PartyRole>.Text(party.Role)}")),
        .. RuleParts.Systems(dealEvent.Systems, record),
        .. dealEvent.Citations.SelectMany((citation, i) => Citations(citation, $"/citations/{i}", record)),
        .. dealEvent.Figures.SelectMany((figure, i) => FigureRules.Check(figure, dealEvent, $"/figures/{i}", record)),
        .. RuleParts.Duplicates("/relations", dealEvent.Relations.Select(relation => $"{Code<RelationKind>.Text(relation.Kind)} {relation.To}")),
        .. dealEvent.Relations.SelectMany((relation, i) => Relations(dealEvent, relation, $"/relations/{i}", record)),
    ];

    private static IEnumerable<Violation> Deals(DealEvent dealEvent, int unlisted, IRecordLookup record)
    {
        if (dealEvent.Deals.Count == 0)
            yield return new Violation("/deals", "An event belongs to a deal. Put it under one, or name one in deals.");
        var listed = dealEvent.Deals.Skip(unlisted).ToList();
        foreach (var violation in RuleParts.Duplicates("/deals", listed.Select(deal => deal.Text))) yield return violation;
        for (var i = 0; i < listed.Count; i++)
        {
            if (!record.HasDeal(listed[i])) yield return Violation.Unknown($"/deals/{i}", "deal", listed[i].Text);
        }
    }

    private static IEnumerable<Violation> Citations(Citation citation, string at, IRecordLookup record)
    {
        if (!record.HasArticle(citation.Article))
            yield return Violation.Unknown($"{at}/article", "article", citation.Article.Text);
        var words = citation.Quote?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length ?? 0;
        if (words > Citation.MaxQuoteWords)
            yield return new Violation($"{at}/quote",
                $"Has {words} words; a quote has at most {Citation.MaxQuoteWords}. Shorten it, or say it in your own words in the statement.");
        if (citation is { Rank: Rank.Deprecated, Reason: null })
            yield return new Violation($"{at}/reason", "A deprecated citation says why. Give a reason.", $"{at}/rank");
    }

    private static IEnumerable<Violation> Relations(DealEvent dealEvent, EventRelation relation, string at, IRecordLookup record)
    {
        if (!record.HasEvent(relation.To))
            yield return Violation.Unknown($"{at}/to", "event", relation.To.Text);
        else if (Reaches(relation.To, dealEvent.Id, record))
            yield return new Violation($"{at}/to",
                $"'{relation.To}' already leads back to '{dealEvent.Id}': relations point from later events to earlier ones. Take one of them away.");
    }

    private static bool Reaches(Slug from, Slug target, IRecordLookup record)
    {
        var seen = new HashSet<Slug>();
        var open = new Stack<Slug>([from]);
        while (open.TryPop(out var id))
        {
            if (id == target) return true;
            if (!seen.Add(id)) continue;
            foreach (var relation in record.RelationsOf(id)) open.Push(relation.To);
        }

        return false;
    }
}
