using DealTracker.Api.Tests.OpenApi;

namespace DealTracker.Api.Tests.Storage;

/// <summary>
/// The same record gives the same bytes, wherever it is kept. What is asked comes from the OpenAPI document: every read with every
/// documented parameter, so that a new one cannot be forgotten.
/// </summary>
public sealed class SameAnswersTests
{
    [Fact]
    public async Task Both_stores_return_the_same_bytes_for_every_request()
    {
        Assert.SkipUnless(PostgresDatabase.IsAvailable, PostgresDatabase.Needed);
        using var both = new BothStores();
        await both.MakeReleasesAsync("2025.1", "2026.1");
        var operations = (await both.Host.OperationsAsync())
            .Where(one => one.Method == HttpMethod.Get && one.Path.StartsWith("/api/v1/", StringComparison.Ordinal))
            .Select(one => new TriedOperation(one.Path, one.Operation)).ToList();
        Assert.Empty(operations.SelectMany(one => one.Untried));

        foreach (var operation in operations)
        {
            foreach (var query in operation.Queries) await both.AskAsync($"{operation.Address}?{query}");
            // Each change is as large as a page of what else there is.
            var limit = operation.Path.EndsWith("/changes", StringComparison.Ordinal) ? 100 : 2;
            foreach (var order in operation.Orders) await both.WalkAsync($"{operation.Address}?{(operation.HasPages ? $"limit={limit}&{order}" : order)}");
        }

        foreach (var list in new[] { "deals", "events", "articles", "countries", "systems" })
        {
            foreach (var id in (await both.Host.IdsAsync(list == "events" ? "timeline" : list)).Take(20))
            {
                await both.AskAsync($"/api/v1/{list}/{id}");
                await both.AskAsync($"/api/v1/{list}/{id}/history");
            }
        }

        foreach (var id in await both.Host.IdsAsync("deals?knownBy=2019"))
        {
            await both.AskAsync($"/api/v1/deals/{id}?knownBy=2019");
            await both.AskAsync($"/api/v1/deals/{id}/timeline?knownBy=2019");
        }

        foreach (var table in new[] { "deals", "deal_parties", "deal_systems", "events", "event_parties", "event_systems", "citations", "figures", "articles",
            "parties", "systems" })
        {
            foreach (var query in new[] { "", "format=ndjson", "country=IND&knownBy=2019" }) await both.AskAsync($"/api/v1/exports/{table}?{query}");
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{both.Asked} answers");
        Assert.True(both.Different.Count == 0, $"{both.Different.Count} of {both.Asked} differ:\n{string.Join('\n', both.Different.Take(10))}");
        // A filter that is tried with what changes nothing is not tried.
        Assert.Empty(operations.Where(one => one.Path is "/api/v1/deals" or "/api/v1/timeline")
            .SelectMany(one => one.Filters.Where(filter => both.AreWithoutEffect(one.Address, filter)).Select(filter => $"{one.Path}?{filter[0]}")));
    }
}
