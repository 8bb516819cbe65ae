namespace DealTracker.Mutations;

/// <summary>Which of all possible mutants are tried: the same ones each time, spread over the rules and lines of each folder.</summary>
internal static class Sample
{
    /// <summary>All of a folder, the first to be tried first.</summary>
    public static IEnumerable<Mutant> Drawn(IEnumerable<Mutant> found)
    {
        var seen = new Dictionary<(string, string, string?), int>();
        var lots = found.Select(mutant =>
        {
            var key = (mutant.Rule, mutant.Original, mutant.Mutated);
            var same = seen[key] = seen.GetValueOrDefault(key) + 1;
            return (Mutant: mutant, Lot: mutant.Lot(same));
        }).OrderBy(one => one.Lot, StringComparer.Ordinal).ToList();

        // One of each rule in its turn; a line that has had one waits until every other line has.
        var lines = new HashSet<(string, int)>();
        var (fresh, again) = (new List<(Mutant Mutant, string Lot)>(), new List<(Mutant Mutant, string Lot)>());
        foreach (var lot in lots) (lines.Add((lot.Mutant.File, lot.Mutant.Line)) ? fresh : again).Add(lot);
        return InTurn(fresh).Concat(InTurn(again));
    }

    private static IEnumerable<Mutant> InTurn(List<(Mutant Mutant, string Lot)> lots) => lots
        .GroupBy(one => one.Mutant.Rule)
        .SelectMany(rule => rule.Select((one, turn) => (one.Mutant, one.Lot, Turn: turn)))
        .OrderBy(one => one.Turn).ThenBy(one => one.Lot, StringComparer.Ordinal)
        .Select(one => one.Mutant);
}
