using System.Text.Json.Serialization;

namespace DealTracker.Api.Http.Errors;

/// <summary>What every error answers: problem details (RFC 9457).</summary>
/// <remarks>A type of our own: FastEndpoints' is an <c>IResult</c>, whose documented responses ASP.NET drops.</remarks>
public sealed record Problem
{
    /// <summary>The media type of every error.</summary>
    public const string MediaType = "application/problem+json";

    /// <summary>The kind of problem: an address that describes it. Programs decide by this member.</summary>
    /// <example>/problems/unknown-parameter</example>
    public required string Type { get; init; }

    /// <summary>The kind of problem in words, always the same for a type.</summary>
    /// <example>Unknown parameter</example>
    public required string Title { get; init; }

    /// <summary>The HTTP status of the answer.</summary>
    /// <example>400</example>
    public required int Status { get; init; }

    /// <summary>What went wrong this time.</summary>
    /// <example>'contry' is not a parameter of this operation. Did you mean 'country'?</example>
    public string? Detail { get; init; }

    /// <summary>The path that was asked for.</summary>
    /// <example>/api/v1/timeline</example>
    public string? Instance { get; init; }

    /// <summary>Everything that is wrong with the request, all at once.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<FieldError>? Errors { get; init; }

    /// <summary>With an internal error only: what to quote when reporting it; the server's log has the same id.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? TraceId { get; init; }
}
