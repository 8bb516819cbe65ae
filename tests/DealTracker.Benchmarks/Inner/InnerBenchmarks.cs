using System.Text.Json;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Dapper;
using DealTracker.Api.Http.Json;
using DealTracker.Api.Http.Requests;
using DealTracker.Api.Http.Responses;
using DealTracker.Api.Queries.Export;
using DealTracker.Api.Records;
using DealTracker.Api.Records.Names;
using DealTracker.Core.Articles;
using DealTracker.Core.Dates;
using DealTracker.Core.Text;
using DealTracker.Storage;
using DealTracker.Storage.Stores;
using Microsoft.AspNetCore.Http;

namespace DealTracker.Benchmarks.Inner;

/// <summary>What every request or import does many times over: time and bytes allocated, each by itself.</summary>
public class InnerBenchmarks
{
    private const int Rows = 1000;

    private static readonly EdtfDate[] Dates = [.. new[] { "2019-09-04", "2020", "2025-40", "[..2018-10-05]", "2015~/2016-10-15" }.Select(EdtfDate.Parse)];

    private static readonly NameSet Names = new(1,
        new NameIndex([new NameRow { NameKey = NameKey.From("India"), Id = "IND", Name = "India" },
            new NameRow { NameKey = NameKey.From("RUS"), Id = "RUS", Name = "Russia" }]),
        new NameIndex([new NameRow { NameKey = NameKey.From("S-400"), Id = "s-400", Name = "S-400" }]));

    private static readonly Database Empty =
        new(new DatabaseSettings { Path = Path.Combine(Path.GetTempPath(), $"dealtracker-inner-{Environment.ProcessId}.db") }, TimeProvider.System);

    private static readonly ExportQuery Export = ExportQuery.Create(
    [
        ExportColumn.Text("event", "'event-' || n.i", "An id."),
        ExportColumn.Text("statement", "'The first regiment, it was said, was delivered.'", "A text with commas."),
        .. DateColumns.Computed("date", "'2019-09-04'", "A date."),
        ExportColumn.Count("sources", "n.i % 7", "A number."),
    ], $"FROM (WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {Rows}) SELECT i FROM n) n", new DynamicParameters());

    private readonly Article _article = RecordJson.Read<Article>("""
        {"id":"article-1","title":"Article 1 on defence","publisher":"Paper 1","kind":"newspaper","published":"2019-09-04","url":"https://example.org/1"}
        """);

    private readonly ListResponse<RawJson> _page;

    public InnerBenchmarks()
    {
        Migrations.Apply(Empty, TimeProvider.System, DealTracker.Api.Records.BuildId.Text);
        // As large as a deal is.
        var kept = new RawJson(JsonSerializer.SerializeToUtf8Bytes(new { title = new string('x', 850) }));
        _page = new ListResponse<RawJson>
        {
            Data = [.. Enumerable.Repeat(kept, 50)],
            PageInfo = new PageInfo { Limit = 50, Next = null },
            Meta = new ListMeta { Revision = 1 }
        };
    }

    public static void Run() => BenchmarkRunner.Run<InnerBenchmarks>(new ManualConfig()
        .AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance))
        .AddColumnProvider(DefaultColumnProviders.Instance).AddLogger(ConsoleLogger.Default)
        .AddDiagnoser(MemoryDiagnoser.Default)
        .WithArtifactsPath(Path.Combine(Path.GetTempPath(), "dealtracker-benchmarks")));

    [Benchmark]
    public EdtfDate A_date_to_the_day() => EdtfDate.Parse("2019-09-04");

    [Benchmark]
    public EdtfDate A_date_of_two_ends() => EdtfDate.Parse("2015~/2016-10-15");

    [Benchmark]
    public void Five_dates_in_order() => Array.Sort((EdtfDate[])Dates.Clone());

    [Benchmark]
    public IReadOnlyList<SearchTerm> Words_of_a_search() => SearchWords.Query("first delivery of the S-400 Триумф to Türkiye");

    [Benchmark]
    public string The_key_of_a_name() => NameKey.From("S-400 Triumf");

    [Benchmark]
    public string A_query_in_one_spelling() => CanonicalQuery.Create(new QueryString("?country=India,rus&system=s400&type=Delivery&from=2018"), Names).Text;

    [Benchmark]
    public string A_record_as_JSON() => RecordJson.Write(_article);

    [Benchmark]
    public Article A_record_out_of_JSON() =>
        RecordJson.Read<Article>("""{"id":"article-1","title":"Article 1","publisher":"Paper","kind":"newspaper","published":"2019-09-04"}""");

    [Benchmark]
    public byte[] A_page_of_50_kept_records() => JsonSerializer.SerializeToUtf8Bytes(_page, JsonFormat.Options);

    [Benchmark(OperationsPerInvoke = Rows)]
    public long A_row_of_CSV()
    {
        using var session = Empty.BeginRead();
        using var rows = new ExportRows(session, Export, CancellationToken.None);
        return CsvStream.Write(Stream.Null, rows, CsvDialect.Data);
    }

    [GlobalCleanup]
    public void Forget()
    {
        Empty.Dispose();
        foreach (var file in Directory.GetFiles(Path.GetTempPath(), $"dealtracker-inner-{Environment.ProcessId}.db*")) File.Delete(file);
    }
}
