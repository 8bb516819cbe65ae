using System.Globalization;
using DealTracker.Api.Tests.Docs;
using DealTracker.Api.Tests.Http;
using Microsoft.Data.Sqlite;

namespace DealTracker.Api.Tests.Cli;

public sealed class ImportCommandTests(RecordHost host) : IClassFixture<RecordHost>, IDisposable
{
    private const string World = """
        articles:
          - {id: a, title: An article, publisher: P, kind: newspaper, published: 2019-09-04}
        parties:
          - {id: RUS, kind: state, name: Russia}
          - {id: IND, kind: state, name: India}
        """;

    private readonly Executable _program = new();

    [Fact]
    public async Task Importing_a_folder_again_reports_only_the_changes()
    {
        _program.Write("bundles/world.yaml", World);
        _program.Write("bundles/deals/one.yml", Deal("one"));
        _program.Write("bundles/deals/two.json", """{"deals": [{"id": "two", "title": "Two", "kinds": ["lease"], "parties": """
            + """[{"party": "IND", "role": "recipient"}]}]}""");
        _program.Write("bundles/README.md", "no bundle");

        var first = await _program.RunAsync("import", "bundles");
        Assert.Equal((0, ""), (first.Code, first.Error));
        Assert.Contains("created  deal one\n", first.Output);
        Assert.EndsWith("6 created, 0 changed, 0 unchanged: now revision 1.\n", first.Output);

        Assert.Equal("0 created, 0 changed, 6 unchanged: nothing to do.\n", await _program.DoneAsync("import", "bundles"));

        _program.Write("bundles/deals/one.yml", Deal("one", title: "Rifles, again"));
        var dry = await _program.DoneAsync("import", "--dry-run", "bundles");
        Assert.Equal("""
            changed  deal one
                /title: "Rifles" -> "Rifles, again"
            0 created, 1 changed, 5 unchanged: a dry run, nothing was written.

            """, dry);
        Assert.EndsWith("now revision 2.\n", await _program.DoneAsync("import", "bundles/deals/one.yml", "--note", "The new title."));
        Assert.Equal("0 created, 0 changed, 2 unchanged: nothing to do.\n", await _program.DoneAsync("import", "bundles/deals/one.yml"));
    }

    [Fact]
    public async Task An_invalid_bundle_is_reported_with_all_errors_and_lines_and_writes_nothing()
    {
        _program.Write("world.yaml", World);
        _program.Write("wrong.yaml", Deal("wrong").Replace("contract_signed", "contract_sined", StringComparison.Ordinal)
            .Replace("article: a", "article: none", StringComparison.Ordinal));
        File.WriteAllBytes(Path.Combine(_program.Folder, "latin.yaml"), [0x23, 0xE9]);

        var ended = await _program.RunAsync("import", "world.yaml", "wrong.yaml", "latin.yaml");

        Assert.Equal(1, ended.Code);
        Assert.Contains("wrong.yaml:8: /deals/0/events/0/type: 'contract_sined' is no code here. Did you mean contract_signed?", ended.Output);
        Assert.Contains("latin.yaml:1: : Is not UTF-8.", ended.Output);
        Assert.EndsWith("error(s); nothing was written.\n", ended.Output);
        Assert.EndsWith("created, 0 changed, 0 unchanged: now revision 1.\n", await _program.DoneAsync("import", "world.yaml"));
    }

    [Fact]
    public async Task A_server_on_the_same_database_answers_from_the_new_revision_at_once()
    {
        _program.Share(host);
        var before = await host.AskAsync("/api/v1/deals");
        Assert.Equal(304, (int)(await host.AskAsync("/api/v1/deals", ("If-None-Match", before.Header("ETag")))).StatusCode);

        await _program.DoneAsync("import", _program.Write("seen.yaml", Deal("seen")), "--note", "From the office.");

        var after = await host.AskAsync("/api/v1/deals", ("If-None-Match", before.Header("ETag")));
        Assert.Equal(200, (int)after.StatusCode);
        Assert.Contains("\"seen\"", await after.TextAsync());
        var edit = (await (await host.AskAsync("/api/v1/deals/seen/history")).JsonAsync()).GetProperty("data")[0];
        Assert.Equal($"cli:{Environment.UserName}", edit.GetProperty("actor").GetString());
        Assert.Equal("From the office.", edit.GetProperty("note").GetString());
        Assert.Equal(host.Revision, edit.GetProperty("revision").GetInt64());
    }

    [Fact]
    public async Task An_import_while_another_program_writes_ends_with_the_exit_code_for_busy()
    {
        await _program.DoneAsync("import", _program.Write("world.yaml", World));
        await using var other = new SqliteConnection($"Data Source={_program.Database};Pooling=False");
        await other.OpenAsync(TestContext.Current.CancellationToken);
        await using var writing = other.BeginTransaction(deferred: false);

        var ended = await _program.RunAsync("import", _program.Write("one.yaml", Deal("one")), "--Database:WriteWaitSeconds=1");

        Assert.Equal(3, ended.Code);
        Assert.Contains("in use by another program", ended.Error);
        Assert.Empty(ended.Output);
    }

    [Fact]
    public async Task A_file_that_is_no_database_of_this_program_is_left_unchanged()
    {
        _program.Write("data/record.db", "This is a letter, not a database.");

        var ended = await _program.RunAsync("import", _program.Write("world.yaml", World));

        Assert.Equal(3, ended.Code);
        Assert.Contains("cannot be opened", ended.Error);
        Assert.StartsWith("This is a letter", await File.ReadAllTextAsync(_program.Database, TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("import", "FILE")]
    [InlineData("import nowhere.yaml", "nowhere.yaml")]
    [InlineData("import . ", "*.yaml")]
    [InlineData("import --dry-rnu x.yaml", "dry-rnu")]
    public async Task An_import_without_any_file_is_invalid_usage(string args, string says)
    {
        var ended = await _program.RunAsync(args.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal(2, ended.Code);
        Assert.Contains(says, ended.Error);
        Assert.False(File.Exists(_program.Database));
    }

    [Fact]
    public async Task All_seeds_can_be_imported_by_the_command()
    {
        Assert.EndsWith(": now revision 1.\n", await _program.DoneAsync("import", Path.Combine(Repository.Root, "seeds")));
        Assert.StartsWith("0 created, 0 changed, ", await _program.DoneAsync("import", Path.Combine(Repository.Root, "seeds")), StringComparison.Ordinal);
    }

    public void Dispose() => _program.Dispose();

    private static string Deal(string id, string title = "Rifles") => string.Create(CultureInfo.InvariantCulture, $$"""
        deals:
          - id: {{id}}
            title: {{title}}
            kinds: [purchase]
            parties: [{party: RUS, role: supplier}, {party: IND, role: recipient}]
            events:
              - id: {{id}}-contract
                type: contract_signed
                modality: occurred
                statement: They signed.
                citations: [{article: a}]
        """);
}
