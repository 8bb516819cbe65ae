using System.Diagnostics;
using System.Globalization;
using DealTracker.Api.Tests.Curation;
using DealTracker.Api.Tests.Storage;

namespace DealTracker.Api.Tests.Stress;

/// <summary>
/// Two writers and eight readers at once. No answer is an error or older than what was known when it was asked, no tag stands for two
/// bodies, and every answer shows what was true at its revision: no more, no less. <c>DEALTRACKER_STRESS_SECONDS=60</c> goes on for longer.
/// </summary>
public sealed class StressTests
{
    private static readonly TimeSpan Duration =
        TimeSpan.FromSeconds(int.Parse(Environment.GetEnvironmentVariable("DEALTRACKER_STRESS_SECONDS") ?? "2", CultureInfo.InvariantCulture));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Every_response_under_load_is_true_at_its_revision(int servers)
    {
        using var database = TestDatabase.Create();
        var hosts = Enumerable.Range(0, servers).Select(_ => new RecordHost(database.Shared())).ToList();
        var record = new StressRecord();
        await record.BeginAsync(hosts[0]);
        var seen = new Seen();
        var clock = Stopwatch.StartNew();
        using var failed = new CancellationTokenSource();

        var writers = await Task.WhenAll(
            Enumerable.Range(0, 2).Select(async n => new StressWriter(record, await hosts[n % servers].CuratorAsync($"writer {n}"), n)));
        await Task.WhenAll(
        [
            .. writers.Select((writer, n) => RunAsync(n, async random =>
            {
                await writer.WriteOnceAsync(random);
                // At times several writes at once, at times a revision that lasts for a while.
                var reader = new StressReader(hosts, record, seen);
                for (var reads = random.Next(2) * random.Next(40); reads > 0; reads--) await reader.ReadOnceAsync(random);
            })),
            .. Enumerable.Range(0, 8).Select(n => RunAsync(2 + n, new StressReader(hosts, record, seen).ReadOnceAsync)),
        ]);

        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{seen.Reads} reads, {seen.NotModified} of them 304, and {record.Writes} writes in {clock.Elapsed.TotalSeconds:0} s");
        Assert.Equal(Enumerable.Range(0, (int)record.Writes + 1).Select(n => record.First + n), record.States().Select(one => one.Revision));
        Assert.Equal(record.Acknowledged, hosts[0].Revision);
        Check(record, seen);
        Assert.True(record.Writes > 20 && seen.NotModified > 20, $"{record.Writes} writes, {seen.NotModified} times not modified");
        foreach (var host in hosts) await host.DisposeAsync();

        async Task RunAsync(int number, Func<Random, Task> step)
        {
            var random = new Random(number);
            try
            {
                while ((clock.Elapsed < Duration || record.Writes <= 20) && !failed.IsCancellationRequested) await Task.Run(
                    () => step(random), TestContext.Current.CancellationToken);
            }
            catch
            {
                await failed.CancelAsync();
                throw;
            }
        }
    }

    private static void Check(StressRecord record, Seen seen)
    {
        var shown = seen.Shown.ToLookup(one => one.Key.Revision);
        var wrong = new List<string>();
        foreach (var (revision, state) in record.States())
        {
            foreach (var ((question, path, _), records) in shown[revision])
            {
                var parts = records.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(one => one.Split('=')).ToLookup(one => one[0], one => one[1]);
                var expected = question.Expected(state).Select(n => $"{question.Kind}-{n}").Order(StringComparer.Ordinal);
                var found = parts.Select(one => one.Key).Where(one => one.StartsWith($"{question.Kind}-", StringComparison.Ordinal))
                    .Order(StringComparer.Ordinal);
                if (!found.SequenceEqual(expected)
                    || parts.Any(one => !one.Key.StartsWith(Question.Total, StringComparison.Ordinal)
                        && !one.SequenceEqual([state.GetValueOrDefault(one.Key, "")])))
                    wrong.Add($"{path} at {revision} shows {records}; but there is {string.Join(' ', state)}");
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong.Take(5).Prepend($"{wrong.Count} answers are wrong.")));
        Assert.Empty(shown.Select(one => one.Key).Except(record.States().Select(one => one.Revision)));
    }
}
