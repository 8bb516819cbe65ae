using System.Globalization;
using System.Text;
using System.Text.Json;
using DealTracker.Api.Curation.Bundles;
using DealTracker.Core.Checks;
using DealTracker.Core.Codes;

namespace DealTracker.Api.Cli;

/// <summary>A warning with its line.</summary>
/// <param name="Code">The code, as an acceptance writes it.</param>
/// <param name="Record">The event it is about.</param>
/// <param name="Reason">Why a curator accepted it; null when none did.</param>
internal sealed record PlacedWarning(string Code, string Record, string File, long Line, string Path, string Message, string? Reason)
{
    public static PlacedWarning From(Warning warning, ImportError place, string? reason) =>
        new(Code<CheckCode>.Text(warning.Code), warning.Record.Text, place.File, place.Line, place.Path, warning.Message, reason);
}

/// <summary>The findings of a check.</summary>
/// <param name="Records">How many records could be read.</param>
/// <param name="Errors">Errors that an import would refuse.</param>
/// <param name="Warnings">Probable mistakes.</param>
/// <param name="Accepted">Warnings that a curator accepted with a reason.</param>
internal sealed record CheckReport(int Records, IReadOnlyList<ImportError> Errors, IReadOnlyList<PlacedWarning> Warnings, IReadOnlyList<PlacedWarning> Accepted)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = new Records.ReadableJsonEncoder() };

    public bool IsClean => Errors.Count == 0 && Warnings.Count == 0;

    /// <summary>For programs: the same as one JSON object.</summary>
    public string AsJson() => JsonSerializer.Serialize(this, Json) + Environment.NewLine;

    /// <summary>For people and editors: a line a finding, the sum at the end.</summary>
    public string AsText()
    {
        var text = new StringBuilder();
        foreach (var error in Errors) text.AppendLine(error.ToString());
        foreach (var warning in Warnings)
            text.AppendLine(CultureInfo.InvariantCulture,
                $"{warning.File}:{warning.Line}: {warning.Path}: warning {warning.Code} of {warning.Record}: {warning.Message}");
        if (Warnings.Count > 0)
            text.AppendLine($"What is right as it stands is accepted in {BundlePaths.AcceptancesName}, with a reason; docs/curating.md says how.");
        return text.AppendLine(CultureInfo.InvariantCulture,
            $"{Records} records: {Errors.Count} error(s), {Warnings.Count} warning(s), {Accepted.Count} accepted.").ToString();
    }
}
