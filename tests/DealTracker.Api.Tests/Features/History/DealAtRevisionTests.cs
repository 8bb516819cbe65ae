using DealTracker.Api.Tests.Curation;
using DealTracker.Api.Tests.Http;

namespace DealTracker.Api.Tests.Features.History;

/// <summary>The law of <c>revision</c>: a deal answers for ever what it answered then.</summary>
public sealed class DealAtRevisionTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Every_deal_at_a_past_revision_is_what_was_answered_then(int seed)
    {
        await using var host = new RecordHost();
        await host.InitializeAsync();
        var edits = new RandomEdits(host, await host.CuratorAsync(), seed);
        var then = new Dictionary<string, string>();
        for (var i = 0; i < 60; i++)
        {
            await edits.RecordAsync();
            foreach (var deal in edits.Deals)
            {
                foreach (var knownBy in new[] { "", "&knownBy=2019" })
                    then[$"deals/{deal}?revision={host.Revision}{knownBy}"] = await AnswerAsync(host, $"deals/{deal}{knownBy.Replace('&', '?')}");
            }
        }

        foreach (var (path, answer) in then)
        {
            var now = await AnswerAsync(host, path);
            Assert.True(answer == now, $"{path}\nthen: {answer}\nnow:  {now}");
        }

        Assert.True(edits.Taken.Keys.Count(what => what.EndsWith("200", StringComparison.Ordinal) || what.EndsWith("201", StringComparison.Ordinal)) > 10,
            string.Join(", ", edits.Taken));
    }

    /// <summary>The answer; of a problem only what it is, because its words name the revision.</summary>
    private static async Task<string> AnswerAsync(RecordHost host, string path)
    {
        var response = await host.AskAsync($"/api/v1/{path}");
        return response.IsSuccessStatusCode ? await response.TextAsync() : $"{(int)response.StatusCode} {response.Header("Location").Split('?')[0]}";
    }
}
