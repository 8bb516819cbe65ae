using System.Text.Json.Serialization;

namespace DealTracker.Api.Http.Errors;

/// <summary>One thing that is wrong with one parameter or member of a request.</summary>
public sealed record FieldError
{
    /// <summary>The parameter, or the path of the member in a body.</summary>
    /// <example>contry</example>
    public required string Field { get; init; }

    /// <summary>With a bundle: the line, counted from 1.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public long? Line { get; init; }

    /// <summary>What is wrong, in one sentence.</summary>
    /// <example>'contry' is not a parameter of this operation. Did you mean 'country'?</example>
    public required string Message { get; init; }

    /// <summary>What was given, cut to 100 characters.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Value { get; init; }

    /// <summary>What would be right, where that is a list.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? Allowed { get; init; }

    /// <summary>What was probably meant.</summary>
    /// <example>country</example>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Nearest { get; init; }
}
