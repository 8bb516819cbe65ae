using DealTracker.Api.Tests.Http;

namespace DealTracker.Api.Tests.Curation;

/// <summary>Idempotency-Key: a request whose answer was lost is asked again, and written once.</summary>
public sealed class IdempotencyTests : IAsyncLifetime
{
    private readonly TestFolder _folder = new();
    private readonly Clock _clock = new();
    private RestartableHost _host = null!;
    private CuratorClient _asha = null!;

    public async ValueTask InitializeAsync() => await StartAsync();

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task A_repeated_request_with_its_key_returns_the_same_and_writes_once()
    {
        var first = await AskAsync("one", "Title").IsAsync(201);
        await _asha.PostAsync("articles", Given.Article("between")).IsAsync(201);

        var again = await AskAsync("one", "Title").IsAsync(201);

        Assert.Equal(await first.TextAsync(), await again.TextAsync());
        Assert.Equal((first.Header("Location"), first.Header("ETag")), (again.Header("Location"), again.Header("ETag")));
        Assert.Single(await _host.AllAsync("articles/one/history"));
    }

    [Fact]
    public async Task An_idempotency_key_is_valid_after_a_restart_and_for_24_hours()
    {
        _clock.Set("2026-06-01T00:00:00Z");
        await AskAsync("kept", "Title").IsAsync(201);
        await _host.DisposeAsync();
        await StartAsync();

        _clock.Set("2026-06-02T00:00:00Z");
        await AskAsync("kept", "Title").IsAsync(201);
        _clock.Set("2026-06-02T00:00:00.001Z");
        await (await AskAsync("kept", "Title")).ProblemAsync(409, "conflict");

        Assert.Single(await _host.AllAsync("articles/kept/history"));
    }

    [Fact]
    public async Task Another_request_with_the_same_idempotency_key_is_refused()
    {
        await AskAsync("two", "Title", "key").IsAsync(201);

        var problem = await (await AskAsync("two", "Another", "key")).ProblemAsync(422, "unprocessable");
        Assert.Contains("'key'", problem.Text("detail"), StringComparison.Ordinal);
        await (await _asha.PostAsync("systems", Given.System("two"), ("Idempotency-Key", "key"))).ProblemAsync(422, "unprocessable");
        Assert.Equal("Title", (await _host.RecordAsync("articles/two")).Text("title"));
    }

    [Fact]
    public async Task Another_curator_may_use_the_same_idempotency_key()
    {
        await AskAsync("three", "Title", "mine").IsAsync(201);
        var bo = await _host.CuratorAsync("Bo");

        await bo.PostAsync("articles", Given.Article("four"), ("Idempotency-Key", "mine")).IsAsync(201);
    }

    [Fact]
    public async Task A_refused_request_can_be_corrected_under_the_same_key()
    {
        await _asha.PostAsync("deals", Given.Deal("right", "s-9"), ("Idempotency-Key", "right")).WrongAsync();
        await _asha.PostAsync("deals", "{", ("Idempotency-Key", "right")).IsAsync(400);

        await AskAsync("right", "Title", "right").IsAsync(201);
    }

    [Fact]
    public async Task Two_identical_concurrent_requests_write_once()
    {
        var twins = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => AskAsync("twin", "Title").IsAsync(201)));

        Assert.Single((await Task.WhenAll(twins.Select(twin => twin.TextAsync()))).Distinct());
        Assert.Single(await _host.AllAsync("articles/twin/history"));
    }

    [Fact]
    public async Task A_repeated_merge_with_its_key_returns_the_same()
    {
        await _asha.PostAsync("countries", Given.Party("RUS", "Russia")).IsAsync(201);
        await _asha.PostAsync("countries", Given.Party("IND", "India")).IsAsync(201);
        foreach (var id in new[] { "old", "new", "newer" }) await _asha.PostAsync("deals", Given.Deal(id)).IsAsync(201);
        var first = await MergeAsync("new").IsAsync(200);

        var again = await MergeAsync("new").IsAsync(200);

        Assert.Equal(await first.TextAsync(), await again.TextAsync());
        Assert.Equal(first.Header("ETag"), again.Header("ETag"));
        await (await MergeAsync("newer")).ProblemAsync(422, "unprocessable");

        Task<HttpResponseMessage> MergeAsync(string into) =>
            _asha.PostAsync($"deals/old/merge?into={into}&reason=Same.", null, ("If-Match", "*"), ("Idempotency-Key", "merge"));
    }

    [Fact]
    public async Task An_idempotency_key_that_is_too_long_is_refused() =>
        await (await AskAsync("long", "Title", new string('k', 201))).ProblemAsync(400, "bad-value");

    private Task<HttpResponseMessage> AskAsync(string id, string title, string? key = null) =>
        _asha.PostAsync("articles", Given.Article(id) with { Title = title }, ("Idempotency-Key", key ?? id));

    private async Task StartAsync()
    {
        _host = new RestartableHost(_folder.File("record.db"), clock: _clock);
        _asha = await _host.CuratorAsync();
    }
}
