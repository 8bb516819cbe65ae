using System.CommandLine;
using DealTracker.Api.Curation.Bundles;
using DealTracker.Api.Curation.Writing;
using DealTracker.Core.Bundles;
using DealTracker.Core.Checks;
using DealTracker.Core.Codes;

namespace DealTracker.Api.Cli;

/// <summary>
/// <c>check</c>: reports errors that an import would refuse, and probable mistakes. The files are the whole data set: no database is
/// opened.
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
            var given = parsed.GetValue(paths) is { Length: > 0 } some ? some : [DefaultPath];
            var files = BundlePaths.Find(given, out var missing);
            if (missing.Count > 0)
                return await CommandHost.FailAsync($"There is no file or folder {string.Join(", ", missing)}.", ExitCode.WrongUsage);
            if (files.Count == 0)
                return await CommandHost.FailAsync("There is no *.yaml, *.yml or *.json in the folder; nothing to check.", ExitCode.WrongUsage);
            var report = Check(files, BundlePaths.Beside(given, BundlePaths.AcceptancesName));
            await Console.Out.WriteAsync(parsed.GetValue(format) == "json" ? report.AsJson() : report.AsText());
            return report.IsClean ? ExitCode.Done : ExitCode.Refused;
        });
        return command;
    }

    private static CheckReport Check(IReadOnlyList<string> paths, IReadOnlyList<string> acceptances)
    {
        var reader = new BundleReader();
        var errors = new List<ImportError>();
        foreach (var path in paths)
        {
            if (BundlePaths.Read(path, out var unreadable) is { } file) reader.Add(file);
            if (unreadable is not null) errors.Add(unreadable);
        }

        // Of a record that could not be read whole, warnings would be wrong.
        var isWhole = errors.Count == 0 && reader.Errors.Count == 0;
        var violations = BundleRules.Check(reader.Bundle, new RecordLookup(write: null, reader.Bundle, reader.Declared));
        errors.AddRange(reader.AllErrors(violations));
        var warnings = isWhole ? RecordChecks.Run(reader.Bundle) : [];
        var accepted = acceptances.SelectMany(path => ReadAccepted(path, errors)).ToList();
        var unused = accepted.Where(one => isWhole && !warnings.Any(one.Accepts)).Select(one => one.Unused());

        var placed = warnings.OrderBy(warning => warning.Source, StringComparer.Ordinal).Select(Place).OrderBy(warning => warning.File, StringComparer.Ordinal)
            .ThenBy(warning => warning.Line).ToList();
        return new CheckReport(reader.Bundle.Count, [.. errors.OrderBy(error => error.File, StringComparer.Ordinal).ThenBy(error => error.Line)],
            [.. placed.Where(warning => warning.Reason is null), .. unused], [.. placed.Where(warning => warning.Reason is not null)]);

        PlacedWarning Place(Warning warning) =>
            PlacedWarning.From(warning, reader.Places.Locate(new Violation(warning.Source, warning.Pointer, warning.Message)),
            accepted.FirstOrDefault(one => one.Accepts(warning))?.Value.Reason);
    }

    private static List<Acceptance> ReadAccepted(string path, List<ImportError> errors)
    {
        if (BundlePaths.Read(path, out var unreadable) is { } file)
            return [.. AcceptedWarning.Read(file, errors, out var yaml)
                .Select(one => new Acceptance(one.Value, file.Name, yaml.LineOf(one.Pointer), one.Pointer))];
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
