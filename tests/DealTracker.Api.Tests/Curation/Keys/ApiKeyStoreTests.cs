using System.Text;
using DealTracker.Api.Tests.Http;
using DealTracker.Api.Tests.Storage;

namespace DealTracker.Api.Tests.Curation.Keys;

/// <summary>What is kept of keys.</summary>
public sealed class ApiKeyStoreTests : IAsyncLifetime
{
    private readonly KeyHost _host = new();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task A_write_to_a_database_without_keys_is_403_and_says_how_to_create_one()
    {
        var problem = await (await _host.SignAsync()).ProblemAsync(403, "writing-off");
        Assert.Contains("dealtracker keys create", problem.Text("detail"), StringComparison.Ordinal);
        await (await _host.SignAsync(("X-Api-Key", "anything"))).ProblemAsync(403, "writing-off");

        var key = await _host.KeyAsync();

        Assert.True((await _host.SignAsync(("X-Api-Key", key))).IsSuccessStatusCode);
        await (await _host.SignAsync()).ProblemAsync(401, "unauthorized");

        await _host.Ring.RevokeAsync(key.Split('_')[1]);
        await (await _host.SignAsync()).ProblemAsync(403, "writing-off");
    }

    [Fact]
    public async Task A_key_is_stored_only_as_a_hash()
    {
        using var database = new SqliteDatabase();
        await using var host = new KeyHost(database.Shared());
        var key = await host.KeyAsync();
        Assert.True((await host.SignAsync(("X-Api-Key", key))).IsSuccessStatusCode);
        var secret = Encoding.ASCII.GetBytes(key.Split('_', 3)[2]);

        Assert.All(Directory.GetFiles(Path.GetDirectoryName(database.File)!), file =>
        {
            // The program has it open.
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            Assert.Equal(-1, bytes.AsSpan().IndexOf(secret));
        });
        Assert.Equal(64, Assert.Single(host.Ring.All()).Hash.Length);
    }

    [Fact]
    public async Task The_last_use_of_a_key_is_stored_to_the_hour()
    {
        _host.Clock.Set("2026-05-01T10:00:00Z");
        var key = await _host.KeyAsync();
        Assert.Null(Assert.Single(_host.Ring.All()).LastUsedAt);

        foreach (var (use, kept) in new[]
        {
            ("2026-05-01T10:30:00Z", "2026-05-01T10:30:00.000Z"), ("2026-05-01T11:29:59Z", "2026-05-01T10:30:00.000Z"),
            ("2026-05-01T11:30:00Z", "2026-05-01T11:30:00.000Z"),
        })
        {
            _host.Clock.Set(use);
            Assert.True((await _host.SignAsync(("X-Api-Key", key))).IsSuccessStatusCode);
            Assert.Equal(kept, Assert.Single(_host.Ring.All()).LastUsedAt);
        }
    }

    [Fact]
    public async Task Creating_a_key_does_not_change_the_revision()
    {
        var before = await RevisionAsync();

        await _host.SignAsync(("X-Api-Key", await _host.KeyAsync()));

        Assert.Equal(before, await RevisionAsync());
    }

    private async Task<long> RevisionAsync() => (await _host.OkAsync("deals")).GetProperty("meta").GetProperty("revision").GetInt64();
}
