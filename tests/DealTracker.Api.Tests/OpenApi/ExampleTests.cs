using DealTracker.Api.Publishing.Releases;
using DealTracker.Api.Tests.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;

namespace DealTracker.Api.Tests.OpenApi;

/// <summary>"Try it out" and "Execute", unchanged, on the record as it is delivered.</summary>
public sealed class ExampleTests(ApiHost host) : IClassFixture<ApiHost>
{
    [Fact]
    public async Task Every_read_operation_answers_its_own_examples()
    {
        // The record is delivered without releases; the one that POST /releases makes by its example is what the others show.
        await host.Services.GetRequiredService<ReleaseBuilder>().RunAsync(new NewRelease { Version = "2026.1" }, "test", TestContext.Current.CancellationToken);
        foreach (var (path, operation, _) in (await host.OperationsAsync()).Where(one => one.Method == HttpMethod.Get))
        {
            var address = operation.Parameters!.Where(one => one.In == ParameterLocation.Path)
                .Aggregate(path, (filled, one) => filled.Replace($"{{{one.Name}}}", $"{one.Example}", StringComparison.Ordinal));
            var query = operation.Parameters!
                .Where(one => one.In == ParameterLocation.Query && (one.Example ?? one.Schema!.Default) is not null)
                .Select(one => $"{one.Name}={one.Example ?? one.Schema!.Default}");

            var response = await host.AskAsync($"{address}?{string.Join('&', query)}");

            Assert.True(response.IsSuccessStatusCode, $"{operation.OperationId}: {await response.TextAsync()}");
            Assert.Contains(response.Content.Headers.ContentType!.MediaType!, operation.Responses!["200"].Content!.Keys);
        }
    }
}
