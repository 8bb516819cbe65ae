using DealTracker.Api.Http.Errors;

namespace DealTracker.Api.Http.Requests;

/// <summary>One code of a closed vocabulary.</summary>
public sealed class CodeKind<TCode> : ParameterKind where TCode : struct, Enum
{
    public override IReadOnlyList<(string Text, string Definition)> Vocabulary => Vocabulary<TCode>.Entries;

    public override object? Read(RequestParameter parameter, IReadOnlyList<string> given, FieldErrors errors) =>
        Vocabulary<TCode>.Read(parameter, given[0], errors);
}

/// <summary>Options separated by commas, given once.</summary>
public sealed class OneOrMoreKind<TCode> : ParameterKind where TCode : struct, Enum
{
    public override bool TakesCommas => true;

    public override IReadOnlyList<(string Text, string Definition)> Vocabulary => Vocabulary<TCode>.Entries;

    public override object? Read(RequestParameter parameter, IReadOnlyList<string> given, FieldErrors errors) =>
        CommaList.Split(parameter, given, errors) is [var parts] && Vocabulary<TCode>.Read(parameter, parts, errors) is { } codes
            ? new OneOrMore<TCode>(codes)
            : null;
}

/// <summary>Codes with and (repeated) and or (comma).</summary>
public sealed class CodesKind<TCode> : ParameterKind where TCode : struct, Enum
{
    public override bool Repeatable => true;

    public override bool TakesCommas => true;

    public override IReadOnlyList<(string Text, string Definition)> Vocabulary => Vocabulary<TCode>.Entries;

    public override object? Read(RequestParameter parameter, IReadOnlyList<string> given, FieldErrors errors)
    {
        if (CommaList.Split(parameter, given, errors) is not { } groups) return null;
        var read = groups.Select(parts => Vocabulary<TCode>.Read(parameter, parts, errors)).ToList();
        return read.Contains(null) ? null : new Codes<TCode>([.. read.OfType<IReadOnlyList<TCode>>()]);
    }
}
