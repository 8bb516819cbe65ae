using System.Collections.Concurrent;
using DealTracker.Api.Http.Errors;
using DealTracker.Api.Http.Negotiation;
using DealTracker.Api.Http.Requests;
using DealTracker.Api.Http.Responses;
using DealTracker.Api.Records.Names;
using DealTracker.Storage;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Primitives;

namespace DealTracker.Api.Http.Caching;

/// <summary>
/// Answers a repeated read with the bytes of an earlier response. Each cached response has the dataset revision that was read in its own
/// transaction, and is served only while that revision is current, so a write by any process invalidates it at once. Of equal requests
/// that arrive together, one makes the response; the others wait until it is made, and never until it is sent. A response is cached when
/// it is requested for the second time.
/// </summary>
internal sealed class ResponseCacheMiddleware(RequestDelegate next, CacheSettings settings, IDatasetVersion dataset, Database database, NameResolver names)
{
    private const int LargestBody = 1 << 20;

    private readonly GenerationalCache<string, CachedResponse> _store = new(settings.Bytes);
    private readonly RecentRequests _recent = new();
    private readonly ConcurrentDictionary<string, PendingResponse> _pending = new(StringComparer.Ordinal);

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
        while (_pending.GetOrAdd(key, mine) is var first && first != mine)
        {
            var isKept = first.TryJoin();
            await first.Done.WaitAsync(context.RequestAborted);
            if (CurrentRevision() is { } now && (orLater || now == revision) && _store.TryFind(key, out var answer) && answer.Revision == now)
            {
                await answer.SendAsync(context);
                return;
            }

            // A response that is not there was of an older revision, a problem, or too large: then this request is on its own. If this
            // request came too late for the response to be kept for it, it makes the response again, for all that ask by then.
            if (!isKept) continue;
            await next(context);
            return;
        }

        await MakeAsync(context, key, revision, orLater, mine);
    }

    private async Task MakeAsync(HttpContext context, string key, long revision, bool orLater, PendingResponse mine)
    {
        var response = context.Response;
        KeyValuePair<string, StringValues>[]? headers = null;
        var client = context.Features.GetRequiredFeature<IHttpResponseBodyFeature>();
        await using var buffer = new ResponseBufferStream(client, LargestBody, () => _recent.Add(key) | mine.Seal(), () => Release(key, mine));
        // Registered first, it runs last: every header is there.
        response.OnStarting(() =>
        {
            if (buffer.MayHold) headers = [.. response.Headers];
            return Task.CompletedTask;
        });
        var body = new StreamResponseBodyFeature(buffer, client);
        context.Features.Set<IHttpResponseBodyFeature>(body);
        byte[]? made = null;
        try
        {
            await next(context);
            await body.CompleteAsync();
            made = buffer.TakeBody();
            if (headers is not null && made is not null) Keep(context, key, revision, orLater, headers, made);
        }
        finally
        {
            context.Features.Set(client);
            Release(key, mine);
        }

        // Only now, when equal requests no longer wait.
        if (made is not null) await client.Stream.WriteAsync(made, context.RequestAborted);
    }

    /// <summary>Caches the response if it is whole, right, and of a revision at which the key means it.</summary>
    private void Keep(HttpContext context, string key, long revision, bool orLater, KeyValuePair<string, StringValues>[] headers, byte[] body)
    {
        var tag = context.Response.Headers.ETag.ToString();
        if (context.RequestAborted.IsCancellationRequested || context.Response.StatusCode != StatusCodes.Status200OK
            || EntityTag.RevisionOf(tag, dataset.Instance) is not { } read || (read != revision && (!orLater || read < revision)))
            return;
        var answer = new CachedResponse(read, tag, headers, body);
        _store.Keep(key, answer, answer.Size + (2 * key.Length));
    }

    private void Release(string key, PendingResponse mine)
    {
        mine.Seal();
        _pending.TryRemove(KeyValuePair.Create(key, mine));
        mine.Complete();
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
