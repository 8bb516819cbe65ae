using DealTracker.Api.Tests.Http;

namespace DealTracker.Api.Tests.OpenApi;

public sealed class GoldenDocumentTests(RecordHost host) : IClassFixture<RecordHost>
{
    [Fact]
    public async Task OpenApi_document_is_the_committed_one()
    {
        var served = await (await host.AskAsync(Document.Address)).TextAsync();

        Golden.Matches("OpenApi/openapi.golden.json", served);
    }
}
