using System.CommandLine;
using DealTracker.Api.Curation.Bundles;
using DealTracker.Api.Curation.Writing;
using DealTracker.Core.Bundles;
using DealTracker.Core.Checks;
using DealTracker.Core.Codes;

namespace DealTracker.Api.Cli;

/// <summary>
/// <c>check</c>: reports errors for which an import would be refused, and warnings of probable mistakes. The files are the whole record:
/// no database is opened.
/// </summary>
internal static class CheckFiles
{
    private const string DefaultPath = "seeds";

    public static Command Command()
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = $"YAML or JSON bundles and folders of them, together the whole record; {DefaultPath} under the working directory when none is given.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var format = new Option<string>("--format")
        {
            Description = "text (a line a finding) or json.",
            HelpName = "FORMAT",
            DefaultValueFactory = _ => "text",
        };
        format.AcceptOnlyFromAmong("text", "json");
        var command = new Command("check", "Checks bundles as a whole: errors, and warnings of what is probably a slip.") { paths, format };
        command.SetAction(async parsed =>
        {
            var roots = parsed.GetValue(paths) is { Length: > 0 } named ? named : [DefaultPath];
            var files = BundlePaths.Find(roots, out var missing);
            if (missing.Count > 0)
                return await CommandHost.FailAsync($"There is no file or folder {string.Join(", ", missing)}.", ExitCode.WrongUsage);
            if (files.Count == 0)
                return await CommandHost.FailAsync("There is no *.yaml, *.yml or *.json in the folder; nothing to check.", ExitCode.WrongUsage);
            var report = Check(files, BundlePaths.Beside(roots, BundlePaths.AcceptancesName));
            await Console.Out.WriteAsync(parsed.GetValue(format) == "json" ? report.AsJson() : report.AsText());
            return report.IsClean ? ExitCode.Done : ExitCode.Refused;
        });
        return command;
    }

    private static CheckReport Check(IReadOnlyList<string> paths, IReadOnlyList<string> acceptances)
    {
        var reader = new BundleReader();
        var errors = new List<BundleError>();
        foreach (var path in paths)
        {
            if (BundlePaths.Read(path, out var unreadable) is { } file) reader.Add(file);
            if (unreadable is not null) errors.Add(unreadable);
        }

        // If part of the record could not be read, warnings would be wrong.
        var isWhole = errors.Count == 0 && reader.Errors.Count == 0;
        var violations = BundleRules.Check(reader.Bundle, new RecordLookup(write: null, reader.Bundle, reader.DeclaredIds));
        errors.AddRange(reader.AllErrors(violations));
        var warnings = isWhole ? RecordChecks.Run(reader.Bundle) : [];
        var accepted = acceptances.SelectMany(path => ReadAccepted(path, errors)).ToList();
        var unused = accepted.Where(acceptance => isWhole && !warnings.Any(acceptance.Accepts)).Select(acceptance => acceptance.Unused());

        var placed = warnings.OrderBy(warning => warning.Source, StringComparer.Ordinal).Select(Place)
            .OrderBy(warning => warning.File, StringComparer.Ordinal).ThenBy(warning => warning.Line).ToList();
        return new CheckReport(reader.Bundle.Count, [.. errors.OrderBy(error => error.File, StringComparer.Ordinal).ThenBy(error => error.Line)],
            [.. placed.Where(warning => warning.Reason is null), .. unused], [.. placed.Where(warning => warning.Reason is not null)]);

        PlacedWarning Place(Warning warning) => PlacedWarning.From(warning, reader.Locations.LineOf(warning.Source, warning.Pointer),
            accepted.FirstOrDefault(acceptance => acceptance.Accepts(warning))?.Value.Reason);
    }

    private static List<Acceptance> ReadAccepted(string path, List<BundleError> errors)
    {
        if (BundlePaths.Read(path, out var unreadable) is { } file)
        {
            var accepted = AcceptedWarning.Read(file, errors, out var yaml);
            return [.. accepted.Select(warning => new Acceptance(warning.Value, file.Name, yaml.LineOf(warning.Pointer), warning.Pointer))];
        }

        errors.Add(unreadable!);
        return [];
    }

    private sealed record Acceptance(AcceptedWarning Value, string File, long Line, string Path)
    {
        public bool Accepts(Warning warning) => warning.Code == Value.Warning && warning.Record == Value.Record;

        public PlacedWarning Unused() => new(Code<CheckCode>.Text(CheckCode.AcceptanceUnused), Value.Record.Text, File, Line, Path,
            $"Accepts {Code<CheckCode>.Text(Value.Warning)} of '{Value.Record}', which is not given. Take it out, or correct the warning or the record.", null);
    }
}
