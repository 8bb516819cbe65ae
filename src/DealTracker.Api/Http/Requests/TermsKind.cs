using DealTracker.Api.Http.Errors;

namespace DealTracker.Api.Http.Requests;

/// <summary>Free terms with and (repeated) and or (comma).</summary>
public sealed class TermsKind : ParameterKind
{
    public override bool Repeatable => true;

    public override bool TakesCommas => true;

    public override object? Read(RequestParameter parameter, IReadOnlyList<string> given, FieldErrors errors) =>
        CommaList.Split(parameter, given, errors) is { } groups ? new Terms(groups) : null;
}

/// <summary>The and/or structure of a parameter, before its parts mean anything.</summary>
internal static class CommaList
{
    /// <returns>One group for each time the parameter was given, or null when an error was added.</returns>
    public static IReadOnlyList<IReadOnlyList<string>>? Split(RequestParameter parameter, IReadOnlyList<string> given, FieldErrors errors)
    {
        var longest = parameter.MaxLength ?? Terms.LongestTerm;
        var groups = given.Select(text => text.Split(',', StringSplitOptions.TrimEntries)).ToList();
        if (groups.Sum(group => group.Length) > Terms.Most)
            errors.BadValue(parameter.Name, $"'{parameter.Name}' takes at most {Terms.Most} values.");
        else if (groups.FirstOrDefault(group => group.Contains(string.Empty)) is { } gap)
            errors.BadValue(parameter.Name, $"'{parameter.Name}' has an empty value between commas.", string.Join(',', gap));
        else if (groups.SelectMany(group => group).FirstOrDefault(term => term.Length > longest) is { } tooLong)
            errors.BadValue(parameter.Name, $"'{parameter.Name}' has a value longer than {longest} characters.", tooLong);
        else
            return [.. groups.Select(group => group.Distinct(StringComparer.Ordinal).ToList())];
        return null;
    }
}
