using System.Text.Json;
using DealTracker.Api.Tests.Curation;
using DealTracker.Api.Tests.Features.History;

namespace DealTracker.Api.Tests.Queries.Projections;

/// <summary>A list is answered from projections. Each record in it equals the record that is read alone, after any edit.</summary>
public sealed class ListMatchesDetailTests
{
    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    public async Task A_record_in_a_list_equals_the_record_read_alone_after_any_edit(int seed)
    {
        await using var host = new RecordHost();
        await host.InitializeAsync();
        var edits = new RandomEdits(host, await host.CuratorAsync(), seed);
        var compared = 0;
        for (var i = 0; i < 60; i++)
        {
            await edits.RecordAsync();
            foreach (var e in await host.AllAsync("timeline"))
            {
                Assert.True(JsonElement.DeepEquals(e, await host.RecordAsync($"events/{e.Id()}")), $"edit {i}: {e}");
                compared++;
            }

            foreach (var deal in await host.AllAsync("deals"))
            {
                var one = await host.RecordAsync($"deals/{deal.Id()}");
                Assert.All(deal.EnumerateObject(),
                    member => Assert.True(JsonElement.DeepEquals(member.Value, one.GetProperty(member.Name)), $"edit {i}: {deal.Id()}.{member.Name}"));
                compared++;
            }
        }

        Assert.True(compared > 100, $"only {compared} were compared");
    }
}
