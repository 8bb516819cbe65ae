/// <summary>Goes into the mutated program: which mutant is on, and which ones were reached.</summary>
public static class MutantSwitch
{
    private static readonly int Active = int.TryParse(System.Environment.GetEnvironmentVariable("DEALTRACKER_MUTANT"), out var id) ? id : 0;
    private static readonly string ReachedFile = System.Environment.GetEnvironmentVariable("DEALTRACKER_MUTANTS_REACHED");
    private static readonly bool[] Reached = ReachedFile is null ? null : new bool[65536];

    static MutantSwitch()
    {
        if (Reached is not null) System.AppDomain.CurrentDomain.ProcessExit += (_, _) => Write();
    }

    public static bool On(int id)
    {
        if (Reached is not null) Reached[id] = true;
        return id == Active;
    }

    private static void Write()
    {
        var lines = new System.Text.StringBuilder();
        for (var id = 0; id < Reached.Length; id++)
        {
            if (Reached[id]) lines.Append(id).Append('\n');
        }

        System.IO.File.AppendAllText(ReachedFile, lines.ToString());
    }
}
