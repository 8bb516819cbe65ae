using System.CommandLine;
using System.CommandLine.Invocation;
using DealTracker.Core.Text;

namespace DealTracker.Api.Cli;

/// <summary>The commands of the executable. Without one, it is the server.</summary>
public static class Commands
{
    private const string About = """
        DealTracker: a curated record of arms and military-cooperation deals, with an API.

        Without a command the server starts. Every command takes the settings of the server: from appsettings.json beside the
        program, the environment (Database__Path=…) and the command line (--Database:Path=…).

        Exit codes: 0 done, 1 refused or something is wrong in the files, 2 wrong usage, 3 the database cannot be opened or is busy.
        """;

    /// <summary>Runs the command that the arguments name.</summary>
    /// <returns>The exit code; null when they ask for the server.</returns>
    public static async Task<int?> RunAsync(string[] args)
    {
        var (settings, others) = SettingArguments.TakenFrom(args);
        var root = Root(settings);
        // A file name may begin with @.
        var parsed = root.Parse(others, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count == 0 && parsed.Action is Serve)
            return SettingArguments.StrayWord(parsed.UnmatchedTokens) is { } word ? await RefuseAsync(word, root) : null;

        if (parsed.Action is ParseErrorAction wrong) wrong.ShowHelp = false;
        var code = await parsed.InvokeAsync(new InvocationConfiguration
        {
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
            Output = parsed.Errors.Count > 0 ? Console.Error : Console.Out,
        });
        return parsed.Errors.Count > 0 ? ExitCode.WrongUsage : code;
    }

    /// <summary>All commands.</summary>
    /// <param name="settings">The settings of the server that were given with them.</param>
    public static RootCommand Root(IReadOnlyList<string> settings)
    {
        // The server has settings without a colon too, such as --urls.
        var serve = new Command("serve", "Starts the server, as no command does.") { Action = new Serve(), TreatUnmatchedTokensAsErrors = false };
        return new RootCommand(About)
        {
            Action = serve.Action,
            TreatUnmatchedTokensAsErrors = false,
            Subcommands =
            {
                serve,
                CheckFiles.Command(),
                ImportFiles.Command(settings),
                CopyCommand.Command(),
                ExportPackage.Command(settings),
                Releases(settings),
                Keys(settings),
            },
        };
    }

    private static Command Releases(IReadOnlyList<string> settings) =>
        new("release", "Data packages that never change, to be cited.") { CreateReleaseCommand.Command(settings) };

    private static Command Keys(IReadOnlyList<string> settings) =>
        new("keys", "The keys with which curators write.") { CreateKey.Command(settings), ListKeys.Command(settings), RevokeKey.Command(settings) };

    private static async Task<int> RefuseAsync(string word, RootCommand root)
    {
        var known = root.Subcommands.Select(command => command.Name).ToList();
        var nearest = Suggestion.For(word, known) is { } near ? $" Did you mean {near}?" : "";
        await Console.Error.WriteLineAsync($"There is no command '{word}'.{nearest} Known: {string.Join(", ", known)}; dealtracker --help says more.");
        return ExitCode.WrongUsage;
    }

    /// <summary>Stands for the server, which <c>Program</c> runs.</summary>
    private sealed class Serve : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult) => ExitCode.Done;
    }
}
