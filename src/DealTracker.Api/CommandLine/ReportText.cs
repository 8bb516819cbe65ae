using System.Globalization;
using System.Text;
using System.Text.Json;
using DealTracker.Api.History;
using DealTracker.Api.Imports;
using DealTracker.Api.Record;
using DealTracker.Core.Codes;

namespace DealTracker.Api.CommandLine;

/// <summary>What an import did, for a terminal: a line a record, the differences of a changed one below it, a sum at the end.</summary>
internal static class ReportText
{
    private const int LongestValue = 100;

    public static string Of(ImportReport report, bool dryRun)
    {
        var text = new StringBuilder();
        if (report.Errors.Count > 0)
        {
            foreach (var error in report.Errors) text.AppendLine(error.ToString());
            return text.AppendLine(CultureInfo.InvariantCulture, $"{report.Errors.Count} error(s); nothing was written.").ToString();
        }

        foreach (var change in report.Changes)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"{(change.Before is null ? "created" : "changed")}  {Name(change.Record)}");
            if (change.Before is null) continue;
            foreach (var field in DocumentDiff.Between(change.Before, change.After))
                text.AppendLine(CultureInfo.InvariantCulture, $"    {field.Path}: {Value(field.Before)} -> {Value(field.After)}");
        }

        foreach (var record in report.Kept) text.AppendLine(CultureInfo.InvariantCulture, $"kept     {Name(record)}");
        var created = report.Changes.Count(change => change.Before is null);
        var kept = report.Kept.Count == 0 ? "" : $", {report.Kept.Count} kept";
        var outcome = (report.Revision, dryRun) switch
        {
            ({ } revision, _) => $"now revision {revision}",
            (null, true) => "a dry run, nothing was written",
            (null, false) => "nothing to do",
        };
        return text.AppendLine(CultureInfo.InvariantCulture,
            $"{created} created, {report.Changes.Count - created} changed, {report.Unchanged} unchanged{kept}: {outcome}.").ToString();
    }

    private static string Name(RecordRef record) => $"{Code<RecordKind>.Text(record.Kind)} {record.Id}";

    private static string Value(JsonElement? value)
    {
        var text = value is { } there ? RecordJson.Write(there) : "nothing";
        return text.Length <= LongestValue ? text : $"{text[..(LongestValue - 1)]}…";
    }
}
