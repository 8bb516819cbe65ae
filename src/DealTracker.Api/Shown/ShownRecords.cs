using System.Buffers;
using System.Text;
using CommunityToolkit.HighPerformance.Buffers;
using DealTracker.Api.Http.Answers;
using DealTracker.Api.Http.Pipeline;
using DealTracker.Api.Storage;

namespace DealTracker.Api.Shown;

/// <summary>
/// Answers a request for one record that asks for nothing more, not even for compression, with the JSON that is kept of it: one look by its
/// key, where the way to an endpoint costs more than the look. Anything else, and whatever is wrong with a request, is the endpoint's.
/// </summary>
internal sealed class ShownRecords(RequestDelegate next, Database database, IDatasetVersion dataset)
{
    private static readonly (string Path, ShownForm Form)[] Kinds =
        [($"{Endpoints.Prefix}/deals/", ShownForm.DealDetail), ($"{Endpoints.Prefix}/events/", ShownForm.Event)];

    public Task InvokeAsync(HttpContext context) => Asked(context.Request) is var (form, id) ? AnswerAsync(context, form, id) : next(context);

    private async Task AnswerAsync(HttpContext context, ShownForm form, string id)
    {
        using var body = new ArrayPoolBufferWriter<byte>(1 << 14);
        body.Write("""{"data":"""u8);
        if (StorageFailures.OrDefault(() => form.Read(database, id, body)) is not { } revision)
        {
            await next(context);
            return;
        }

        // As One<T> is written.
        Encoding.UTF8.GetBytes($$$""","meta":{"revision":{{{revision}}}}}""", body);
        var response = context.Response;
        SecurityHeaders.AddTo(response.Headers);
        CrossOrigin.AddTo(response.Headers);
        EntityTag.AddTo(response.Headers, EntityTag.Version(dataset.Instance, revision), Representation.Json, null);
        response.ContentType = Representation.Json.ContentType;
        response.ContentLength = body.WrittenCount;
        await response.Body.WriteAsync(body.WrittenMemory, context.RequestAborted);
    }

    private static (ShownForm Form, string Id)? Asked(HttpRequest request)
    {
        var headers = request.Headers;
        if (!HttpMethods.IsGet(request.Method) || request.QueryString.HasValue || headers.AcceptEncoding.Count > 0 || headers.IfNoneMatch.Count > 0) return null;
        var path = request.Path.Value!;
        foreach (var (prefix, form) in Kinds)
        {
            if (!path.StartsWith(prefix, StringComparison.Ordinal) || path.AsSpan(prefix.Length).IndexOfAny('/', '.') >= 0) continue;
            return AcceptHeader.Best(headers.Accept, Representation.All) == Representation.Json ? (form, path[prefix.Length..]) : null;
        }

        return null;
    }
}
