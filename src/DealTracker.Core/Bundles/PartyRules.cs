using DealTracker.Core.Parties;
using DealTracker.Core.Text;

namespace DealTracker.Core.Bundles;

internal static class PartyRules
{
    public static IEnumerable<RuleBreach> Check(Party party, IRecordLookup record)
    {
        if (party.Kind == PartyKind.State != party.Id.IsAlpha3)
            yield return new RuleBreach(
                "/id", $"'{party.Id}' does not fit its kind: a state has an ISO 3166-1 alpha-3 code (IND), and no other party has one.", "/kind");
        if (party.Kind == PartyKind.FormerState != party.Id.IsAlpha4)
            yield return new RuleBreach(
                "/id", $"'{party.Id}' does not fit its kind: a former state has an ISO 3166-3 alpha-4 code (SUHH), and no other party has one.", "/kind");
        if (party.Kind is PartyKind.Company or PartyKind.Agency && party.Country is null)
            yield return new RuleBreach("/country", "A company or agency names its country, as in country: RUS.", "/kind");
        if (party.Country is { } country && !record.HasParty(country))
            yield return RuleBreach.Unknown("/country", "party", country.Text);
        foreach (var breach in RuleParts.Repeats("/successors", party.Successors.Select(successor => successor.Text))) yield return breach;
        for (var i = 0; i < party.Successors.Count; i++)
        {
            if (!record.HasParty(party.Successors[i]))
                yield return RuleBreach.Unknown($"/successors/{i}", "party", party.Successors[i].Text);
        }

        string?[] own = [party.Id.Text, party.Name, party.Alpha2, .. party.Aliases];
        for (var i = 0; i < own.Length; i++)
        {
            if (own[i] is { } name && record.PartyNamed(NameKey.From(name), party.Id) is { } other)
                yield return new RuleBreach(i switch { 0 => "/id", 1 => "/name", 2 => "/alpha2", _ => $"/aliases/{i - 3}" },
                    $"'{name}' already names the party '{other}' (case, accents, spaces and hyphens do not count). A name belongs to one party; leave it out "
                        + $"here or there.");
        }
    }
}
