using System.Globalization;
using System.Text.Json;
using DealTracker.Api.Curation.Imports;
using DealTracker.Api.Records;
using DealTracker.Core.Codes;

namespace DealTracker.Api.Cli;

/// <summary>The report of an import for a terminal: one line for each record, the changed fields below it, and a summary at the end.</summary>
internal static class ReportText
{
    private const int LongestValue = 100;

    public static async Task WriteAsync(TextWriter to, ImportReport report, bool dryRun)
    {
        if (report.Errors.Count > 0)
        {
            foreach (var error in report.Errors) await to.WriteLineAsync(error.ToString());
            await to.WriteLineAsync($"{report.Errors.Count} error(s); nothing was written.");
            return;
        }

        foreach (var change in report.Changes)
        {
            await to.WriteLineAsync($"{(change.IsNew ? "created" : "changed")}  {Name(change.Record)}");
            foreach (var field in change.Fields ?? []) await to.WriteLineAsync($"    {field.Path}: {Value(field.Before)} -> {Value(field.After)}");
        }

        foreach (var record in report.SkippedSeeds) await to.WriteLineAsync($"kept     {Name(record)}");
        await to.WriteLineAsync(Sum(report, dryRun));
    }

    private static string Sum(ImportReport report, bool dryRun)
    {
        var created = report.Changes.Count(change => change.IsNew);
        var kept = report.SkippedSeeds.Count == 0 ? "" : $", {report.SkippedSeeds.Count} kept";
        var outcome = (report.Revision, dryRun) switch
        {
            ({ } revision, _) => $"now revision {revision}",
            (null, true) => "a dry run, nothing was written",
            (null, false) => "nothing to do",
        };
        return string.Create(
            CultureInfo.InvariantCulture, $"{created} created, {report.Changes.Count - created} changed, {report.Unchanged} unchanged{kept}: {outcome}.");
    }

    private static string Name(RecordRef record) => $"{Code<RecordKind>.Text(record.Kind)} {record.Id}";

    private static string Value(JsonElement? value)
    {
        var text = value is { } there ? RecordJson.Write(there) : "nothing";
        return text.Length <= LongestValue ? text : $"{text[..(LongestValue - 1)]}…";
    }
}
