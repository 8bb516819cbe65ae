using DealTracker.Core.Codes;
using DealTracker.Core.Events;
using DealTracker.Core.Parties;
using DealTracker.Core.Text;

namespace DealTracker.Core.Bundles;

internal static class EventRules
{
    /// <param name="e">The event.</param>
    /// <param name="standsUnderDeal">Whether the first of its deals is not in its own list, but the one it stands under.</param>
    /// <param name="record">The record as it will be.</param>
    public static IEnumerable<RuleBreach> Check(DealEvent e, bool standsUnderDeal, IRecordLookup record) =>
    [
        .. Deals(e, standsUnderDeal ? 1 : 0, record),
        .. e.Parties.Select((party, i) => (party, i)).Where(pair => !record.HasParty(pair.party.Party))
            .Select(pair => RuleBreach.Unknown($"/parties/{pair.i}/party", "party", pair.party.Party.Text)),
        .. RuleParts.Repeats("/parties", e.Parties.Select(party => $"{party.Party} as {Code<PartyRole>.Text(party.Role)}")),
        .. RuleParts.Systems(e.Systems, record),
        .. e.Citations.SelectMany((citation, i) => Citations(citation, $"/citations/{i}", record)),
        .. e.Figures.SelectMany((figure, i) => FigureRules.Check(figure, e, $"/figures/{i}", record)),
        .. RuleParts.Repeats("/relations", e.Relations.Select(relation => $"{Code<RelationKind>.Text(relation.Kind)} {relation.To}")),
        .. e.Relations.SelectMany((relation, i) => Relations(e, relation, $"/relations/{i}", record)),
    ];

    private static IEnumerable<RuleBreach> Deals(DealEvent e, int unlisted, IRecordLookup record)
    {
        if (e.Deals.Count == 0)
            yield return new RuleBreach("/deals", "An event belongs to a deal. Put it under one, or name one in deals.");
        var listed = e.Deals.Skip(unlisted).ToList();
        foreach (var breach in RuleParts.Repeats("/deals", listed.Select(deal => deal.Text))) yield return breach;
        for (var i = 0; i < listed.Count; i++)
        {
            if (!record.HasDeal(listed[i])) yield return RuleBreach.Unknown($"/deals/{i}", "deal", listed[i].Text);
        }
    }

    private static IEnumerable<RuleBreach> Citations(Citation citation, string at, IRecordLookup record)
    {
        if (!record.HasArticle(citation.Article))
            yield return RuleBreach.Unknown($"{at}/article", "article", citation.Article.Text);
        var words = citation.Quote?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length ?? 0;
        if (words > Citation.MaxQuoteWords)
            yield return new RuleBreach(
                $"{at}/quote", $"Has {words} words; a quote has at most {Citation.MaxQuoteWords}. Shorten it, or say it in your own words in the statement.");
        if (citation is { Rank: Rank.Deprecated, Reason: null })
            yield return new RuleBreach($"{at}/reason", "A deprecated citation says why. Give a reason.", $"{at}/rank");
    }

    private static IEnumerable<RuleBreach> Relations(DealEvent e, EventRelation relation, string at, IRecordLookup record)
    {
        if (!record.HasEvent(relation.To))
            yield return RuleBreach.Unknown($"{at}/to", "event", relation.To.Text);
        else if (Reaches(relation.To, e.Id, record))
            yield return new RuleBreach(
                $"{at}/to", $"'{relation.To}' already leads back to '{e.Id}': relations point from later events to earlier ones. Take one of them away.");
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
