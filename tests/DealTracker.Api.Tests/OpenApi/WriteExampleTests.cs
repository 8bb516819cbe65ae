using DealTracker.Api.Curation.Keys;
using DealTracker.Api.Tests.Curation;
using DealTracker.Api.Tests.Http;
using Microsoft.OpenApi;

namespace DealTracker.Api.Tests.OpenApi;

/// <summary>"Try it out" and "Execute" on what writes, with a key and otherwise unchanged, in the order of the document.</summary>
public sealed class WriteExampleTests(ApiHost host) : IClassFixture<ApiHost>
{
    [Fact]
    public async Task Every_write_operation_takes_its_own_examples()
    {
        var asha = await host.CuratorAsync(role: KeyRole.Admin);
        // What is created and replaced first: what is deleted may be named by an example.
        var operations = (await host.OperationsAsync()).Where(one => one.Method != HttpMethod.Get)
            .OrderBy(one => one.Method == HttpMethod.Delete || one.Path.EndsWith("/merge", StringComparison.Ordinal))
            .ThenBy(one => one.Path.StartsWith("/api/v1/events", StringComparison.Ordinal) ? 0 : 1);
        foreach (var (path, operation, method) in operations)
        {
            var given = operation.Parameters!.Where(one => one.Example is not null).ToList();
            var address = given.Where(one => one.In == ParameterLocation.Path)
                .Aggregate(path, (filled, one) => filled.Replace($"{{{one.Name}}}", $"{one.Example}", StringComparison.Ordinal));
            var query = given.Where(one => one.In == ParameterLocation.Query).Select(one => $"{one.Name}={Uri.EscapeDataString($"{one.Example}")}");
            var headers = given.Where(one => one.In == ParameterLocation.Header).Select(one => (one.Name!, $"{one.Example}"));

            var response = await asha.SendAsync(method, $"{address["/api/v1/".Length..]}?{string.Join('&', query)}",
                operation.RequestBody?.Content!["application/json"].Example!.ToJsonString(), [.. headers]);

            Assert.True(response.IsSuccessStatusCode, $"{operation.OperationId}: {(int)response.StatusCode} {await response.TextAsync()}");
            Assert.Contains($"{(int)response.StatusCode}", operation.Responses!.Keys);
        }
    }

    [Fact]
    public async Task Write_operations_declare_a_key_and_read_operations_do_not()
    {
        foreach (var (_, operation, method) in await host.OperationsAsync())
            Assert.Equal(method == HttpMethod.Get ? 0 : 2, operation.Security?.Count ?? 0);
    }
}
