using System.Globalization;
using Dapper;
using DealTracker.Api.Curation.Bundles;
using DealTracker.Api.Curation.Imports;
using DealTracker.Api.Records;
using DealTracker.Api.Transfer;
using DealTracker.Core.Events;
using DealTracker.Core.Parties;
using DealTracker.Core.Text;

namespace DealTracker.Api.Tests.Curation.Imports;

/// <summary>A large import, file by file, leaves the very record that the same import leaves when it is done as a whole.</summary>
public sealed class ImportInPartsTests : IAsyncLifetime
{
    private const int Files = 6, DealsAFile = 4;

    private readonly RecordHost _whole = new();
    private readonly RecordHost _parts = new();

    public async ValueTask InitializeAsync()
    {
        await _whole.InitializeAsync();
        await _parts.InitializeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _whole.DisposeAsync();
        await _parts.DisposeAsync();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task An_import_in_parts_writes_the_same_rows_as_an_import_at_once(int seed)
    {
        var first = Bundles(seed);

        Assert.True(await BothAsync(first) is { Revision: 2, Unchanged: 0, Changes.Count: > Files * DealsAFile });
        AssertSame();
        Assert.True(await BothAsync(first) is { Revision: null, Changes: [] });
        AssertSame();

        var dry = await BothAsync(Bundles(seed, changed: true), dryRun: true);
        Assert.True(dry is { Revision: null, Unchanged: > 0 } && dry.Changes.Any(change => change.IsNew)
            && dry.Changes.Any(change => change.Fields is { Count: > 0 }));
        Assert.Equal(2, _parts.Revision);
        Assert.Equal(3, (await BothAsync(Bundles(seed, changed: true))).Revision);
        AssertSame();
    }

    [Theory]
    [InlineData("\"contract_signed\"", "\"contract_sined\"")]
    [InlineData("\"to\":\"e-0-0\"", "\"to\":\"e-none\"")]
    [InlineData("\"article\":\"a\"", "\"article\":\"none\"")]
    [InlineData("\"id\":\"d-5-", "\"id\":\"d-0-")]
    [InlineData("\"id\":\"e-5-2\"", "\"id\":\"e-5-3\"")]
    [InlineData("{\"parties\"", "{\"party\"")]
    [InlineData("\"title\":\"Deal d-5-1\",", "")]
    [InlineData("]}", "]")]
    public async Task One_error_in_the_last_file_writes_nothing_and_is_reported_alike(string right, string wrong)
    {
        var files = Bundles(0);
        files[^1] = new BundleFile(files[^1].Name, files[^1].ReadText().Replace(right, wrong, StringComparison.Ordinal));

        var report = await BothAsync(files);

        Assert.NotEmpty(report.Errors);
        Assert.Equal(1, _parts.Revision);
        AssertSame();
    }

    [Fact]
    public async Task A_cycle_across_files_is_reported()
    {
        var events = new[]
        {
            Given.Event("r-1", "r", "2001") with { Relations = [Given.Relation(RelationKind.Follows, "r-2")] },
            Given.Event("r-2", "r", "2002") with { Relations = [Given.Relation(RelationKind.Follows, "r-3")] },
            Given.Event("r-3", "r", "2003"),
        };
        BundleFile[] files = [Named("r.json", Given.Deal("r")), .. events.Select(e => Named($"{e.Id}.json", e))];
        Assert.Empty((await BothAsync(files)).Errors);

        var last = events[2] with { Relations = [Given.Relation(RelationKind.Follows, "r-1")] };
        Assert.Equal(3, (await BothAsync([.. files[..3], Named("r-3.json", last)])).Errors.Count);
        // What takes the round away may stand in a later file than what would close it.
        Assert.Equal(3, (await BothAsync([Named("r-0.json", last), Named("r-4.json", events[0] with { Relations = [] })])).Revision);
        AssertSame();
    }

    [Fact]
    public async Task A_file_that_changes_while_it_is_read_is_refused()
    {
        var reads = 0;
        var file = new BundleFile("moving.json", 1, () => Given.Bundle(Given.Article($"moving-{reads++}")).ReadText());

        var report = await new ImportBundle(_parts.Database)
        { LongestWhole = 0 }.RunAsync([file], new Authorship("curator", null), cancellation: TestContext.Current.CancellationToken);

        Assert.Equal("moving.json:1: : Was changed while it was read. Nothing was written; import again.", report.Errors.Single().ToString());
        Assert.Equal(1, _parts.Revision);
    }

    private async Task<ImportReport> BothAsync(IEnumerable<BundleFile> files, bool dryRun = false)
    {
        var all = files.ToList();
        var author = new Authorship("curator", "for the test");
        var whole = await new ImportBundle(_whole.Database).RunAsync(all, author, dryRun, cancellation: TestContext.Current.CancellationToken);
        var parts = await new ImportBundle(_parts.Database)
        { LongestWhole = 0 }.RunAsync(all, author, dryRun, cancellation: TestContext.Current.CancellationToken);
        Assert.Equal(whole.Errors, parts.Errors);
        Assert.Equal(RecordJson.Write(whole), RecordJson.Write(parts));
        return parts;
    }

    private void AssertSame()
    {
        foreach (var table in (string[])[
            .. RecordTables.All, "deal_search", "event_search", "deal_projections", "deal_detail_projections", "event_projections"]) Assert.Equal(
                Rows(_whole, table), Rows(_parts, table));
    }

    private static IReadOnlyList<string> Rows(RecordHost host, string table)
    {
        using var read = host.Database.BeginRead();
        // The number of a row of words is that of its record.
        var columns = table.EndsWith("_search", StringComparison.Ordinal) ? "rowid, words, designators" : "*";
        return
        [
            .. read.Connection.Query($"SELECT {columns} FROM {table}", transaction: read.Transaction)
                .Select(row => string.Join('|',
                    ((IDictionary<string, object?>)row).Select(cell => string.Create(CultureInfo.InvariantCulture, $"{cell.Key}={cell.Value}"))))
                .Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>Files in another order for every seed, so that much is named before it is there.</summary>
    private static BundleFile[] Bundles(int seed, bool changed = false)
    {
        var random = new Random(seed);
        var files = Enumerable.Range(0, Files).Select(file => Named($"{file}.json", [.. Records(file, random, changed)])).ToArray();
        if (seed > 0) random.Shuffle(files);
        return files;
    }

    private static IEnumerable<object> Records(int file, Random random, bool changed)
    {
        var last = file == Files - 1;
        if (last) yield return Given.Party("FRA", changed ? "French Republic" : "France");
        if (last) yield return Given.System("rafale", "Rafale") with { Family = changed ? Slug.Parse("s-300-line") : null };
        yield return Given.Article($"art-{file}", changed && file % 2 == 0 ? "2018-03-01" : $"20{10 + file}-05-06");
        for (var n = 0; n < DealsAFile + (changed ? 1 : 0); n++)
        {
            yield return Given.Deal($"d-{file}-{n}", n == 0 ? "rafale" : "s-400") with
            {
                Title = changed && n == 1 ? $"Deal d-{file}-{n}, again" : $"Deal d-{file}-{n}",
                Parties = [Given.DealParty(n == 0 ? "FRA" : "RUS", PartyRole.Supplier), Given.DealParty("IND", PartyRole.Recipient)],
            };
        }

        for (var n = 0; n < 2 * DealsAFile; n++)
        {
            var (further, article, earlier) = (random.Next(Files), random.Next(Files), random.Next(file));
            yield return Given.Event($"e-{file}-{n}", $"d-{file}-{n % DealsAFile}", changed && n == 2 ? "2016" : $"20{10 + n}-03", "a", $"art-{article}") with
            {
                Deals = [.. new[] { $"d-{file}-{n % DealsAFile}", $"d-{(changed && n == 3 ? file : further)}-1" }.Distinct().Select(Slug.Parse)],
                Relations = file == 0 || (changed && n == 4) ? [] : [Given.Relation((RelationKind)(n % 5), last ? "e-0-0" : $"e-{earlier}-{n}")],
            };
        }
    }

    private static BundleFile Named(string name, params object[] records) => new(name, Given.Bundle(records).ReadText());
}
