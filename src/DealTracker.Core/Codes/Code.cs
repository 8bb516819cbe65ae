using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Text.Json;

namespace DealTracker.Core.Codes;

/// <summary>
/// The closed vocabularies of the record. A member's text is its name in snake_case (<c>LicensedProduction</c> is
/// <c>licensed_production</c>), the same in JSON, CSV, SQL and query parameters.
/// </summary>
/// <typeparam name="T">An enum whose every member carries <see cref="DefinitionAttribute"/>.</typeparam>
public static class Code<T> where T : struct, Enum
{
    private static readonly Dictionary<T, string> Texts = Enum.GetValues<T>()
        .ToDictionary(value => value, value => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString()));

    private static readonly Dictionary<string, T> Values = Texts
        .ToDictionary(pair => pair.Value, pair => pair.Key, StringComparer.OrdinalIgnoreCase);

    /// <summary>Every code with its definition, in the order of declaration.</summary>
    public static IReadOnlyList<(T Value, string Text, string Definition)> All { get; } =
    [
        .. Enum.GetValues<T>().Select(value => (value, Texts[value],
            typeof(T).GetField(value.ToString())!.GetCustomAttribute<DefinitionAttribute>()?.Text ?? string.Empty)),
    ];

    /// <summary>The snake_case text of a code.</summary>
    public static string Text(T value) => Texts[value];

    /// <summary>Reads a code in any case. Numbers and hyphens are not codes.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out T value)
    {
        value = default;
        return text is not null && Values.TryGetValue(text, out value);
    }

    /// <summary>Reads a code that the program itself has written.</summary>
    /// <exception cref="FormatException">The text is no code of this vocabulary.</exception>
    public static T Parse(string text) => TryParse(text, out var value)
        ? value
        : throw new FormatException($"'{text}' is no {typeof(T).Name}. Known: {string.Join(", ", Values.Keys)}.");
}
