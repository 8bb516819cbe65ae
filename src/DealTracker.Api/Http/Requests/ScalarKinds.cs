using System.Globalization;
using DealTracker.Api.Http.Errors;
using DealTracker.Core.Text;

namespace DealTracker.Api.Http.Requests;

/// <summary>Text as it was written.</summary>
public sealed class TextKind : ParameterKind
{
    public override object? Read(RequestParameter parameter, IReadOnlyList<string> given, FieldErrors errors)
    {
        if (parameter.MaxLength is not { } most || given[0].Length <= most) return given[0];
        errors.BadValue(parameter.Name, $"'{parameter.Name}' is longer than {most} characters.", given[0]);
        return null;
    }
}

/// <summary><c>true</c> or <c>false</c>.</summary>
public sealed class FlagKind : ParameterKind
{
    private static readonly string[] Words = ["true", "false"];

    public override object? Read(RequestParameter parameter, IReadOnlyList<string> given, FieldErrors errors)
    {
        if (bool.TryParse(given[0], out var value)) return value;
        errors.BadValue(parameter.Name, $"'{parameter.Name}' is true or false.", given[0], Words);
        return null;
    }
}

/// <summary>A whole number in ASCII digits.</summary>
public sealed class NumberKind(Type type) : ParameterKind
{
    public override object? Read(RequestParameter parameter, IReadOnlyList<string> given, FieldErrors errors)
    {
        var (low, high) = parameter.Range ?? (type == typeof(int) ? (int.MinValue, int.MaxValue) : (long.MinValue, long.MaxValue));
        var read = long.TryParse(given[0], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value);
        if (read && value >= low && value <= high) return type == typeof(int) ? (object)(int)value : value;
        errors.BadValue(parameter.Name, $"'{parameter.Name}' is a whole number from {low} to {high}.", given[0]);
        return null;
    }
}

/// <summary>A value that reads itself: dates and the like.</summary>
public sealed class TextValueKind<TValue> : ParameterKind where TValue : ITextValue<TValue>
{
    public override object? Read(RequestParameter parameter, IReadOnlyList<string> given, FieldErrors errors)
    {
        if (TValue.TryParse(given[0], out var value, out var problem)) return value;
        errors.BadValue(parameter.Name, Sentence(given[0], problem), given[0]);
        return null;
    }

    // Value types write messages such as "is not a party code: …", to which each caller adds the value it read.
    private static string Sentence(string text, string problem) =>
        $"{(char.IsLower(problem, 0) ? $"'{text}' {problem}" : problem).TrimEnd('.')}.";
}
