using DealTracker.Api.Tests.Http;

namespace DealTracker.Api.Tests.Cli;

public sealed class ExportCommandTests(RecordHost host) : IClassFixture<RecordHost>, IDisposable
{
    private readonly Executable _program = new();

    [Fact]
    public async Task A_package_is_the_same_as_the_server_sends()
    {
        _program.Share(host);
        await host.AddAsync(Given.Deal("by-command", "s-400"));

        await _program.DoneAsync("export", "out.zip", "deal=by-command", "country=IND");

        var sent = await host.AskAsync("/api/v1/exports/datapackage.zip?country=IND&deal=by-command");
        Assert.Equal(await sent.Content.ReadAsByteArrayAsync(Cancellation),
            await File.ReadAllBytesAsync(Path.Combine(_program.Folder, "out.zip"), Cancellation));
        Assert.Single(Directory.GetFiles(_program.Folder));
    }

    [Fact]
    public async Task An_invalid_filter_is_reported_and_writes_nothing()
    {
        _program.Share(host);

        var ended = await _program.RunAsync("export", "out.zip", "contry=IND", "system=s4000");

        Assert.Equal(2, ended.Code);
        Assert.Contains("Did you mean 'country'?", ended.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(_program.Folder));
    }

    [Fact]
    public async Task A_release_is_made_once_and_served()
    {
        _program.Share(host);

        Assert.Contains("Release 2023.1 of revision", await _program.DoneAsync("release", "create", "2023.1", "--note", "By command."),
            StringComparison.Ordinal);

        Assert.Equal("By command.", (await host.RecordAsync("releases/2023.1")).Text("note"));
        Assert.Equal(1, (await _program.RunAsync("release", "create", "2023.1")).Code);
        Assert.Equal(2, (await _program.RunAsync("release", "create", "next")).Code);
    }

    public void Dispose() => _program.Dispose();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;
}
