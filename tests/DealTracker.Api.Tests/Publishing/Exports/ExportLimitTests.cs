using DealTracker.Api.Http.Errors;
using DealTracker.Api.Queries.Export;
using DealTracker.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace DealTracker.Api.Tests.Publishing.Exports;

/// <summary>What an export may take, on the record's own database.</summary>
public sealed class ExportLimitTests(RecordHost host) : IClassFixture<RecordHost>
{
    // Some hundred years of counting.
    private const string Endless = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT COUNT(*) AS n FROM n";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_running_query_is_stopped_when_the_client_leaves()
    {
        using var exporter = Exporter(new ExportSettings());
        using var leaves = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));

        var stopped = await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => Task.Run(() => exporter.ReadAsync(Stream.Null, ReadEndlessly, leaves.Token)));

        Assert.Equal(leaves.Token.IsCancellationRequested, stopped.CancellationToken.IsCancellationRequested);
        // Nothing is left behind: the connection reads on, and the turn is free.
        Assert.Equal(host.Revision, await exporter.ReadAsync(Stream.Null, (_, _, _) => { }, Stop));
    }

    [Fact]
    public async Task An_export_that_takes_too_long_is_stopped_with_503()
    {
        using var exporter = Exporter(new ExportSettings { SecondsAtMost = 1 });

        var refusal = await Assert.ThrowsAsync<ProblemException>(() => Task.Run(() => exporter.ReadAsync(Stream.Null, ReadEndlessly, Stop)));

        Assert.Equal(503, refusal.Problem.Status);
        Assert.NotNull(refusal.RetryAfter);
    }

    [Fact]
    public async Task An_export_beyond_the_queue_is_503_with_Retry_After()
    {
        using var exporter = Exporter(new ExportSettings { AtOnce = 1, Waiting = 0 });
        using var go = new ManualResetEventSlim();
        var begun = new TaskCompletionSource();
        var first = Task.Run(() => exporter.ReadAsync(Stream.Null, (_, _, _) =>
        {
            begun.SetResult();
            go.Wait(CancellationToken.None);
        }, Stop));
        await begun.Task;

        var refusal = await Assert.ThrowsAsync<ProblemException>(() => exporter.ReadAsync(Stream.Null, (_, _, _) => { }, Stop));

        go.Set();
        Assert.Equal(503, refusal.Problem.Status);
        Assert.Equal(host.Revision, await first);
        Assert.Equal(host.Revision, await exporter.ReadAsync(Stream.Null, (_, _, _) => { }, Stop));
    }

    [Fact]
    public async Task A_write_during_an_export_is_not_in_the_export()
    {
        await host.AddAsync(Given.Deal("before"));
        using var exporter = Exporter(new ExportSettings());
        var titles = new List<string>();

        using var go = new ManualResetEventSlim();
        var begun = new TaskCompletionSource();

        var export = Task.Run(() => exporter.ReadAsync(Stream.Null, (session, _, stop) =>
        {
            begun.SetResult();
            go.Wait(stop);
            using var rows = new Utf8RowReader(session, "SELECT title FROM deals ORDER BY id", new(), stop);
            while (rows.Read()) titles.Add(System.Text.Encoding.UTF8.GetString(rows.Utf8(0)));
        }, Stop));
        await begun.Task;
        await host.AddAsync(Given.Deal("before") with { Title = "Changed meanwhile" }, Given.Deal("meanwhile"));
        go.Set();
        await export;

        Assert.Contains("Deal before", titles);
        Assert.DoesNotContain("Changed meanwhile", titles);
        Assert.DoesNotContain("Deal meanwhile", titles);
    }

    private static void ReadEndlessly(ReadSession session, Stream file, CancellationToken stop)
    {
        using var rows = new Utf8RowReader(session, Endless, new(), stop);
        rows.Read();
    }

    private Exporter Exporter(ExportSettings settings) => new(host.Services.GetRequiredService<Database>(), settings);
}
