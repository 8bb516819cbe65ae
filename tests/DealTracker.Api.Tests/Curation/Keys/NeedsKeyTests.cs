using DealTracker.Api.Curation.Keys;
using DealTracker.Api.Tests.Http;

namespace DealTracker.Api.Tests.Curation.Keys;

/// <summary>What a request with a key, a wrong one or none is answered.</summary>
public sealed class NeedsKeyTests(KeyHost host) : IClassFixture<KeyHost>, IAsyncLifetime
{
    private string _key = "";

    public async ValueTask InitializeAsync() => _key = await host.KeyAsync();

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Theory]
    [InlineData("X-Api-Key", "")]
    [InlineData("Authorization", "Bearer ")]
    [InlineData("Authorization", "bearer ")]
    public async Task A_key_is_read_from_either_header(string header, string before)
    {
        var signature = await (await host.SignAsync((header, before + _key))).JsonAsync();

        Assert.Equal(("Asha", "curator"), (signature.Text("name"), signature.Text("role")));
        Assert.Equal(_key.Split('_')[1], signature.Text("prefix"));
    }

    [Fact]
    public async Task A_write_without_a_key_is_401_and_says_how_to_send_one()
    {
        var response = await host.SignAsync();

        var problem = await response.ProblemAsync(401, "unauthorized");
        Assert.Contains("X-Api-Key", problem.Text("detail"), StringComparison.Ordinal);
        Assert.Contains("Authorization: Bearer", problem.Text("detail"), StringComparison.Ordinal);
        Assert.Equal("Bearer realm=\"DealTracker\"", response.Header("WWW-Authenticate"));
    }

    [Theory]
    [InlineData("X-Api-Key", "secret")]
    [InlineData("X-Api-Key", "dt_abcdefgh_0123456789012345678901234567890123456789012")]
    [InlineData("Authorization", "Bearer dt_")]
    public async Task An_unknown_key_is_401_with_another_message_than_no_key(string header, string value) =>
        await UnauthorizedAsync("No such key", (header, value));

    [Fact]
    public async Task A_key_with_the_right_prefix_and_a_wrong_secret_is_401() =>
        await UnauthorizedAsync("No such key", ("X-Api-Key", string.Concat(_key.AsSpan(0, _key.Length - 1), _key[^1] == 'A' ? "B" : "A")));

    [Fact]
    public async Task An_expired_key_is_401_and_says_when_it_expired()
    {
        host.Clock.Set("2026-03-01T00:00:00Z");
        var key = await host.KeyAsync("Bo", expires: new DateTimeOffset(2026, 3, 2, 0, 0, 0, TimeSpan.Zero));
        Assert.True((await host.SignAsync(("X-Api-Key", key))).IsSuccessStatusCode);

        host.Clock.Set("2026-03-02T00:00:00Z");

        await UnauthorizedAsync("expired on 2026-03-02", ("X-Api-Key", key));
    }

    [Fact]
    public async Task A_revoked_key_is_401_says_when_and_stays_revoked()
    {
        host.Clock.Set("2026-04-01T00:00:00Z");
        var key = await host.KeyAsync("Bo");
        await host.Ring.RevokeAsync(key.Split('_')[1]);
        host.Clock.Set("2026-04-02T00:00:00Z");
        await host.Ring.RevokeAsync(key.Split('_')[1]);

        await UnauthorizedAsync("revoked on 2026-04-01", ("X-Api-Key", key));
    }

    [Fact]
    public async Task A_key_of_a_lower_role_is_403_and_one_of_a_higher_role_is_accepted()
    {
        var admin = await host.KeyAsync("Root", KeyRole.Admin);

        var problem = await (await host.AskAsync(HttpMethod.Delete, "/api/v1/signatures", ("X-Api-Key", _key))).ProblemAsync(403, "forbidden");

        Assert.Contains("'curator'", problem.Text("detail"), StringComparison.Ordinal);
        Assert.True((await host.AskAsync(HttpMethod.Delete, "/api/v1/signatures", ("X-Api-Key", admin))).IsSuccessStatusCode);
        Assert.True((await host.SignAsync(("X-Api-Key", admin))).IsSuccessStatusCode);
    }

    [Fact]
    public async Task A_write_endpoint_that_declares_no_role_still_needs_a_key()
    {
        await (await host.AskAsync(HttpMethod.Put, "/api/v1/signatures")).ProblemAsync(401, "unauthorized");

        Assert.True((await host.AskAsync(HttpMethod.Put, "/api/v1/signatures", ("X-Api-Key", _key))).IsSuccessStatusCode);
    }

    [Fact]
    public async Task Reading_needs_no_key_and_ignores_a_wrong_key()
    {
        Assert.True((await host.AskAsync("/api/v1/deals")).IsSuccessStatusCode);
        Assert.True((await host.AskAsync("/api/v1/deals", ("X-Api-Key", "wrong"))).IsSuccessStatusCode);
    }

    private async Task UnauthorizedAsync(string says, (string Name, string Value) header)
    {
        var response = await host.SignAsync(header);
        var problem = await response.ProblemAsync(401, "unauthorized");
        Assert.Contains(says, problem.Text("detail"), StringComparison.Ordinal);
        Assert.Equal("Bearer realm=\"DealTracker\", error=\"invalid_token\"", response.Header("WWW-Authenticate"));
    }
}
