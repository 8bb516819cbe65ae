using DealTracker.Api.Tests.Http;

namespace DealTracker.Api.Tests.Curation;

/// <summary>PUT, and If-Match on it: nobody writes over what they have not seen.</summary>
public sealed class ReplaceTests(RecordHost host) : IClassFixture<RecordHost>, IAsyncLifetime
{
    private static int _next;
    private readonly string _id = $"r-{Interlocked.Increment(ref _next)}";
    private CuratorClient _asha = null!;

    private string Path => $"deals/{_id}";

    public async ValueTask InitializeAsync()
    {
        _asha = await host.CuratorAsync();
        await host.AddAsync(Given.Deal(_id));
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Theory]
    [InlineData("deals/{0}")]
    [InlineData("documents/deal/{0}")]
    [InlineData("deals?limit=1")]
    [InlineData("deals.csv")]
    [InlineData("deals/{0}/timeline")]
    [InlineData("deals/{0}/history")]
    public async Task Put_accepts_the_tag_of_any_response_that_showed_the_record(string shownBy)
    {
        var tag = await _asha.TagAsync(string.Format(null, shownBy, _id));

        var replaced = await _asha.PutAsync(Path, Given.Deal(_id) with { Title = "New" }, tag).IsAsync(200);

        Assert.Equal("New", (await host.RecordAsync(Path)).Text("title"));
        Assert.Equal(await _asha.TagAsync(Path), replaced.Header("ETag"));
    }

    [Fact]
    public async Task Put_succeeds_if_only_another_record_changed_meanwhile()
    {
        var tag = await _asha.TagAsync(Path);
        await host.AddAsync(Given.Article($"{_id}-article"), Given.Event($"{_id}-event", _id, "2019", $"{_id}-article"));

        await _asha.PutAsync(Path, Given.Deal(_id) with { Title = "New" }, tag).IsAsync(200);
    }

    [Fact]
    public async Task Put_with_the_tag_of_an_older_version_is_412()
    {
        var tag = await _asha.TagAsync(Path);
        var theirs = await _asha.PutAsync(Path, Given.Deal(_id) with { Title = "Theirs" }, tag).IsAsync(200);

        var problem = await (await _asha.PutAsync(Path, Given.Deal(_id) with { Title = "Mine" }, tag)).ProblemAsync(412, "precondition-failed");

        Assert.Contains(_id, problem.Text("detail"), StringComparison.Ordinal);
        Assert.Equal("Theirs", (await host.RecordAsync(Path)).Text("title"));
        await _asha.PutAsync(Path, Given.Deal(_id) with { Title = "Mine" }, theirs.Header("ETag")).IsAsync(200);
    }

    [Fact]
    public async Task Put_delete_and_merge_without_If_Match_are_428()
    {
        await (await _asha.SendAsync(HttpMethod.Put, Path, Given.Deal(_id) with { Title = "New" })).ProblemAsync(428, "precondition-required");
        await (await _asha.SendAsync(HttpMethod.Delete, $"{Path}?reason=Test.", null)).ProblemAsync(428, "precondition-required");
        await (await _asha.SendAsync(HttpMethod.Post, $"{Path}/merge?into=x&reason=Test.", null)).ProblemAsync(428, "precondition-required");

        Assert.Single(await host.AllAsync($"{Path}/history"));
    }

    [Theory]
    [InlineData("\"0123456789ab-99-json-identity-0000\"")]
    [InlineData("\"abc\"")]
    [InlineData("\"\"")]
    public async Task Put_with_the_tag_of_another_data_set_is_412(string tag) =>
        await (await _asha.PutAsync(Path, Given.Deal(_id) with { Title = "New" }, tag)).ProblemAsync(412, "precondition-failed");

    [Fact]
    public async Task Put_with_the_tag_of_a_future_revision_is_412()
    {
        // After a backup was put back: what was seen is lost.
        var tag = (await _asha.TagAsync(Path)).Replace($"-{host.Revision}-", $"-{host.Revision + 100}-", StringComparison.Ordinal);

        await (await _asha.PutAsync(Path, Given.Deal(_id) with { Title = "New" }, tag)).ProblemAsync(412, "precondition-failed");
    }

    [Fact]
    public async Task Put_with_an_unquoted_tag_is_400()
    {
        var tag = (await _asha.TagAsync(Path)).Trim('"');

        var problem = await (await _asha.PutAsync(Path, Given.Deal(_id) with { Title = "New" }, tag)).ProblemAsync(400, "bad-value");

        Assert.Contains($"\"{tag}\"", problem.Text("detail"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Put_accepts_a_weak_tag_and_a_list_of_tags()
    {
        var tag = await _asha.TagAsync(Path);

        await _asha.PutAsync(Path, Given.Deal(_id) with { Title = "New" }, $"\"other\", W/{tag}").IsAsync(200);
    }

    [Fact]
    public async Task Put_of_an_unchanged_record_makes_no_revision()
    {
        var revision = host.Revision;

        var answer = await (await _asha.PutAsync(Path, Given.Deal(_id)).IsAsync(200)).JsonAsync();

        Assert.Equal(revision, host.Revision);
        Assert.Equal(revision, answer.GetProperty("meta").GetProperty("revision").GetInt64());
        Assert.Single(await host.AllAsync($"{Path}/history"));
    }

    [Fact]
    public async Task Put_with_another_id_is_refused()
    {
        var wrong = await _asha.PutAsync(Path, Given.Deal("another")).WrongAsync();

        Assert.Contains("supersededBy", wrong["/id"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Put_of_an_unknown_record_is_404_and_of_a_deleted_one_410()
    {
        await (await _asha.PutAsync("deals/never", Given.Deal("never"))).ProblemAsync(404, "not-found");
        await _asha.DeleteAsync($"{Path}?reason=Never%20signed.").IsAsync(200);
        var gone = await (await _asha.PutAsync(Path, Given.Deal(_id))).ProblemAsync(410, "gone");
        Assert.Contains("Never signed.", gone.Text("detail"), StringComparison.Ordinal);
        await (await _asha.DeleteAsync($"{Path}?reason=Again.")).ProblemAsync(410, "gone");
    }
}
