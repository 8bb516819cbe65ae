using DealTracker.Api.Tests.Http;

namespace DealTracker.Api.Tests.Storage;

/// <summary>Several servers on one record: what one writes the others know at once, and no write is lost.</summary>
public sealed class SeveralProcessesTests : IAsyncLifetime
{
    private readonly TestDatabase _database = TestDatabase.Create();
    private readonly RecordHost _one;
    private readonly RecordHost _other;

    public SeveralProcessesTests()
    {
        _one = new RecordHost(_database.Shared());
        _other = new RecordHost(_database.Shared());
    }

    public async ValueTask InitializeAsync() => await _one.InitializeAsync();

    public ValueTask DisposeAsync()
    {
        _one.Dispose();
        _other.Dispose();
        _database.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task A_write_through_one_server_is_seen_through_the_other_at_once()
    {
        for (var i = 0; i < 20; i++)
        {
            var (writer, reader) = i % 2 == 0 ? (_one, _other) : (_other, _one);
            var before = (await reader.AskAsync("/api/v1/deals")).Header("ETag");
            Assert.Equal(304, (int)(await reader.AskAsync("/api/v1/deals", ("If-None-Match", before))).StatusCode);

            await writer.AddAsync(Given.Deal($"seen-{i}"));

            var after = await reader.AskAsync("/api/v1/deals", ("If-None-Match", before));
            Assert.Equal(200, (int)after.StatusCode);
            Assert.Contains($"seen-{i}", await after.TextAsync(), StringComparison.Ordinal);
            // One state of the record, one tag, whoever answers.
            Assert.Equal(after.Header("ETag"), (await writer.AskAsync("/api/v1/deals")).Header("ETag"));
        }
    }

    [Fact]
    public async Task Writes_at_the_same_time_each_make_a_revision_of_their_own()
    {
        const int Each = 15;
        var first = _one.Revision;
        await Task.WhenAll(new[] { _one, _other }.SelectMany((host, number) => Enumerable.Range(0, Each)
            .Select(i => Task.Run(
                () => host.AddAsync(Given.Deal($"at-once-{number}-{i}"), Given.Event($"at-once-{number}-{i}-event", $"at-once-{number}-{i}", "2019"))))));

        Assert.Equal(first + (2 * Each), _one.Revision);
        Assert.Equal(_one.Revision, _other.Revision);
        var changes = (await _other.AllAsync($"changes?since={first}")).Where(change => change.GetProperty("record").Text("kind") == "deal").ToList();
        Assert.Equal(Enumerable.Range(1, 2 * Each).Select(i => first + i), changes.Select(change => change.GetProperty("revision").GetInt64()));
        Assert.Equal((await _one.IdsAsync("timeline")).Order(), (await _other.IdsAsync("timeline")).Order());
        Assert.Equal(2 * Each, (await _one.IdsAsync("timeline?q=states")).Count);
    }
}
