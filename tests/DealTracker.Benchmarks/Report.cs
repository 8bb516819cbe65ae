using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace DealTracker.Benchmarks;

/// <summary>Measures and writes tables. Each number of requests is beside its ceiling, measured in the same run with as many bytes.</summary>
internal sealed class Report(SyntheticRecord record)
{
    private const int Seconds = 3, Times = 3;

    private static readonly (string Name, string Path)[] Reads =
    [
        ("page of 50 deals", "/api/v1/deals"),
        ("timeline of 200", "/api/v1/timeline?limit=200"),
        ("timeline of India and the S-400", "/api/v1/timeline?country=India&system=s400"),
        ("search", "/api/v1/timeline?q=northern%20port"),
        ("one deal", "/api/v1/deals/deal-77"),
        ("buckets", "/api/v1/timeline/buckets?country=IND"),
        ("facets", "/api/v1/deals?country=IND&facets=status,year&limit=1"),
    ];

    private readonly StringBuilder _text = new(
        $"{record.Deals:N0} deals, {record.Events:N0} events, {record.Rows:N0} rows in {record.Bytes / 1048576.0:F0} MB ({record.Bytes / record.Events:N0} bytes an event). "
        + $"Imported from JSON in {record.Imported.TotalSeconds:F1} s: {record.Rows / record.Imported.TotalSeconds:N0} rows/s.\n");

    public string Markdown => _text.ToString();

    public async Task ReadsAsync(WorkFolder work, string program)
    {
        using var product = await Server.ProductAsync(work, program, 64);
        await CheckAsync(product);
        Begin("every request another one, so that no finished answer serves it");
        foreach (var (name, path) in Reads) await RowAsync(name, product, path, (await product.GetAsync(path)).Length, "-s", work.FreshScript);
        Begin("repeated");
        foreach (var (name, path) in Reads) await RowAsync(name, product, path, (await product.GetAsync(path)).Length);
        await RowAsync("304", product, Reads[0].Path, 0, "-H", $"If-None-Match: {await product.TagAsync(Reads[0].Path)}");
        _text.Append($"\nResident memory after it: {product.Memory:F0} MB.\n");
    }

    public async Task ColdStartAsync(WorkFolder work, string program)
    {
        var took = new List<double>();
        for (var i = 0; i < Times; i++)
        {
            var began = Stopwatch.GetTimestamp();
            using var product = await Server.ProductAsync(work, program, 64);
            await product.GetAsync("/api/v1/timeline?country=India");
            took.Add(Stopwatch.GetElapsedTime(began).TotalSeconds);
        }

        _text.Append($"\n## Start\n\nFrom the start of the process to the first timeline: {took.Min():F2}–{took.Max():F2} s.\n");
    }

    public async Task ExportAsync(WorkFolder work, string program)
    {
        using var product = await Server.ProductAsync(work, program, 0);
        await product.GetAsync("/api/v1/exports/citations.csv?deal=deal-1");
        var before = product.Memory;
        const string Query = """
            SELECT ct.event, ct.ordinal, ct.article, ct.paragraph, ct.quote, ct.attributed_to, ct.stated_date, ct.stated_date, ct.stated_date, ct.stated_date,
                ct.date_as_reported, ct.credibility, ct.rank, ct.reason
            FROM event_states s JOIN citations ct ON ct.event = s.event WHERE s.is_current = 1 ORDER BY s.event, ct.ordinal
            """;
        var ratios = new List<double>();
        for (var i = 0; i < Times; i++)
        {
            var began = Stopwatch.GetTimestamp();
            var bytes = (await product.GetAsync("/api/v1/exports/citations.csv")).Length;
            var export = Stopwatch.GetElapsedTime(began);
            var (_, sqlite) = await Shell.RunAsync("sqlite3", "-csv", work.Database, Query);
            ratios.Add(export / sqlite);
            if (i == 0) _text.Append($"\n## CSV\n\ncitations.csv, {bytes / 1048576.0:F1} MB: {export.TotalSeconds:F2} s, `sqlite3 -csv` {sqlite.TotalSeconds:F2} s; ");
        }

        _text.Append($"ratio {ratios.Min():F2}–{ratios.Max():F2}; memory +{product.Memory - before:F0} MB.\n");
    }

    private void Begin(string title) =>
        _text.Append($"\n## Reads, {title}\n\n| | body | requests/s | ceiling | ratio (lowest–highest) |\n|---|---|---|---|---|\n");

    private async Task CheckAsync(Server product)
    {
        foreach (var (path, expected) in new[] { ("/api/v1/deals?include=total&limit=1", record.Deals), ("/api/v1/timeline?include=total&limit=1", record.Events) })
        {
            using var answer = JsonDocument.Parse(await product.GetAsync(path));
            var total = answer.RootElement.GetProperty("meta").GetProperty("total").GetInt64();
            if (total != expected) throw new InvalidOperationException($"{path} says {total}, and the record holds {expected}.");
        }
    }

    private async Task RowAsync(string name, Server product, string path, int bytes, params string[] options)
    {
        using var ceiling = await Server.CeilingAsync(Math.Max(bytes, 1));
        await Shell.WrkAsync(product.Address + path, 2, options);
        await Shell.WrkAsync(ceiling.Address, 2);
        var pairs = new List<(double Product, double Ceiling)>();
        for (var i = 0; i < Times; i++) pairs.Add((await Shell.WrkAsync(product.Address + path, Seconds, options), await Shell.WrkAsync(ceiling.Address, Seconds)));
        var ratios = pairs.Select(pair => pair.Product / pair.Ceiling).ToList();
        _text.Append($"| {name} | {bytes / 1024.0:F1} KB | {pairs.Average(pair => pair.Product):N0} | {pairs.Average(pair => pair.Ceiling):N0} | {ratios.Average():F3} ({ratios.Min():F3}–{ratios.Max():F3}) |\n");
        Console.Error.WriteLine($"{name}: {ratios.Average():F3}");
    }
}
