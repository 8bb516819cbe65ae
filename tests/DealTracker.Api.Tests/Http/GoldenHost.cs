using System.Net.Http.Headers;
using System.Text;
using DealTracker.Api.Curation.Bundles;
using DealTracker.Api.Curation.Keys;
using DealTracker.Api.Publishing.Releases;
using DealTracker.Api.Tests.Curation;
using DealTracker.Api.Tests.Docs;
using Microsoft.Extensions.DependencyInjection;

namespace DealTracker.Api.Tests.Http;

/// <summary>
/// The program over the record of <c>golden-record.yaml</c> at a fixed time, with an edit, a deletion, a merge and two releases, so that
/// nothing in an answer is random. It is asked under a fixed name, because links name the host.
/// </summary>
public sealed class GoldenHost : IAsyncLifetime
{
    private readonly RecordHost _host = new();

    internal (string Name, string Value) KeyHeader { get; private set; }

    /// <summary>A tag of the record before its last change.</summary>
    internal string OldTag { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        _host.Clock.Set("2025-01-01T00:00:00Z");
        Assert.Empty((await _host.ImportAsync(
            new BundleFile("golden-record.yaml", Repository.Read("tests/DealTracker.Api.Tests/Http/golden-record.yaml")))).Errors);
        var key = (await _host.Services.GetRequiredService<ApiKeyStore>().CreateAsync("Asha", KeyRole.Admin, expires: null)).Key;
        KeyHeader = ("X-Api-Key", key);
        var curator = new CuratorClient(_host, key);
        OldTag = await curator.TagAsync("deals/nothing-yet");
        await ReleaseAsync("2025.1");

        _host.Clock.Set("2025-02-03T04:05:06.789Z");
        await _host.AddAsync(
            Given.Article("hoax"), Given.Party("hoax-bloc"), Given.System("hoax-system"), Given.Deal("hoax-deal"),
            Given.Article("copy"), Given.Party("copy-bloc"), Given.System("copy-system"), Given.Deal("copy-deal"));
        await _host.AddAsync(Given.Event("hoax-event", "nothing-yet", "2019", "copy"), Given.Event("copy-event", "nothing-yet", "2019", "copy"));
        foreach (var (collection, kept) in new[] { ("events", "contract"), ("articles", "full"), ("countries", "nato"), ("systems", "services"),
            ("deals", "nothing-yet") })
        {
            var id = collection switch { "events" => "event", "articles" => "", "countries" => "bloc", "systems" => "system", _ => "deal" };
            var (hoax, copy) = id.Length == 0 ? ("hoax", "copy") : ($"hoax-{id}", $"copy-{id}");
            await curator.DeleteAsync($"{collection}/{hoax}?reason=It%20is%20a%20hoax.").IsAsync(200);
            await curator.DeleteAsync($"{collection}/{copy}?reason=Twice%20on%20record.&supersededBy={kept}", "*", ("X-Change-Note", "Clean up")).IsAsync(200);
        }

        _host.Clock.Set("2025-03-04T05:06:07Z");
        await _host.ImportAsync(
            new BundleFile("edit.yaml",
                "deals: [{id: nothing-yet, title: A deal with nothing yet, kinds: [aid, lease], parties: [{party: USA, role: financier}, {party: nato, role: "
                    + "recipient}]}]"));
        await ReleaseAsync("2025.2");
        _host.Clock.Set("2025-04-05T06:07:08Z");
    }

    public async ValueTask DisposeAsync() => await _host.DisposeAsync();

    internal async Task<HttpResponseMessage> AskAsync(HttpMethod method, string path, string? body = null, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, path) { Headers = { Host = "dealtracker.test" } };
        if (body is not null) request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body))
        { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
        foreach (var (name, value) in headers)
        {
            if (name == "Content-Type") request.Content!.Headers.ContentType = MediaTypeHeaderValue.Parse(value);
            else request.Headers.TryAddWithoutValidation(name, value);
        }

        return await _host.Client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private async Task ReleaseAsync(string version) =>
        await _host.Services.GetRequiredService<ReleaseBuilder>()
            .RunAsync(new NewRelease { Version = version, Note = "For the test.", Doi = "10.5281/zenodo.1" }, "curator", TestContext.Current.CancellationToken);
}
