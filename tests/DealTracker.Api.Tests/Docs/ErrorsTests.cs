using System.Globalization;
using DealTracker.Api.Http.Errors;
using DealTracker.Api.Tests.Http;

namespace DealTracker.Api.Tests.Docs;

public sealed class ErrorsTests(ApiHost host) : IClassFixture<ApiHost>
{
    private static readonly string Errors = Repository.Read("docs/errors.md");

    [Fact]
    public void The_table_lists_exactly_the_problem_types()
    {
        var rows = Markdown.Tables(Errors)[0].Select(row => string.Join(" | ", row));

        var kinds = ProblemTypes.All.Select(type =>
            string.Create(CultureInfo.InvariantCulture, $"`{type.Uri}` | {type.Status} | {type.Title} | {type.Description}"));

        Assert.Equal(kinds, rows);
    }

    [Fact]
    public async Task The_example_returns_the_response_shown()
    {
        var request = Markdown.Codes(Errors).First(code => code.StartsWith("GET ", StringComparison.Ordinal));

        var answer = await (await host.AskAsync(request["GET ".Length..])).ProblemAsync(400, "unknown-parameter");

        DocumentedResponse.AssertIsIn(answer, Markdown.Block(Errors, "json"));
    }
}
