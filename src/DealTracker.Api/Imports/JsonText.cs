using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace DealTracker.Api.Imports;

/// <summary>
/// JSON on its way to the YAML reader, which keeps the line of every value. It is checked as JSON first; then what YAML
/// reads otherwise is put right: tabs between values, line breaks that are none in JSON, and characters beyond the basic
/// plane written as two escapes.
/// </summary>
internal static partial class JsonText
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    /// <summary>Whether it begins as a JSON object; <c>{id: a}</c> is YAML.</summary>
    public static bool IsJson(string text) => text.AsSpan().TrimStart() is ['{', .. var inside] && inside.TrimStart() is ['"' or '}', ..];

    /// <exception cref="JsonException">It begins like JSON and is none.</exception>
    public static string AsYaml(string json)
    {
        using (JsonDocument.Parse(json, Strict))
        {
            // Only the check is wanted. A tab cannot stand inside a JSON string, so every one is between values.
        }

        var text = json.Replace('\t', ' ').Replace("\u0085", "\\u0085").Replace("\u2028", "\\u2028").Replace("\u2029", "\\u2029");
        return SurrogatePair().Replace(text, pair => new string(
            [Unit(pair.Groups["high"].ValueSpan), Unit(pair.Groups["low"].ValueSpan)]));
    }

    private static char Unit(ReadOnlySpan<char> hex) => (char)ushort.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    // An even number of backslashes before it is text, not the beginning of an escape.
    [GeneratedRegex(@"(?<=(?<!\\)(?:\\\\)*)\\u(?<high>[dD][89abAB][0-9a-fA-F]{2})\\u(?<low>[dD][c-fC-F][0-9a-fA-F]{2})")]
    private static partial Regex SurrogatePair();
}
