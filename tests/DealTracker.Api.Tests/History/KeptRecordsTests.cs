using System.Text.Json;
using DealTracker.Api.Tests.Curation;

namespace DealTracker.Api.Tests.History;

/// <summary>Lists are answered with records as they were written before; each is what the record itself answers, whatever was edited.</summary>
public sealed class KeptRecordsTests
{
    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    public async Task A_list_shows_of_each_record_what_the_record_shows(int seed)
    {
        await using var host = new RecordHost();
        await host.InitializeAsync();
        var edits = new RandomEdits(host, await host.CuratorAsync(), seed);
        var compared = 0;
        for (var i = 0; i < 60; i++)
        {
            await edits.OneAsync();
            foreach (var e in await host.AllAsync("timeline"))
            {
                Assert.True(JsonElement.DeepEquals(e, await host.OneAsync($"events/{e.Id()}")), $"edit {i}: {e}");
                compared++;
            }

            foreach (var deal in await host.AllAsync("deals"))
            {
                var one = await host.OneAsync($"deals/{deal.Id()}");
                Assert.All(deal.EnumerateObject(), member => Assert.True(JsonElement.DeepEquals(member.Value, one.GetProperty(member.Name)), $"edit {i}: {deal.Id()}.{member.Name}"));
                compared++;
            }
        }

        Assert.True(compared > 100, $"only {compared} were compared");
    }
}
