using System.Diagnostics;
using System.Text;

namespace DealTracker.Benchmarks;

/// <summary>
/// Measures and writes tables. Each number of requests is beside its ceiling, measured in the same run with as many bytes and with the same
/// requests: what the client takes to make them is not the server's.
/// </summary>
internal sealed class Report(WorkFolder work, string program)
{
    private const int Seconds = 2, Times = 5;

    private readonly StringBuilder _text = new();

    public string Markdown => _text.ToString();

    public void Imported(SyntheticRecord record) => Write(
        $"\n{record.Deals:N0} deals, {record.Events:N0} events, {record.Rows:N0} rows in {record.Bytes / 1048576.0:N0} MB ({record.Bytes / record.Events:N0} "
            + $"bytes an event). "
        + (record.Imported is { TotalSeconds: var seconds }
            ? $"Imported from JSON in {seconds:F1} s: {record.Rows / seconds:N0} rows/s, with {record.ImportMegabytes:N0} MB of memory at most." : "Made "
            + "before this run."));

    public async Task ReadsAsync(SyntheticRecord record)
    {
        using var product = await Server.ProductAsync(program, record.Database);
        Write($"\nIdle memory: {product.Memory:F0} MB, its own {product.OwnMemory:F0} MB.");
        await Check.AnswersAsync(product, record.Database);
        Begin("every request another one, so that no finished answer serves it");
        foreach (var read in Read.All)
            await RowAsync(read.Name, product, read.PathOf(7), (await product.GetAsync(read.PathOf(7))).Length, "-s", work.FreshScript(read, record.Deals));
        Begin("repeated");
        foreach (var read in Read.All) await RowAsync(read.Name, product, read.PathOf(7), (await product.GetAsync(read.PathOf(7))).Length);
        foreach (var read in Read.All.Take(2))
            await RowAsync($"304 for the {read.Name}", product, read.Path, (await product.GetAsync(read.Path)).Length, "-H",
                $"If-None-Match: {await product.TagAsync(read.Path)}");
    }

    public async Task StartAsync(SyntheticRecord record)
    {
        var took = new List<double>();
        for (var i = 0; i < Times; i++)
        {
            var began = Stopwatch.GetTimestamp();
            using var product = await Server.ProductAsync(program, record.Database);
            await product.GetAsync("/api/v1/timeline?country=India");
            took.Add(Stopwatch.GetElapsedTime(began).TotalSeconds);
        }

        Write($"\n## Start\n\nFrom the start of the process to the first timeline: {took.Min():F2}–{took.Max():F2} s.");
    }

    public async Task ExportAsync(SyntheticRecord record)
    {
        using var product = await Server.ProductAsync(program, record.Database, cacheMegabytes: 0);
        await product.GetAsync("/api/v1/exports/citations.csv?deal=deal-1");
        // The query of the export, its columns and joins.
        const string Query = """
            SELECT ct.event, ct.ordinal, ct.article, ct.paragraph, ct.quote, ct.attributed_to, ct.stated_date, ct.stated_date, ct.stated_date, ct.stated_date,
                ct.date_as_reported, ct.credibility, ct.rank, ct.reason
            FROM event_states s JOIN events e ON e.id = s.event JOIN citations ct ON ct.event = s.event
            JOIN articles ar ON ar.id = ct.article AND ar.known_from <= '9999-99-99'
            WHERE s.is_current = 1 ORDER BY s.event, ct.ordinal
            """;
        var (exports, others, ratios, bytes, before, own) = (new List<double>(), new List<double>(), new List<double>(), 0, product.Memory, product.OwnMemory);
        var most = own;
        for (var i = 0; i < Times; i++)
        {
            var began = Stopwatch.GetTimestamp();
            var export = product.GetAsync("/api/v1/exports/citations.csv");
            most = Math.Max(most, await product.MostOwnMemoryAsync(export));
            bytes = (await export).Length;
            exports.Add(Stopwatch.GetElapsedTime(began).TotalSeconds);
            others.Add((await Shell.RunAsync("sqlite3", "-csv", record.Database, Query)).Took.TotalSeconds);
            ratios.Add(exports[^1] / others[^1]);
        }

        Write($"\n## CSV, {record.Events:N0} events\n\ncitations.csv, {bytes / 1048576.0:F1} MB: {exports.Min():F2}–{exports.Max():F2} s, `sqlite3 "
            + $"-csv` {others.Min():F2}–{others.Max():F2} s; "
            + $"ratio {ratios.Average():F2} ({ratios.Min():F2}–{ratios.Max():F2}); memory of its own at most +{most - own:F0} MB, with the file that is "
            + $"mapped +{product.Memory - before:F0} MB.");
    }

    public async Task GrowthAsync(SyntheticRecord small, SyntheticRecord large)
    {
        using var one = await Server.ProductAsync(program, small.Database);
        using var other = await Server.ProductAsync(program, large.Database);
        await Check.AnswersAsync(other, large.Database);
        Write($"\n## Growth, {small.Events:N0} to {large.Events:N0} events\n\n| | µs a request | µs a request | times as long (lowest–highest) "
            + $"|\n|---|---|---|---|");
        foreach (var read in Read.Bounded)
        {
            var (script, otherScript) = (work.FreshScript(read, small.Deals), work.FreshScript(read, large.Deals));
            await Shell.WrkAsync(one.Address + read.PathOf(7), Seconds, "-s", script);
            await Shell.WrkAsync(other.Address + read.PathOf(7), Seconds, "-s", otherScript);
            var pairs = new List<(double Small, double Large)>();
            for (var i = 0; i < Times; i++)
            {
                pairs.Add((
                    1e6 / await Shell.WrkAsync(one.Address + read.PathOf(7), Seconds, "-s", script),
                    1e6 / await Shell.WrkAsync(other.Address + read.PathOf(7), Seconds, "-s", otherScript)));
            }

            var ratios = pairs.Select(pair => pair.Large / pair.Small).ToList();
            Write($"| {read.Name} | {pairs.Average(pair => pair.Small):N0} | {pairs.Average(pair => pair.Large):N0} | {ratios.Average():F2} "
                + $"({ratios.Min():F2}–{ratios.Max():F2}) |");
        }
    }

    public async Task WritesAsync(SyntheticRecord record)
    {
        var (key, _, _) = await Shell.RunAsync(
            "dotnet", program, "keys", "create", "--name", "benchmark", "--role", "curator", $"--Database:Path={record.Database}");
        using var product = await Server.ProductAsync(program, record.Database);
        var (rates, script) = (new List<double>(), work.WriteScript(key.Trim()));
        for (var i = 0; i < Times; i++) rates.Add(await Shell.WrkAsync(product.Address, Seconds, "-s", script));
        Write($"\n## Writes\n\nNew deals from 32 clients at once, each a revision of its own that is on the disk before its answer: {rates.Average():N0} a "
            + $"second ({rates.Min():N0}–{rates.Max():N0}).");
    }

    private void Write(string text)
    {
        _text.Append(text).Append('\n');
        Console.Error.WriteLine(text);
    }

    private void Begin(string title) => Write($"\n## Reads, {title}\n\n| | body | requests/s | ceiling | ratio (lowest–highest) |\n|---|---|---|---|---|");

    private async Task RowAsync(string name, Server product, string path, int bytes, params string[] options)
    {
        using var ceiling = await Server.CeilingAsync(bytes);
        await Shell.WrkAsync(product.Address + path, 2, options);
        await Shell.WrkAsync(ceiling.Address + path, 2, options);
        var pairs = new List<(double Product, double Ceiling)>();
        for (var i = 0; i < Times; i++) pairs.Add(
            (await Shell.WrkAsync(product.Address + path, Seconds, options), await Shell.WrkAsync(ceiling.Address + path, Seconds, options)));
        var ratios = pairs.Select(pair => pair.Product / pair.Ceiling).ToList();
        Write($"| {name} | {bytes / 1024.0:F1} KB | {pairs.Average(pair => pair.Product):N0} | {pairs.Average(pair => pair.Ceiling):N0} "
            + $"| {ratios.Average():F3} ({ratios.Min():F3}–{ratios.Max():F3}) |");
    }
}
