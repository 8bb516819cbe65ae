using DealTracker.Api.Http.Errors;

namespace DealTracker.Api.Http.Requests;

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
