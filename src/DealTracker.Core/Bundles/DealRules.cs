using DealTracker.Core.Codes;
using DealTracker.Core.Deals;
using DealTracker.Core.Parties;

namespace DealTracker.Core.Bundles;

internal static class DealRules
{
    public static IEnumerable<RuleBreach> Check(Deal deal, IRecordLookup record)
    {
        foreach (var breach in RuleParts.Repeats("/kinds", deal.Kinds.Select(Code<DealKind>.Text))) yield return breach;
        foreach (var breach in RuleParts.Repeats("/parties", deal.Parties.Select(party => $"{party.Party} as {Code<PartyRole>.Text(party.Role)}")))
            yield return breach;
        for (var i = 0; i < deal.Parties.Count; i++)
        {
            var (party, role) = (deal.Parties[i].Party, deal.Parties[i].Role);
            if (!record.HasParty(party)) yield return RuleBreach.Unknown($"/parties/{i}/party", "party", party.Text);
            if (role == PartyRole.ThirdParty)
                yield return new RuleBreach(
                    $"/parties/{i}/role", "third_party is a role in an event, not in a deal. Name the party in the events it takes part in.");
        }

        foreach (var breach in RuleParts.Systems(deal.Systems, record)) yield return breach;
    }
}
