using System.Net;
using DealTracker.Api.Tests.Http;
using DealTracker.Storage;

namespace DealTracker.Api.Tests.Curation;

/// <summary>Many curators at once.</summary>
public sealed class ConcurrencyTests
{
    [Fact]
    public async Task Fifty_concurrent_replacements_of_one_deal_succeed_one_a_round_without_lost_updates()
    {
        await using var host = new RecordHost();
        await host.InitializeAsync();
        await host.AddAsync(Given.Deal("contended"));
        var curators = await Task.WhenAll(Enumerable.Range(0, 50).Select(i => host.CuratorAsync($"curator-{i}")));
        var winners = new List<string>();
        for (var round = 0; round < 4; round++)
        {
            var tag = await curators[0].TagAsync("deals/contended");

            var answers = await Task.WhenAll(curators.Select(async (curator, i) =>
                (Title: $"round {round} of {i}",
                    Answer: await curator.PutAsync("deals/contended", Given.Deal("contended") with { Title = $"round {round} of {i}" }, tag))));

            winners.Add(Assert.Single(answers, one => one.Answer.StatusCode == HttpStatusCode.OK).Title);
            Assert.All(answers.Where(one => one.Title != winners[^1]), one => Assert.Equal(HttpStatusCode.PreconditionFailed, one.Answer.StatusCode));
            Assert.Equal(winners[^1], (await host.RecordAsync("deals/contended")).Text("title"));
        }

        var titles = (await host.AllAsync("deals/contended/history")).SelectMany(edit => edit.GetProperty("changes").EnumerateArray())
            .Where(change => change.Text("path") == "/title").Select(change => change.Text("after"));
        Assert.Equal([.. winners.AsEnumerable().Reverse(), "Deal contended"], titles);
    }

    [Fact]
    public async Task Concurrent_writes_of_different_records_all_succeed()
    {
        await using var host = new RecordHost();
        await host.InitializeAsync();
        var asha = await host.CuratorAsync();
        var before = host.Revision;

        await Task.WhenAll(Enumerable.Range(0, 60).Select(i => asha.PostAsync("articles", Given.Article($"many-{i}")).IsAsync(201)));

        Assert.Equal(before + 60, host.Revision);
        var revisions = (await host.AllAsync($"changes?since={before}")).Select(change => change.GetProperty("revision").GetInt64());
        Assert.Equal(Enumerable.Range(1, 60).Select(i => before + i), revisions);
    }

    [Fact]
    public async Task A_write_that_waits_too_long_is_503_with_Retry_After()
    {
        using var folder = new TestFolder();
        await using var host = new RestartableHost(folder.File("record.db"), settings: ("Database:WriteWaitSeconds", "1"));
        var asha = await host.CuratorAsync();
        // The first write of a key also notes its use.
        await asha.PostAsync("articles", Given.Article("first")).IsAsync(201);
        var database = (Database)host.Services.GetService(typeof(Database))!;
        using var begun = new ManualResetEventSlim();
        using var end = new ManualResetEventSlim();
        var long_ = Task.Run(() => database.WriteAsync(_ =>
        {
            begun.Set();
            return end.Wait(TimeSpan.FromMinutes(1));
        }));
        begun.Wait(TestContext.Current.CancellationToken);

        var answers = await Task.WhenAll(Enumerable.Range(0, 5).Select(i => asha.PostAsync("articles", Given.Article($"waiting-{i}"))));

        foreach (var answer in answers)
        {
            var problem = await answer.ProblemAsync(503, "unavailable");
            Assert.Equal("2", answer.Header("Retry-After"));
            Assert.DoesNotContain("locked", problem.Text("detail"), StringComparison.OrdinalIgnoreCase);
        }

        Assert.Equal(["first"], await host.IdsAsync("articles"));
        end.Set();
        Assert.True(await long_);
        await asha.PostAsync("articles", Given.Article("waiting-0")).IsAsync(201);
    }
}
