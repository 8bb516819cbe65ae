using DealTracker.Api.Tests.Http;
using DealTracker.Api.Tests.OpenApi;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;

namespace DealTracker.Api.Tests.Storage;

/// <summary>The same record gives the same bytes, wherever it is kept.</summary>
public sealed class SameAnswersTests
{
    private static readonly string[] _filters =
    [
        "", "country=IND", "country=RUS&country=IND,TUR", "supplier=russia", "recipient=china,turkey", "system=s400", "system=su-27-family",
        "category=aircraft,air_defence_systems", "kind=purchase", "kind=licensed_production&kind=joint_production", "status=in_delivery,delivered,contracted",
        "type=contract_signed,delivery", "modality=planned", "modality=occurred&type=talks", "deal=ind-rus-s-400", "from=2018&to=2019", "from=2018&to=2019&dateMatch=within",
        "from=2021-06", "to=2016", "q=S-400", "q=%D1%82%D1%80%D0%B8%D1%83%D0%BC%D1%84", "q=first%20delivery", "q=in%202019", "q=t%C3%BCrkiye%20f-35", "q=su-30mki",
        "q=%22*%22%20:%20'%20%5C", "knownBy=2018", "knownBy=2019-09&status=contracted", "sourcesMin=2", "updatedSince=2026-01-01", "updatedSince=2027-01-01",
    ];


    [Fact]
    public async Task Both_stores_answer_alike()
    {
        Assert.SkipUnless(PostgresDatabase.IsAvailable, PostgresDatabase.Needed);
        using var file = new SeedHost(new SqliteDatabase());
        using var database = new SeedHost(new PostgresDatabase());
        var paths = new List<string>();
        foreach (var filter in _filters)
        {
            paths.AddRange(
            [
                $"deals?{filter}&limit=500&include=total&facets=country,system,kind,status,type,year", $"timeline?{filter}&limit=500&include=total&facets=country,system,kind,status,type,year",
                $"deals.csv?{filter}", $"timeline.csv?{filter}", $"timeline/buckets?{filter}&by=year&lane=country", $"timeline/buckets?{filter}&by=month&lane=system",
            ]);
        }

        foreach (var order in new[] { "asc", "desc" })
        {
            paths.AddRange(new[] { "deals", "deals?sort=title", "deals?sort=first_date", "deals?sort=updated", "timeline", "articles" }
                .Select(list => $"{list}{(list.Contains('?', StringComparison.Ordinal) ? '&' : '?')}order={order}&limit=500&include=total"));
        }

        foreach (var list in new[] { "articles", "countries", "systems" }) paths.AddRange([$"{list}?limit=500&include=total", $"{list}?q=s", $"{list}?q=russia"]);
        foreach (var list in new[] { "deals", "events", "articles", "countries", "systems" })
        {
            foreach (var id in (await file.IdsAsync(list == "events" ? "timeline" : list)).Take(20))
                paths.AddRange([$"{list}/{id}", $"{list}/{id}/history"]);
        }

        foreach (var id in await file.IdsAsync("deals?knownBy=2019")) paths.AddRange([$"deals/{id}?knownBy=2019", $"deals/{id}/timeline?knownBy=2019"]);
        foreach (var table in new[] { "deals", "deal_parties", "deal_systems", "events", "event_parties", "event_systems", "citations", "figures", "articles", "parties", "systems" })
            paths.AddRange([$"exports/{table}.csv", $"exports/{table}.ndjson", $"exports/{table}.csv?country=IND&knownBy=2019"]);
        // Of releases there is none yet.
        paths.AddRange((await file.OperationsAsync())
            .Where(one => one.Method == HttpMethod.Get && one.Path.StartsWith("/api/v1/", StringComparison.Ordinal) && !one.Path.StartsWith("/api/v1/releases/", StringComparison.Ordinal))
            .Select(one => Example(one.Path["/api/v1/".Length..], one.Operation)));

        var different = new List<string>();
        foreach (var path in paths)
        {
            var (one, other) = (await AnswerAsync(file, path), await AnswerAsync(database, path));
            if (one != other || !one.StartsWith("200", StringComparison.Ordinal)) different.Add($"{path}\n{one}\n{other}");
        }

        Assert.Empty(different);
    }

    private static async Task<string> AnswerAsync(SeedHost host, string path)
    {
        var response = await host.AskAsync($"/api/v1/{path}");
        return $"{(int)response.StatusCode} {response.Content.Headers.ContentType} {await response.TextAsync()}"
            .Replace($"{host.Client.BaseAddress}", "http://host/", StringComparison.Ordinal);
    }

    private static string Example(string path, OpenApiOperation operation)
    {
        var address = operation.Parameters!.Where(one => one.In == ParameterLocation.Path)
            .Aggregate(path, (filled, one) => filled.Replace($"{{{one.Name}}}", $"{one.Example}", StringComparison.Ordinal));
        return $"{address}?{string.Join('&', operation.Parameters!.Where(one => one.In == ParameterLocation.Query && one.Example is not null).Select(one => $"{one.Name}={one.Example}"))}";
    }

    /// <summary>The seeds, all read at one moment.</summary>
    private sealed class SeedHost(TestDatabase database) : ApiHost(database)
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(new Clock()));
        }
    }
}
