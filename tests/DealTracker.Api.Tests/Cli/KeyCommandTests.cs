using DealTracker.Api.Tests.Http;

namespace DealTracker.Api.Tests.Cli;

public sealed class KeyCommandTests(RecordHost host) : IClassFixture<RecordHost>, IDisposable
{
    private readonly Executable _program = new();

    [Fact]
    public async Task A_key_created_beside_a_running_server_is_valid_until_revoked()
    {
        _program.Share(host);
        Assert.Equal(403, (int)(await PostAsync(key: null)).StatusCode);

        var created = await _program.RunAsync("keys", "create", "--name", "Asha Rao", "--role", "curator", "--expires", "2027-01-31");

        // Alone on the output, so that key=$(dealtracker keys create …) holds it and nothing else.
        Assert.Equal(0, created.Code);
        var key = created.Output.TrimEnd();
        Assert.Matches("^dt_[a-z2-9]{8}_[A-Za-z0-9_-]{43}$", key);
        Assert.DoesNotContain(key, created.Error);
        var prefix = key.Split('_')[1];
        Assert.Contains(prefix, created.Error);
        Assert.Matches($"(?m)^{prefix}  Asha Rao  curator  [-0-9 :]+  2027-01-31 00:00  - +active$", await _program.DoneAsync("keys", "list"));

        // Past the key it is the body that is missing.
        Assert.Equal(415, (int)(await PostAsync(key)).StatusCode);
        Assert.Matches($"(?m)^{prefix} .*  2026-01-01 00:00  active$", await _program.DoneAsync("keys", "list"));

        await _program.DoneAsync("keys", "revoke", prefix);
        Assert.Equal(401, (int)(await PostAsync(key)).StatusCode);
        Assert.Matches($"(?m)^{prefix} .* revoked$", await _program.DoneAsync("keys", "list"));
        Assert.Contains("revoked already", (await _program.RunAsync("keys", "revoke", $"dt_{prefix}")).Error);
    }

    [Fact]
    public async Task Keys_create_also_creates_a_missing_database()
    {
        var none = await _program.RunAsync("keys", "list");
        Assert.Contains("There is no key: writing is off. Create one with: dealtracker keys create", none.Error);
        File.Delete(_program.Database);

        await _program.DoneAsync("keys", "create", "--name", "Иван", "--role", "admin");

        var list = (await _program.DoneAsync("keys", "list")).Split('\n');
        Assert.Matches("^prefix +name +role +created +expires +last used +state$", list[0]);
        Assert.Matches("^[a-z2-9]{8}  Иван  admin  ", list[1]);
    }

    [Theory]
    [InlineData("keys create --role curator", "--name")]
    [InlineData("keys create --name Asha", "--role")]
    [InlineData("keys create --name Asha --role boss", "curator, admin")]
    [InlineData("keys create --name cli:Asha --role curator", "history")]
    [InlineData("keys create --name Seeds --role curator", "history")]
    [InlineData("keys create --name Asha --role curator --expires 2020", "2026-11-24")]
    [InlineData("keys create --name Asha --role curator --expires 2020-01-01", "has passed")]
    [InlineData("keys revoke", "")]
    [InlineData("keys lst", "list")]
    [InlineData("keys list --Database:Pat=x", "Database:Path")]
    public async Task Invalid_arguments_are_refused_before_a_key_is_created(string args, string says)
    {
        var ended = await _program.RunAsync(args.Split(' '));

        Assert.Equal(2, ended.Code);
        Assert.Contains(says, ended.Error, StringComparison.OrdinalIgnoreCase);
        Assert.Empty(ended.Output);
    }

    [Fact]
    public async Task An_unknown_key_cannot_be_revoked()
    {
        var ended = await _program.RunAsync("keys", "revoke", "abcdefgh");

        Assert.Equal(1, ended.Code);
        Assert.Contains("no key abcdefgh", ended.Error);
    }

    public void Dispose() => _program.Dispose();

    private Task<HttpResponseMessage> PostAsync(string? key) =>
        host.AskAsync(HttpMethod.Post, "/api/v1/articles", key is null ? [] : [("X-Api-Key", key)]);
}
