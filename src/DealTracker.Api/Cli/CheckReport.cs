using System.Globalization;
using System.Text;
using System.Text.Json;
using DealTracker.Api.Curation.Bundles;
using DealTracker.Api.Records;
using DealTracker.Core.Checks;
using DealTracker.Core.Codes;

namespace DealTracker.Api.Cli;

/// <summary>A warning with its line.</summary>
/// <param name="Code">The code, as an acceptance writes it.</param>
/// <param name="Record">The event it is about.</param>
/// <param name="Reason">Why a curator accepted it; null when none did.</param>
internal sealed record PlacedWarning(string Code, string Record, string File, long Line, string Path, string Message, string? Reason)
{
    public static PlacedWarning From(Warning warning, long line, string? reason) =>
        new(Code<CheckCode>.Text(warning.Code), warning.Record.Text, warning.Source, line, warning.Pointer, warning.Message, reason);
}

/// <summary>The findings of a check.</summary>
/// <param name="Records">How many records could be read.</param>
/// <param name="Errors">Errors for which an import would be refused.</param>
/// <param name="Warnings">Probable mistakes that a curator should look at.</param>
/// <param name="Accepted">Warnings that a curator looked at and accepted.</param>
internal sealed record CheckReport(int Records, IReadOnlyList<BundleError> Errors, IReadOnlyList<PlacedWarning> Warnings, IReadOnlyList<PlacedWarning> Accepted)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = new ReadableJsonEncoder() };

    public bool IsClean => Errors.Count == 0 && Warnings.Count == 0;

    /// <summary>The report for programs, as a JSON object.</summary>
    public string AsJson() => JsonSerializer.Serialize(new
    {
        Records,
        // With the file, which a response leaves out.
        Errors = Errors.Select(error => new { error.File, error.Line, error.Path, error.Message }),
        Warnings,
        Accepted,
        IsClean,
    }, Json) + Environment.NewLine;

    /// <summary>The report for people and editors: a line for each finding, and the sums at the end.</summary>
    public string AsText()
    {
        var text = new StringBuilder();
        foreach (var error in Errors) text.AppendLine(error.ToString());
        foreach (var warning in Warnings)
        {
            text.AppendLine(CultureInfo.InvariantCulture,
                $"{warning.File}:{warning.Line}: {warning.Path}: warning {warning.Code} of {warning.Record}: {warning.Message}");
        }

        if (Warnings.Count > 0)
            text.AppendLine($"What is right as it stands is accepted in {BundlePaths.AcceptancesName}, with a reason; docs/curating.md says how.");
        return text.AppendLine(CultureInfo.InvariantCulture,
            $"{Records} records: {Errors.Count} error(s), {Warnings.Count} warning(s), {Accepted.Count} accepted.").ToString();
    }
}
