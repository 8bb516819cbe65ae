using CommunityToolkit.HighPerformance.Buffers;
using DealTracker.Api.Http.Answers;
using DealTracker.Api.Http.Pipeline;
using DealTracker.Api.Storage;

namespace DealTracker.Api.Shown;

/// <summary>
/// Answers a request for one record, and for nothing more, with the JSON that is kept of it: one look by its key, and no way through routes,
/// keys and endpoint, which costs more than the look. Where no JSON holds the endpoint answers, and it tells what is wrong with a request.
/// </summary>
internal sealed class ShownRecords(RequestDelegate next, Database database, IDatasetVersion dataset)
{
    private static readonly (string Path, string Sql)[] Kinds =
    [
        ($"{Endpoints.Prefix}/deals/", ById(ShownForm.DealDetail)),
        ($"{Endpoints.Prefix}/events/", ById(ShownForm.Event)),
    ];

    /// <summary>Whether a request is for one record as it is known now, as JSON, and for nothing more.</summary>
    public static bool IsAsked(HttpRequest request) => Asked(request) is not null;

    public Task InvokeAsync(HttpContext context) =>
        context.Features.Get<RequestedFormat>() is { Suffix: null } && Asked(context.Request) is var (sql, id) ? AnswerAsync(context, sql, id) : next(context);

    private async Task AnswerAsync(HttpContext context, string sql, string id)
    {
        using var json = new ArrayPoolBufferWriter<byte>(1 << 14);
        if (database.ReadOne(sql, id, json) is not { } revision)
        {
            await next(context);
            return;
        }

        EntityTag.Stamp(context, EntityTag.Version(dataset.Instance, revision));
        await context.JsonAsync(new One<RawJson> { Data = new RawJson(json.WrittenMemory), Meta = new OneMeta { Revision = revision } });
    }

    private static (string Sql, string Id)? Asked(HttpRequest request)
    {
        if (!HttpMethods.IsGet(request.Method) || request.QueryString.HasValue) return null;
        var path = request.Path.Value!;
        foreach (var (prefix, sql) in Kinds)
        {
            if (!path.StartsWith(prefix, StringComparison.Ordinal) || path.AsSpan(prefix.Length).IndexOfAny('/', '.') >= 0) continue;
            return AcceptHeader.Best(request.Headers.Accept, Representation.All) == Representation.Json ? (sql, path[prefix.Length..]) : null;
        }

        return null;
    }

    private static string ById(ShownForm form) => $"""
        SELECT (SELECT revision FROM dataset WHERE id = 1), shown.json
        FROM {form.Records} r
        {form.Join("r")}
        WHERE r.id = @key AND shown.json IS NOT NULL
        """;
}
