namespace DealTracker.Mutations;

/// <summary>What became of a mutant.</summary>
internal enum Fate
{
    Killed,
    TimedOut,
    Survived,
    NotReached,
}

/// <param name="Mutant">Which.</param>
/// <param name="Fate">What became of it.</param>
/// <param name="By">After how many classes, of how many that reach it.</param>
internal sealed record Outcome(Mutant Mutant, Fate Fate, string By);

/// <summary>Tries a mutant on the test classes that reach it, the likeliest first, until one fails.</summary>
/// <param name="classes">All that pass without a mutant.</param>
/// <param name="budget">Seconds of tests, by what was recorded, that one mutant gets at most.</param>
internal sealed class Trial(IReadOnlyList<TestClass> classes, double budget)
{
    /// <summary>A first run of few classes ends most mutants.</summary>
    private const double First = 8;

    public async Task<Outcome> RunAsync(Mutant mutant)
    {
        var reaching = classes.Where(one => one.Reached.Contains(mutant.Id)).ToList();
        if (reaching.Count == 0) return new Outcome(mutant, Fate.NotReached, "no test class reaches it");
        var asked = 0;
        foreach (var run in Runs(mutant, reaching))
        {
            asked += run.Count;
            var limit = 15 + (3 * run.Sum(one => one.Seconds));
            var (code, _, _) = await Shell.RunAsync(run[0].Program,
                [.. run.SelectMany(one => new[] { "--filter-class", one.Name }), "--stop-on-fail", "on"],
                Path.GetDirectoryName(run[0].Program)!, limit, ("DEALTRACKER_MUTANT", $"{mutant.Id}"));
            if (code != 0) return new Outcome(mutant, code is null ? Fate.TimedOut : Fate.Killed, $"{asked} of {reaching.Count} classes");
        }

        return new Outcome(mutant, Fate.Survived, $"{asked} of {reaching.Count} classes");
    }

    /// <summary>Classes in folders named like the mutant's come first, then those that take little time and reach little else.</summary>
    private IEnumerable<IReadOnlyList<TestClass>> Runs(Mutant mutant, IReadOnlyList<TestClass> reaching)
    {
        var names = mutant.Folder.Split('/').Skip(1).ToList();
        var ordered = reaching
            .OrderByDescending(one => names.Count(name => one.Name.Contains($".{name}.", StringComparison.Ordinal)))
            .ThenBy(one => one.Seconds * one.Reached.Count).ToList();
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
}
