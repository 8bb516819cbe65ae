using DealTracker.Api.Http.Errors;
using DealTracker.Api.Http.Responses;
using DealTracker.Core.Text;
using FastEndpoints;

namespace DealTracker.Api.Features.Problems;

/// <summary>One kind of problem</summary>
/// <remarks>What the <c>type</c> of an error links to.</remarks>
public sealed class GetProblemType : Endpoint<GetProblemTypeRequest, ProblemType>
{
    public override void Configure()
    {
        Get("/problems/{slug}");
        RoutePrefixOverride(string.Empty);
    }

    public override Task HandleAsync(GetProblemTypeRequest req, CancellationToken ct)
    {
        if (ProblemTypes.All.FirstOrDefault(type => type.Slug == req.Slug) is { } found)
            return Send.StaticAsync(found);
        var nearest = Suggestion.For(req.Slug, ProblemTypes.All.Select(type => type.Slug));
        throw new ProblemException(
            ProblemTypes.NotFound,
            nearest is null ? $"There is no kind of problem '{req.Slug}'." : $"There is no kind of problem '{req.Slug}'. Did you mean '{nearest}'?");
    }
}

/// <summary>Which kind of problem.</summary>
public sealed record GetProblemTypeRequest
{
    /// <summary>The last part of a problem's <c>type</c>.</summary>
    /// <example>unknown-parameter</example>
    public string Slug { get; init; } = string.Empty;
}
