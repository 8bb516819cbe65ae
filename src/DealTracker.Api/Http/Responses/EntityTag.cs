using System.Globalization;
using DealTracker.Api.Http.Negotiation;
using DealTracker.Api.Records;
using DealTracker.Storage;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace DealTracker.Api.Http.Responses;

/// <summary>
/// The strong tag of an answer: <c>"{instance}-{revision}-{representation}-{encoding}-{build}"</c>. It changes with the data, the
/// form, the compression and the program, so it never names two different bodies of one address.
/// </summary>
public static class EntityTag
{
    /// <summary>
    /// Says which revision the body was read from. Called with the number read inside the body's own read transaction, before the
    /// first byte is written; a later one may have been committed meanwhile.
    /// </summary>
    public static void StampRevision(this HttpContext context, long revision)
    {
        Stamp(context, Version(context.RequestServices.GetRequiredService<IDatasetVersion>().Instance, revision));
    }

    /// <summary>Stamps data that is part of the program and changes only with it.</summary>
    public static void StampStatic(this HttpContext context) => Stamp(context, "program");

    /// <summary>
    /// True when the client's copy is still right. With <paramref name="version"/> null: of the stamped body, when <c>*</c> matches
    /// too because there is a body.
    /// </summary>
    internal static bool IsNotModified(HttpContext context, string? version = null)
    {
        if (!EntityTagHeaderValue.TryParseList(context.Request.Headers.IfNoneMatch, out var known)) return false;
        var current = version ?? context.Features.Get<Stamped>()?.Version;
        if (current is null) return false;
        var tag = new EntityTagHeaderValue(For(current, context.Representation(), ExpectedEncoding(context)));
        return known.Any(other => other.Equals(EntityTagHeaderValue.Any) ? version is null : other.Compare(tag, useStrongComparison: false));
    }

    /// <summary>Whether a list of tags, as <c>If-None-Match</c> has it, names this one.</summary>
    internal static bool IsIn(StringValues known, string tag) => known.Count > 0 && (known == tag
        || (EntityTagHeaderValue.TryParseList(known, out var tags)
            && tags.Any(other => other.Compare(new EntityTagHeaderValue(tag), useStrongComparison: false))));

    /// <summary>The revision in a tag of this database; null for any other tag.</summary>
    internal static long? RevisionOf(string tag, string instance)
    {
        var parts = tag.Trim('"').Split('-');
        return parts.Length > 2 && parts[0] == instance
            && long.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var revision) ? revision : null;
    }

    internal static string Version(string instance, long revision) => $"{instance}-{revision}";

    internal static void Stamp(HttpContext context, string version)
    {
        var stamped = context.Features.Get<Stamped>();
        context.Features.Set(new Stamped(version));
        // At the start of the response the compression is known: it has its own tag.
        if (stamped is null)
            context.Response.OnStarting(WriteHeaders, context);
    }

    private static Task WriteHeaders(object state)
    {
        var context = (HttpContext)state;
        var response = context.Response;
        if (response.StatusCode is not (StatusCodes.Status200OK or StatusCodes.Status201Created or StatusCodes.Status304NotModified))
            return Task.CompletedTask;

        var encoding = response.StatusCode == StatusCodes.Status304NotModified
            ? ExpectedEncoding(context)
            : response.Headers.ContentEncoding.ToString();
        response.Headers.ETag = For(context.Features.Get<Stamped>()!.Version, context.Representation(), encoding);
        response.Headers.CacheControl = "no-cache";
        response.Headers.Vary = "Accept, Accept-Encoding";
        return Task.CompletedTask;
    }

    private static string For(string version, Representation representation, string? encoding) =>
        $"\"{version}-{representation.Name}-{(string.IsNullOrEmpty(encoding) ? "identity" : encoding)}-{BuildId.Text}\"";

    /// <summary>The encoding that the compression will choose. Every representation is compressed if the client accepts it.</summary>
    internal static string? ExpectedEncoding(HttpContext context)
    {
        var compression = context.RequestServices.GetRequiredService<IResponseCompressionProvider>();
        return compression.CheckRequestAcceptsCompression(context) ? compression.GetCompressionProvider(context)?.EncodingName : null;
    }

    private sealed record Stamped(string Version);
}
