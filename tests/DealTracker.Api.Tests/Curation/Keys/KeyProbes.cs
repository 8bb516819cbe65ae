using DealTracker.Api.Curation.Keys;
using FastEndpoints;
using Microsoft.AspNetCore.Http;

namespace DealTracker.Api.Tests.Curation.Keys;

/// <summary>Says who writes</summary>
public sealed class PostSignature : EndpointWithoutRequest<Signature>
{
    public override void Configure()
    {
        Post("/signatures");
        Definition.NeedsKey();
    }

    public override Task HandleAsync(CancellationToken ct) => Send.OkAsync(Signature.Of(HttpContext), ct);
}

/// <summary>Is for admins</summary>
public sealed class DeleteSignature : EndpointWithoutRequest<Signature>
{
    public override void Configure()
    {
        Delete("/signatures");
        Definition.NeedsKey(KeyRole.Admin);
    }

    public override Task HandleAsync(CancellationToken ct) => Send.OkAsync(Signature.Of(HttpContext), ct);
}

/// <summary>Forgot to say what it needs</summary>
public sealed class PutSignature : EndpointWithoutRequest<Signature>
{
    public override void Configure() => Put("/signatures");

    public override Task HandleAsync(CancellationToken ct) => Send.OkAsync(Signature.Of(HttpContext), ct);
}

/// <summary>Who wrote.</summary>
public sealed record Signature(string Name, string Prefix, KeyRole Role)
{
    internal static Signature Of(HttpContext context)
    {
        var key = context.CuratorKey();
        return new Signature(key.Name, key.Prefix, key.Role);
    }
}
