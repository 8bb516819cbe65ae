using System.Text.Json;
using DealTracker.Api.Tests.Docs;
using DealTracker.Core.Checks;
using DealTracker.Core.Codes;

namespace DealTracker.Api.Tests.Cli;

public sealed class CheckCommandTests : IDisposable
{
    private const string Record = """
        articles:
          - {id: a, title: An article, publisher: P, kind: newspaper, published: 2019-09-04}
        parties:
          - {id: IND, kind: state, name: India}
        deals:
          - id: rifles
            title: Rifles
            kinds: [purchase]
            parties: [{party: IND, role: recipient}]
            events:
              - id: rifles-delivery
                type: delivery
                modality: occurred
                date: "2018"
                statement: They came.
                citations: [{article: a}]
        """;

    private const string Accepted = """
        accepted:
          - {warning: delivery_without_contract, record: rifles-delivery, reason: No article names the contract.}
        """;

    private readonly Executable _program = new();

    [Fact]
    public async Task The_seeds_have_no_error_and_no_warning_left_unexplained() =>
        Assert.Contains(" 0 error(s), 0 warning(s)", await _program.DoneAsync("check", Path.Combine(Docs.Repository.Root, "seeds")), StringComparison.Ordinal);

    [Fact]
    public async Task A_warning_names_its_line_and_a_remedy_and_can_be_accepted_with_a_reason()
    {
        _program.Write("seeds/all.yaml", Record);

        var warned = await CheckAsync();
        Assert.Equal((1, ""), (warned.Code, warned.Error));
        Assert.StartsWith($"{Path.Combine("seeds", "all.yaml")}:12: /deals/0/events/0/type: warning delivery_without_contract of rifles-delivery: ",
            warned.Output, StringComparison.Ordinal);
        Assert.EndsWith("4 records: 0 error(s), 1 warning(s), 0 accepted.\n", warned.Output);

        _program.Write("seeds/check-accepted.yaml", Accepted);
        Assert.Equal("4 records: 0 error(s), 0 warning(s), 1 accepted.\n", (await CheckAsync()).Output);
        Assert.Equal(0, (await CheckAsync("seeds/all.yaml")).Code);
    }

    [Fact]
    public async Task An_accepted_warning_that_is_no_longer_given_is_reported()
    {
        _program.Write("seeds/all.yaml", Record.Replace("kinds: [purchase]", "kinds: [aid]", StringComparison.Ordinal));
        _program.Write("seeds/check-accepted.yaml", Accepted);

        var ended = await CheckAsync();

        Assert.Equal(1, ended.Code);
        Assert.Contains($"{Path.Combine("seeds", "check-accepted.yaml")}:2: /accepted/0: warning acceptance_unused of rifles-delivery: ", ended.Output);
    }

    [Fact]
    public async Task All_errors_are_reported_at_once_including_those_of_the_acceptance_file()
    {
        _program.Write("seeds/all.yaml", Record.Replace("type: delivery", "type: delivry", StringComparison.Ordinal)
            .Replace("party: IND", "party: CHN", StringComparison.Ordinal));
        _program.Write("seeds/check-accepted.yaml", "accepted:\n  - {warning: delivery_without_contract, record: rifles-delivery}\n");

        var ended = await CheckAsync();

        Assert.Equal(1, ended.Code);
        Assert.Equal(
            ["all.yaml:9: /deals/0/parties/0/party:", "all.yaml:12: /deals/0/events/0/type:", "check-accepted.yaml:2: /accepted/0/reason:"],
            ended.Output.Split('\n').Where(line => line.StartsWith("seeds", StringComparison.Ordinal))
                .Select(line => string.Join(' ', line["seeds/".Length..].Split(' ')[..2])));
        Assert.EndsWith("3 error(s), 0 warning(s), 0 accepted.\n", ended.Output);
    }

    [Fact]
    public async Task The_report_is_available_as_json()
    {
        _program.Write("seeds/all.yaml", Record);

        var report = JsonDocument.Parse((await CheckAsync("--format", "json")).Output).RootElement;

        Assert.Empty(report.GetProperty("errors").EnumerateArray());
        var warning = Assert.Single(report.GetProperty("warnings").EnumerateArray());
        Assert.Equal("delivery_without_contract", warning.GetProperty("code").GetString());
        Assert.Equal("rifles-delivery", warning.GetProperty("record").GetString());
        Assert.Equal(12, warning.GetProperty("line").GetInt32());
    }

    [Theory]
    [InlineData("", "seeds")]
    [InlineData("nowhere", "nowhere")]
    [InlineData("--format xml", "xml")]
    public async Task A_check_without_any_file_is_invalid_usage(string args, string says)
    {
        var ended = await CheckAsync(args.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal(2, ended.Code);
        Assert.Contains(says, ended.Error);
    }

    [Fact]
    public void Every_warning_is_described()
    {
        var rows = Markdown.Tables(Markdown.Section(Repository.Read("docs/curating.md"), "Checking"))[0];

        Assert.Equal(Code<CheckCode>.All.Select(code => (code.Text, code.Definition)), rows.Select(row => (Markdown.Codes(row[0]).Single(), row[1])));
    }

    public void Dispose() => _program.Dispose();

    private Task<Ended> CheckAsync(params string[] args) => _program.RunAsync(["check", .. args]);
}
