using DealTracker.Api.Http.Errors;
using DealTracker.Core.Codes;
using DealTracker.Core.Text;

namespace DealTracker.Api.Http.Requests;

/// <summary>Reads codes and says what would be right.</summary>
internal static class Vocabulary<TCode> where TCode : struct, Enum
{
    private static readonly string[] Texts = [.. Code<TCode>.All.Select(code => code.Text)];

    public static IReadOnlyList<(string Text, string Definition)> Entries { get; } =
        [.. Code<TCode>.All.Select(code => (code.Text, code.Definition))];

    public static object? Read(RequestParameter parameter, string text, FieldErrors errors)
    {
        if (Code<TCode>.TryParse(text, out var value))
            return value;
        errors.BadValue(parameter.Name, $"'{text}' is no {parameter.Name}.", text, Texts, Suggestion.For(text, Texts));
        return null;
    }

    public static IReadOnlyList<TCode>? Read(RequestParameter parameter, IReadOnlyList<string> parts, FieldErrors errors)
    {
        var values = parts.Select(part => Read(parameter, part, errors)).ToList();
        return values.Contains(null) ? null : [.. values.OfType<TCode>().Distinct()];
    }
}
