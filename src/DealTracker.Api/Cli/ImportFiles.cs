using System.CommandLine;
using System.CommandLine.Parsing;
using DealTracker.Api.Curation.Bundles;
using DealTracker.Api.Curation.Imports;
using DealTracker.Api.Records;

namespace DealTracker.Api.Cli;

/// <summary><c>import</c>: bundles into the record, all together or nothing, also while a server runs on it.</summary>
internal static class ImportFiles
{
    /// <summary>Before the user's name, it is who the history says wrote.</summary>
    public const string ActorPrefix = "cli:";

    public static Command Command(IReadOnlyList<string> settings)
    {
        var paths = new Argument<string[]>("FILE")
        {
            Description = "YAML or JSON bundles; of a folder, every *.yaml, *.yml and *.json below it.",
            Arity = ArgumentArity.OneOrMore,
        };
        var dryRun = new Option<bool>("--dry-run") { Description = "Reports what would be done and writes nothing." };
        var note = new Option<string>("--note")
        {
            Description = "Why, for the history.",
            HelpName = "TEXT",
            Validators = { CheckNote },
        };
        var command = new Command("import", "Brings bundles into the record: all of them in one transaction, or nothing.") { paths, dryRun, note };
        command.SetAction(async (parsed, cancellation) =>
        {
            var files = BundlePaths.Find(parsed.GetRequiredValue(paths), out var missing);
            if (missing.Count > 0)
                return await CommandHost.FailAsync($"There is no file or folder {string.Join(", ", missing)}.", ExitCode.WrongUsage);
            if (files.Count == 0)
                return await CommandHost.FailAsync("There is no *.yaml, *.yml or *.json in the folder; nothing to import.", ExitCode.WrongUsage);
            var author = new Authorship(ActorPrefix + Environment.UserName, parsed.GetValue(note));
            return await CommandHost.UseAsync(
                settings, services => RunAsync(services.GetRequiredService<ImportBundle>(), files, author, parsed.GetValue(dryRun), cancellation));
        });
        return command;
    }

    private static async Task<int> RunAsync(ImportBundle import, IReadOnlyList<string> paths, Authorship author, bool dryRun, CancellationToken cancellation)
    {
        List<BundleFile> files = [];
        List<ImportError> unreadable = [];
        foreach (var path in paths)
        {
            // Read for the errors; a large import holds no more than one file at a time.
            BundlePaths.Read(path, out var error);
            if (error is not null) unreadable.Add(error);
            else files.Add(BundlePaths.Open(path));
        }

        var report = await ImportProgressBar.ShowAsync(
            files.Sum(file => file.Length), progress => import.RunAsync(files, author, dryRun || unreadable.Count > 0, progress, cancellation));
        report = report with { Errors = [.. unreadable, .. report.Errors] };
        await using var output = new StreamWriter(Console.OpenStandardOutput());
        await ReportText.WriteAsync(output, report, dryRun);
        return report.Errors.Count > 0 ? ExitCode.Refused : ExitCode.Done;
    }

    private static void CheckNote(OptionResult option)
    {
        if (option.GetValueOrDefault<string>()?.Length > Authorship.LongestNote)
            option.AddError($"--note has more than {Authorship.LongestNote} characters, which is all that is kept.");
    }
}
