using System.Data.Common;
using Dapper;
using DealTracker.Api.Curation.Writing;
using DealTracker.Api.Tests.Curation;
using DealTracker.Api.Tests.Features.History;
using DealTracker.Api.Tests.Storage;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace DealTracker.Api.Tests.Queries.Projections;

/// <summary>A projection equals the record assembled from the tables, and it is used only while it is valid.</summary>
public sealed class ProjectionTests
{
    private static readonly (string Table, string Records)[] Forms =
        [("deal_projections", "deals"), ("deal_detail_projections", "deals"), ("event_projections", "events")];

    [Theory]
    [InlineData(21)]
    [InlineData(22)]
    public async Task A_projection_equals_the_record_assembled_from_the_tables_after_any_edit(int seed)
    {
        using var database = TestDatabase.Create();
        await using var host = new RecordHost(database.Shared());
        await host.InitializeAsync();
        await using var other = new UncachedHost(database.Shared());
        var edits = new RandomEdits(host, await host.CuratorAsync(), seed);
        for (var i = 0; i < 120; i++)
        {
            await edits.RecordAsync();
            if (i % 6 != 5) continue;
            var kept = await AllAsync(other);
            await WriteAsync(host, "UPDATE {0} SET build = 'another', json = '{{\"of\":\"another build\"}}'");
            var made = await AllAsync(other);
            Assert.Equal(made, kept);
            await Again(other).RunAsync(Stop);
            Assert.Equal(made, await AllAsync(other));
            Assert.Equal(0, Missing(host));
        }
    }

    [Theory]
    [InlineData("DELETE FROM {0}")]
    [InlineData("UPDATE {0} SET build = 'another', json = '{{}}'")]
    [InlineData("UPDATE {0} SET revision = revision - 1, json = '{{}}'")]
    public async Task An_invalid_projection_is_not_used_and_is_rebuilt(string damage)
    {
        using var database = TestDatabase.Create();
        await using var host = new RecordHost(database.Shared());
        await host.InitializeAsync();
        await host.AddAsync(Given.Deal("shown", "s-400"), Given.Event("shown-1", "shown", "2019"), Given.Event("shown-2", "shown", "2020"));
        await using var other = new UncachedHost(database.Shared());
        var before = await AllAsync(other);
        await WriteAsync(host, damage);

        Assert.Equal(before, await AllAsync(other));
        await Again(other).RunAsync(Stop);

        Assert.Equal(before, await AllAsync(other));
        Assert.Equal(0, Missing(host));
    }

    [Fact]
    public async Task An_interrupted_rebuild_is_not_treated_as_complete()
    {
        using var database = TestDatabase.Create();
        await using var host = new RecordHost(database.Shared());
        await host.InitializeAsync();
        await host.AddAsync(Given.Deal("shown", "s-400"), Given.Event("shown-1", "shown", "2019"));
        await WriteAsync(host, "UPDATE {0} SET build = 'another'");
        await RunAsync(host, "UPDATE dataset SET projections_build = 'another'", "ALTER TABLE event_projections RENAME TO projections_elsewhere");

        await Assert.ThrowsAnyAsync<DbException>(() => Again(host).RunAsync(Stop));

        using (var read = host.Database.BeginRead())
            Assert.Null(read.Connection.QuerySingle<string?>("SELECT projections_build FROM dataset", transaction: read.Transaction));
        await RunAsync(host, "ALTER TABLE projections_elsewhere RENAME TO event_projections");
        await Again(host).RunAsync(Stop);
        Assert.Equal(0, Missing(host));
    }

    /// <summary>Breaks what is kept, as another build would that wrote something of its own.</summary>
    private static Task<bool> WriteAsync(RecordHost host, string sql) =>
        RunAsync(host, [.. Forms.Select(form => string.Format(null, sql, form.Table)), "UPDATE dataset SET projections_build = NULL"]);

    private static Task<bool> RunAsync(RecordHost host, params string[] sql) => host.Database.WriteAsync(write =>
    {
        foreach (var one in sql) write.Connection.Execute(one, transaction: write.Transaction);
        write.CompleteOutsideRecord();
        return true;
    }, Stop);

    /// <summary>How many records have no JSON that holds, by what the dataset says of them all; null where it says nothing.</summary>
    private static long? Missing(RecordHost host)
    {
        using var read = host.Database.BeginRead();
        if (read.Connection.QuerySingle<string?>("SELECT projections_build FROM dataset", transaction: read.Transaction) is not { } build) return null;
        return Forms.Sum(one => read.Connection.ExecuteScalar<long>($"""
            SELECT COUNT(*)
            FROM {one.Records} r
            LEFT JOIN {one.Table} shown ON shown.seq = r.seq AND shown.revision = r.changed_revision AND shown.build = @build
            WHERE shown.json IS NULL
            """, new { build }, read.Transaction));
    }

    private static async Task<List<string>> AllAsync(ApiHost host)
    {
        var answers = new List<string> { (await host.OkAsync("deals?limit=200")).GetRawText(), (await host.OkAsync("timeline?limit=200")).GetRawText() };
        foreach (var id in await host.IdsAsync("deals")) answers.Add((await host.OkAsync($"deals/{id}")).GetRawText());
        foreach (var id in await host.IdsAsync("timeline")) answers.Add((await host.OkAsync($"events/{id}")).GetRawText());
        return answers;
    }

    private static ProjectionRebuilder Again(ApiHost host) => host.Services.GetServices<IHostedService>().OfType<ProjectionRebuilder>().Single();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>Another server on the same record, which keeps no answers.</summary>
    private sealed class UncachedHost(TestDatabase database) : ApiHost(database)
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("Seeds:Load", "false");
            builder.UseSetting("Cache:Megabytes", "0");
        }
    }
}
