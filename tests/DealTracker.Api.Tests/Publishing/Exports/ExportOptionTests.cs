using System.Text;
using DealTracker.Api.Tests.Http;
using DealTracker.Core.Events;

namespace DealTracker.Api.Tests.Publishing.Exports;

public sealed class ExportOptionTests(RecordHost host) : IClassFixture<RecordHost>
{
    [Fact]
    public async Task Fields_chooses_columns_and_their_order()
    {
        await host.AddAsync(Given.Deal("fields", "s-400"));

        Assert.Equal("status,id\r\nrumoured,fields\r\n", await TextAsync("deals.csv?fields=status,id&deal=fields"));
        Assert.Equal("{\"kinds\":[\"purchase\"],\"note\":null}\n", await TextAsync("deals.ndjson?fields=kinds,note&deal=fields"));
    }

    [Fact]
    public async Task An_unknown_column_is_400_with_the_nearest_name()
    {
        var problem = await host.ProblemAsync("exports/events.csv?fields=id,statment,typ", 400, "bad-value");

        Assert.Equal(["statement", "type"], problem.Texts("errors", "nearest"));
        await host.ProblemAsync("exports/events.csv?fields=id,id", 400, "bad-value");
        Assert.Equal("citations", (await host.ProblemAsync("exports/citation.csv", 400, "bad-value")).GetProperty("errors")[0].Text("nearest"));
    }

    [Fact]
    public async Task Excel_options_add_a_byte_order_mark_and_disarm_formulas_but_not_numbers()
    {
        await host.AddAsync(Given.Deal("formula") with { Title = "=1+1", Summary = "-5 is text", Note = "\"@\", quoted" });

        var bytes = await (await host.AskAsync("/api/v1/exports/deals.csv?deal=formula&bom=true&excel=true&fields=title,summary,note,events"))
            .Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);

        Assert.Equal("\ufefftitle,summary,note,events\r\n\"'=1+1\",\"'-5 is text\",\"\"\"@\"\", quoted\",0\r\n", Encoding.UTF8.GetString(bytes));
        Assert.Equal("title\r\n=1+1\r\n", await TextAsync("deals.csv?deal=formula&fields=title"));
    }

    [Fact]
    public async Task An_option_of_csv_is_refused_for_ndjson() =>
        await host.ProblemAsync("exports/deals.ndjson?excel=true&bom=true", 400, "unknown-parameter");

    [Fact]
    public async Task The_file_name_states_the_filters_and_the_revision()
    {
        await host.AddAsync(Given.Deal("named", "s-400"));

        var answer = await host.AskAsync("/api/v1/exports/deals.csv?to=2020&country=IND,TUR&deal=named");

        Assert.Contains($"deals_r{host.Revision}_country=IND,TUR_deal=named_to=2020.csv", answer.Header("Content-Disposition"), StringComparison.Ordinal);
        Assert.Contains($"-{host.Revision}-csv-", answer.Header("ETag"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task KnownBy_leaves_out_records_not_known_by_then()
    {
        await host.AddAsync(Given.Article("late", published: "2024-05-01"), Given.Deal("in-time", "s-400"),
            Given.Event("twice-told", "in-time", "2018", "a", "late") with
            {
                Figures = [Figure("a", 5), Figure("late", 6)],
            });

        Assert.Equal("a", await TextOfAsync("citations", "article", "knownBy=2020"));
        Assert.Equal("5", await TextOfAsync("figures", "low", "knownBy=2020"));
        Assert.Equal("a", await TextOfAsync("articles", "id", "knownBy=2020"));
        Assert.Equal("a late", await TextOfAsync("citations", "article"));
        Assert.Equal("5 6", await TextOfAsync("figures", "low"));

        async Task<string> TextOfAsync(string table, string column, string filter = "") =>
            string.Join(' ', Csv.Read(await TextAsync($"{table}.csv?deal=in-time&{filter}".TrimEnd('&'))).Select(row => row[column]));
    }

    [Fact]
    public async Task Head_of_an_export_returns_the_headers_of_get()
    {
        var answer = await host.AskAsync(HttpMethod.Head, "/api/v1/exports/deals.csv");

        Assert.Equal(200, (int)answer.StatusCode);
        Assert.Equal("text/csv", answer.Content.Headers.ContentType?.MediaType);
    }

    private static Figure Figure(string article, decimal value) => new()
    {
        Measure = FigureMeasure.Ordered,
        Low = value,
        Unit = "launcher",
        Article = Core.Text.Slug.Parse(article),
    };

    private async Task<string> TextAsync(string path)
    {
        var answer = await host.AskAsync($"/api/v1/exports/{path}");
        Assert.True(answer.IsSuccessStatusCode, await answer.TextAsync());
        return await answer.TextAsync();
    }
}
