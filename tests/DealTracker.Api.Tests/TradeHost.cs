using System.Text.Json;
using DealTracker.Api.Tests.Http;

namespace DealTracker.Api.Tests;

/// <summary>
/// The program over <see cref="TradeRecord"/>, for tests that only read. What is on record, and when it was written, never
/// changes, so that every answer has one known value.
/// </summary>
public sealed class TradeHost : IAsyncLifetime
{
    public RecordHost Host { get; } = new();

    public async ValueTask InitializeAsync()
    {
        await Host.InitializeAsync();
        Host.Clock.Set("2026-02-01T10:00:00Z");
        await Host.AddAsync([.. TradeRecord.Names, .. TradeRecord.Missiles, .. TradeRecord.Rifles, .. TradeRecord.Jets]);
        Host.Clock.Set("2026-02-02T10:00:00Z");
        await Host.AddAsync(TradeRecord.Rumour);
        Host.Clock.Set("2026-02-03T10:00:00Z");
        await Host.AddAsync(TradeRecord.Silent);
    }

    public ValueTask DisposeAsync() => Host.DisposeAsync();
}

/// <summary>Short forms for comparing with literals.</summary>
internal static class Literally
{
    /// <summary>A member as it is written in JSON.</summary>
    public static string Raw(this JsonElement record, string name) => record.GetProperty(name).GetRawText();

    /// <summary>Ids in their order, with spaces between them.</summary>
    public static async Task<string> OrderAsync(this ApiHost host, string path) => string.Join(' ', await host.IdsAsync(path));

    /// <summary>A facet as <c>value label count</c>, in its order.</summary>
    public static async Task<string[]> FacetAsync(this ApiHost host, string list, string facet)
    {
        var facets = (await host.OkAsync($"{list}?facets={facet}")).GetProperty("meta").GetProperty("facets");
        return [.. facets.GetProperty(facet).EnumerateArray().Select(one => $"{one.Text("value")} | {one.Text("label")} | {one.GetProperty("count")}")];
    }

    /// <summary>The row of a CSV that begins with these cells, as <c>column=value</c> in the order of the header.</summary>
    public static async Task<string[]> RowAsync(this ApiHost host, string path, params string[] key)
    {
        var lines = Csv.Lines(await host.CsvAsync(path));
        var row = Assert.Single(lines.Skip(1), line => line.Take(key.Length).SequenceEqual(key));
        return [.. lines[0].Zip(row, (column, cell) => $"{column}={cell}")];
    }

    /// <summary>The first cells of every row, each row's joined by a colon, with spaces between the rows.</summary>
    public static async Task<string> KeysAsync(this ApiHost host, string path, int cells)
    {
        var lines = Csv.Lines(await host.CsvAsync(path));
        return string.Join(' ', lines.Skip(1).Select(line => string.Join(':', line.Take(cells))));
    }

    private static async Task<string> CsvAsync(this ApiHost host, string path)
    {
        var response = await host.AskAsync($"/api/v1/{path}");
        Assert.True(response.IsSuccessStatusCode, await response.TextAsync());
        return await response.TextAsync();
    }
}
