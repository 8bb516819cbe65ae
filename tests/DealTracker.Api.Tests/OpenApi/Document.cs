using DealTracker.Api.Tests.Http;
using Microsoft.OpenApi;

namespace DealTracker.Api.Tests.OpenApi;

/// <summary>The document of a host, read.</summary>
internal static class Document
{
    public const string Address = "/swagger/v1/swagger.json";

    public static async Task<List<(string Path, OpenApiOperation Operation, HttpMethod Method)>> OperationsAsync(this ApiHost host)
    {
        var read = OpenApiDocument.Parse(await (await host.AskAsync(Address)).TextAsync(), "json");
        return [.. read.Document!.Paths.SelectMany(path => path.Value.Operations!.Select(one => (path.Key, one.Value, one.Key)))];
    }
}
