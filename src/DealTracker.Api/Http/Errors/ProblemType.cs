namespace DealTracker.Api.Http.Errors;

/// <summary>A documented kind of problem, described at <c>/problems/{slug}</c>.</summary>
public sealed record ProblemType
{
    /// <summary>The last part of its address.</summary>
    /// <example>unknown-parameter</example>
    public required string Slug { get; init; }

    /// <summary>The HTTP status it answers with.</summary>
    /// <example>400</example>
    public required int Status { get; init; }

    /// <summary>The kind in words.</summary>
    /// <example>Unknown parameter</example>
    public required string Title { get; init; }

    /// <summary>When it is answered, and what to do about it.</summary>
    /// <example>The operation has no parameter of this name. Nothing is ignored, so that a typo cannot return everything.</example>
    public required string Description { get; init; }

    /// <summary>The value of a problem's <c>type</c>.</summary>
    /// <example>/problems/unknown-parameter</example>
    public string Uri => $"/problems/{Slug}";
}
