using System.Collections.Concurrent;
using DealTracker.Api.Http.Errors;
using DealTracker.Api.Http.Negotiation;
using DealTracker.Api.Http.Requests;
using DealTracker.Api.Http.Responses;
using DealTracker.Api.Records.Names;
using DealTracker.Storage;
using Microsoft.AspNetCore.Http.Features;

namespace DealTracker.Api.Http.Caching;

/// <summary>
/// Answers a repeated read with the bytes of the first one, before anything else is done. It is exact: an answer carries the revision
/// that was read inside its own transaction, and is given out only while that is the revision committed last, by whatever process.
/// Of equal requests that come together, one does the work. What nobody asks for again is not kept.
/// </summary>
internal sealed class ResponseCacheMiddleware(RequestDelegate next, CacheSettings settings, IDatasetVersion dataset, Database database, NameResolver names)
{
    private const int LargestBody = 1 << 20;

    private readonly GenerationalCache<string, CachedResponse> _store = new(settings.Bytes);
    private readonly RecentRequests _askedBefore = new();
    private readonly ConcurrentDictionary<string, PendingResponse> _underWay = new(StringComparer.Ordinal);

    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (!_store.IsOn || !HttpMethods.IsGet(request.Method) || !request.Path.StartsWithSegments(ApiRoute.Prefix) || CurrentRevision() is not { } revision)
            return next(context);
        var asked = KeyOf(request, request.QueryString.Value, request.Headers.Accept.ToString(), request.Headers.AcceptEncoding.ToString());
        if (_store.TryFind(asked, out var answer) && answer.Revision == revision) return answer.SendAsync(context);
        if (Canonical(request, revision) is not { } query) return AnswerAsync(context, asked, revision, orLater: true);

        // Of that revision and no other: at the next one a name may mean another record.
        var key = KeyOf(request, query.Text, Representation.Json.Name, EntityTag.ExpectedEncoding(context));
        if (!_store.TryFind(key, out answer) || answer.Revision != query.Revision) return AnswerAsync(context, key, query.Revision, orLater: false);
        // With its whole size: the other name for it may be forgotten first.
        _store.Keep(asked, answer, answer.Size + (2 * asked.Length));
        return answer.SendAsync(context);
    }

    /// <param name="revision">At which the key means the request.</param>
    /// <param name="orLater">Whether it does at every later one.</param>
    private async Task AnswerAsync(HttpContext context, string key, long revision, bool orLater)
    {
        var mine = new PendingResponse();
        while (_underWay.GetOrAdd(key, mine) is var first && first != mine)
        {
            var isKept = first.TryJoin();
            await first.Done.WaitAsync(context.RequestAborted);
            if (CurrentRevision() is { } now && (orLater || now == revision) && _store.TryFind(key, out var answer) && answer.Revision == now)
            {
                await answer.SendAsync(context);
                return;
            }

            // It may have read an older revision, or been a problem: then this request is on its own. If it was over before it could be kept, one
            // of those that come together makes it again.
            if (!isKept) continue;
            await next(context);
            return;
        }

        try
        {
            await MakeAsync(context, key, revision, orLater, mine);
        }
        finally
        {
            mine.Seal();
            _underWay.TryRemove(key, out _);
            mine.Complete();
        }
    }

    private async Task MakeAsync(HttpContext context, string key, long revision, bool orLater, PendingResponse mine)
    {
        var response = context.Response;
        KeyValuePair<string, Microsoft.Extensions.Primitives.StringValues>[]? headers = null;
        var direct = context.Features.GetRequiredFeature<IHttpResponseBodyFeature>();
        await using var tee = new ResponseCopyStream(direct.Stream, LargestBody, () => _askedBefore.Add(key) | mine.Seal());
        // Registered first, it runs last: every header is there.
        response.OnStarting(() =>
        {
            if (tee.MayKeep) headers = [.. response.Headers];
            return Task.CompletedTask;
        });
        var body = new StreamResponseBodyFeature(tee, direct);
        context.Features.Set<IHttpResponseBodyFeature>(body);
        try
        {
            await next(context);
            await body.CompleteAsync();
        }
        finally
        {
            context.Features.Set(direct);
        }

        if (response.StatusCode == StatusCodes.Status200OK && headers is not null && tee.Copy is { Length: > 0 } bytes
            && EntityTag.RevisionOf(response.Headers.ETag.ToString(), dataset.Instance) is { } read && (read == revision || (orLater && read > revision)))
        {
            var answer = new CachedResponse(read, response.Headers.ETag.ToString(), headers, bytes);
            _store.Keep(key, answer, answer.Size + (2 * key.Length));
        }
    }

    /// <summary>The query in one spelling, where the answer to all spellings is one: other forms than JSON name themselves by what was asked.</summary>
    private CanonicalQuery? Canonical(HttpRequest request, long revision)
    {
        var path = request.Path.Value!;
        if (path.IndexOf('.', path.LastIndexOf('/')) >= 0 || request.Query.ContainsKey(FormatParameter.Name)
            || AcceptHeader.Best(request.Headers.Accept, Representation.All) != Representation.Json)
            return null;
        return StorageProblems.OrDefault(() => CanonicalQuery.Create(request.QueryString, names.At(database, revision)));
    }

    private long? CurrentRevision() => StorageProblems.OrDefault<long?>(() => dataset.ReadRevision());

    // The address of the next page has the host in it.
    private static string KeyOf(HttpRequest request, string? query, string representation, string? encoding) =>
        string.Join('\n', request.Scheme, request.Host.Value, request.PathBase.Value, request.Path.Value, query, representation, encoding);
}
