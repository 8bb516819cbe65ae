using DealTracker.Api.Http.Responses;
using FastEndpoints;

namespace DealTracker.Api.Features.Vocabularies;

/// <summary>Every code with its definition</summary>
/// <remarks>The closed vocabularies of the record. They change only with the program.</remarks>
public sealed class ListCodes : EndpointWithoutRequest<CodeList>
{
    public override void Configure() => Get("/codes");

    public override Task HandleAsync(CancellationToken ct) => Send.StaticAsync(new CodeList { Data = Vocabularies.All });
}
