namespace DealTracker.Mutations;

/// <summary>What became of a mutant.</summary>
internal enum Fate
{
    Killed,
    TimedOut,
    Survived,

    /// <summary>It lived, but not every class that reaches it was asked: the budget was too small.</summary>
    Open,
    NotReached,
}

/// <param name="Mutant">Which.</param>
/// <param name="Fate">What became of it.</param>
/// <param name="By">After how many classes, of how many that reach it.</param>
/// <param name="Killer">The class that failed; empty when none did or none can be told.</param>
internal sealed record Outcome(Mutant Mutant, Fate Fate, string By, string Killer = "");

/// <summary>Tries a mutant on the test classes that reach it, the likeliest first, until one fails.</summary>
/// <param name="classes">All that pass without a mutant.</param>
/// <param name="budget">Seconds of tests, by what was recorded, that one mutant gets at most.</param>
internal sealed class Trial(IReadOnlyList<TestClass> classes, double budget)
{
    private readonly List<(Mutant Mutant, string Killer)> _kills = [];

    /// <summary>A first run of few classes ends most mutants.</summary>
    private const double First = 8;

    /// <summary>Notes what killed which mutant: it is the likeliest to kill the next one beside it.</summary>
    public void Learn(Outcome outcome)
    {
        if (outcome.Killer.Length > 0) _kills.Add((outcome.Mutant, outcome.Killer));
    }

    public async Task<Outcome> RunAsync(Mutant mutant)
    {
        var reaching = classes.Where(one => one.Reached.Contains(mutant.Id)).ToList();
        if (reaching.Count == 0) return new Outcome(mutant, Fate.NotReached, "no test class reaches it");
        var asked = 0;
        foreach (var run in Runs(mutant, reaching))
        {
            asked += run.Count;
            var limit = 15 + (3 * run.Sum(one => one.Seconds));
            var (code, output, _) = await Shell.RunAsync(run[0].Program,
                [.. run.SelectMany(one => new[] { "--filter-class", one.Name }), "--stop-on-fail", "on"],
                Path.GetDirectoryName(run[0].Program)!, limit, ("DEALTRACKER_MUTANT", $"{mutant.Id}"));
            if (code == 0) continue;
            var killer = run.FirstOrDefault(one => output.Contains($"failed {one.Name}.", StringComparison.Ordinal))?.Name ?? "";
            return new Outcome(mutant, code is null ? Fate.TimedOut : Fate.Killed, $"{asked} of {reaching.Count} classes", killer);
        }

        return new Outcome(mutant, asked < reaching.Count ? Fate.Open : Fate.Survived, $"{asked} of {reaching.Count} classes");
    }

    /// <summary>Classes that killed beside it come first and those in folders named like its own, then those that kill much in little time.</summary>
    private IEnumerable<IReadOnlyList<TestClass>> Runs(Mutant mutant, IReadOnlyList<TestClass> reaching)
    {
        var names = mutant.Folder.Split('/').Skip(1).ToList();
        var ordered = reaching
            .OrderByDescending(one => Kills(one, kill => kill.File == mutant.File) > 0)
            .ThenByDescending(one =>
                Kills(one, kill => kill.Folder == mutant.Folder) + names.Count(name => one.Name.Contains($".{name}.", StringComparison.Ordinal)))
            .ThenByDescending(one => (1 + Kills(one, _ => true)) / one.Seconds).ToList();
        var left = budget;
        foreach (var program in ordered.GroupBy(one => one.Program).OrderBy(group => group.Average(one => one.Seconds)))
        {
            var run = new List<TestClass>();
            var first = true;
            foreach (var one in program)
            {
                if (left <= 0) break;
                run.Add(one);
                left -= one.Seconds;
                if (!first || run.Sum(each => each.Seconds) < First) continue;
                yield return run;
                (run, first) = ([], false);
            }

            if (run.Count > 0) yield return run;
        }
    }

    private int Kills(TestClass by, Func<Mutant, bool> of) => _kills.Count(kill => kill.Killer == by.Name && of(kill.Mutant));
}
