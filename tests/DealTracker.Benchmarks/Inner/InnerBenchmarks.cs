using System.Text.Json;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using DealTracker.Api.Http;
using DealTracker.Api.Http.Answers;
using DealTracker.Api.Record;
using DealTracker.Core.Articles;
using DealTracker.Core.Dates;
using DealTracker.Core.Text;

namespace DealTracker.Benchmarks.Inner;

/// <summary>What every request or import does many times over: time and bytes allocated, each by itself.</summary>
public class InnerBenchmarks
{
    private static readonly EdtfDate[] Dates = [.. new[] { "2019-09-04", "2020", "2025-40", "[..2018-10-05]", "2015~/2016-10-15" }.Select(EdtfDate.Parse)];

    private readonly Article _article = RecordJson.Read<Article>("""
        {"id":"article-1","title":"Article 1 on defence","publisher":"Paper 1","kind":"newspaper","published":"2019-09-04","url":"https://example.org/1"}
        """);

    private readonly Page<RawJson> _page;

    public InnerBenchmarks()
    {
        // As large as a deal is.
        var kept = new RawJson(JsonSerializer.SerializeToUtf8Bytes(new { title = new string('x', 850) }));
        _page = new Page<RawJson> { Data = [.. Enumerable.Repeat(kept, 50)], Paging = new Paging { Limit = 50, Next = null }, Meta = new PageMeta { Revision = 1 } };
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
    public string The_key_of_a_name() => NameKey.Of("S-400 Triumf");

    [Benchmark]
    public string A_record_as_JSON() => RecordJson.Write(_article);

    [Benchmark]
    public Article A_record_out_of_JSON() => RecordJson.Read<Article>("""{"id":"article-1","title":"Article 1","publisher":"Paper","kind":"newspaper","published":"2019-09-04"}""");

    [Benchmark]
    public byte[] A_page_of_50_kept_records() => JsonSerializer.SerializeToUtf8Bytes(_page, JsonFormat.Options);
}
