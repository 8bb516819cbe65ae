using DealTracker.Api.Curation.Keys;
using DealTracker.Api.Tests.Http;

namespace DealTracker.Api.Tests.Keys;

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
    public async Task Without_one_the_answer_says_how_to_send_one()
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
    public async Task An_unknown_one_is_told_from_none(string header, string value) =>
        await UnauthorizedAsync("No such key", (header, value));

    [Fact]
    public async Task The_prefix_alone_opens_nothing() =>
        await UnauthorizedAsync("No such key", ("X-Api-Key", string.Concat(_key.AsSpan(0, _key.Length - 1), _key[^1] == 'A' ? "B" : "A")));

    [Fact]
    public async Task One_that_expired_says_when()
    {
        host.Clock.Set("2026-03-01T00:00:00Z");
        var key = await host.KeyAsync("Bo", expires: new DateTimeOffset(2026, 3, 2, 0, 0, 0, TimeSpan.Zero));
        Assert.True((await host.SignAsync(("X-Api-Key", key))).IsSuccessStatusCode);

        host.Clock.Set("2026-03-02T00:00:00Z");

        await UnauthorizedAsync("expired on 2026-03-02", ("X-Api-Key", key));
    }

    [Fact]
    public async Task One_that_was_revoked_says_when_and_stays_so()
    {
        host.Clock.Set("2026-04-01T00:00:00Z");
        var key = await host.KeyAsync("Bo");
        await host.Ring.RevokeAsync(key.Split('_')[1]);
        host.Clock.Set("2026-04-02T00:00:00Z");
        await host.Ring.RevokeAsync(key.Split('_')[1]);

        await UnauthorizedAsync("revoked on 2026-04-01", ("X-Api-Key", key));
    }

    [Fact]
    public async Task A_role_that_is_too_low_is_forbidden_and_a_higher_one_is_not()
    {
        var admin = await host.KeyAsync("Root", KeyRole.Admin);

        var problem = await (await host.AskAsync(HttpMethod.Delete, "/api/v1/signatures", ("X-Api-Key", _key))).ProblemAsync(403, "forbidden");

        Assert.Contains("'curator'", problem.Text("detail"), StringComparison.Ordinal);
        Assert.True((await host.AskAsync(HttpMethod.Delete, "/api/v1/signatures", ("X-Api-Key", admin))).IsSuccessStatusCode);
        Assert.True((await host.SignAsync(("X-Api-Key", admin))).IsSuccessStatusCode);
    }

    [Fact]
    public async Task An_endpoint_that_writes_and_does_not_say_so_still_needs_one()
    {
        await (await host.AskAsync(HttpMethod.Put, "/api/v1/signatures")).ProblemAsync(401, "unauthorized");

        Assert.True((await host.AskAsync(HttpMethod.Put, "/api/v1/signatures", ("X-Api-Key", _key))).IsSuccessStatusCode);
    }

    [Fact]
    public async Task Reading_needs_none_and_looks_at_none()
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
