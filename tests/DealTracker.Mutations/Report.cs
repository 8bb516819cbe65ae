using System.Text;

namespace DealTracker.Mutations;

/// <summary>The table of scores and the list of those that live, as Markdown.</summary>
internal static class Report
{
    public static string Of(IReadOnlyList<Outcome> outcomes)
    {
        var text = new StringBuilder("| folder | mutants | killed | survived | open | not reached | score |\n|---|---|---|---|---|---|---|\n");
        foreach (var folder in outcomes.GroupBy(one => one.Mutant.Folder)) Row(text, $"`{folder.Key}`", [.. folder]);
        Row(text, "all", outcomes);
        foreach (var folder in outcomes.Where(one => one.Fate is Fate.Survived or Fate.Open or Fate.NotReached).GroupBy(one => one.Mutant.Folder))
        {
            text.Append($"\n`{folder.Key}`\n\n");
            foreach (var (mutant, fate, by, _) in folder)
                text.Append($"- {Path.GetFileName(mutant.File)}:{mutant.Line}, {mutant.Rule} "
                    + $"(#{mutant.Id}; {(fate == Fate.NotReached ? "not reached" : by)}): ``{mutant.Shown}``\n");
        }

        return text.ToString();
    }

    private static void Row(StringBuilder text, string name, IReadOnlyList<Outcome> of)
    {
        var killed = of.Count(one => one.Fate is Fate.Killed or Fate.TimedOut);
        text.Append($"| {name} | {of.Count} | {killed} | {of.Count(one => one.Fate == Fate.Survived)} | {of.Count(one => one.Fate == Fate.Open)} "
            + $"| {of.Count(one => one.Fate == Fate.NotReached)} | {100.0 * killed / of.Count:0} % |\n");
    }
}
