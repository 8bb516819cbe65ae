namespace DealTracker.Api.Cli;

/// <summary>
/// The settings among the arguments, which are the host's: <c>--Database:Path=x</c> or <c>--Database:Path x</c>. They are taken
/// out first, because the parser of commands reads a colon as an equals sign.
/// </summary>
internal static class SettingArguments
{
    /// <summary>The settings with a section, and all other arguments.</summary>
    public static (IReadOnlyList<string> Settings, IReadOnlyList<string> Others) TakenFrom(IReadOnlyList<string> args)
    {
        List<string> settings = [], others = [];
        for (var i = 0; i < args.Count; i++)
        {
            if (!HasSection(args[i]))
            {
                others.Add(args[i]);
                continue;
            }

            settings.Add(args[i]);
            if (!args[i].Contains('=', StringComparison.Ordinal) && i + 1 < args.Count) settings.Add(args[++i]);
        }

        return (settings, others);
    }

    /// <summary>The first word that is neither a setting nor the value of one; null when there is none.</summary>
    public static string? StrayWord(IReadOnlyList<string> args)
    {
        for (var i = 0; i < args.Count; i++)
        {
            if (args[i].Contains('=', StringComparison.Ordinal)) continue;
            if (!args[i].StartsWith('-')) return args[i];
            i++;
        }

        return null;
    }

    private static bool HasSection(string arg) =>
        arg.StartsWith("--", StringComparison.Ordinal) && arg.Split('=')[0].Contains(':', StringComparison.Ordinal);
}
