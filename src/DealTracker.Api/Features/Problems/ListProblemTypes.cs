using DealTracker.Api.Http.Errors;
using DealTracker.Api.Http.Responses;
using FastEndpoints;

namespace DealTracker.Api.Features.Problems;

/// <summary>Every kind of problem</summary>
/// <remarks>What the <c>type</c> of an error can be, with its status and what to do about it.</remarks>
public sealed class ListProblemTypes : EndpointWithoutRequest<ProblemTypeList>
{
    public override void Configure()
    {
        Get("/problems");
        RoutePrefixOverride(string.Empty);
    }

    public override Task HandleAsync(CancellationToken ct) => Send.StaticAsync(new ProblemTypeList { Data = ProblemTypes.All });
}

/// <summary>Every kind of problem this API answers with.</summary>
public sealed record ProblemTypeList
{
    /// <summary>The kinds, by status.</summary>
    public required IReadOnlyList<ProblemType> Data { get; init; }
}
