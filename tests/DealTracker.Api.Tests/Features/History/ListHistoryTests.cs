namespace DealTracker.Api.Tests.Features.History;

public sealed class ListHistoryTests(EditsHost edits) : IClassFixture<EditsHost>
{
    [Fact]
    public async Task The_edits_of_a_deal_and_of_its_events_come_newest_first()
    {
        string[] expected =
        [
            """{"revision":6,"at":"2026-02-06T10:00:00.000Z","actor":"Asha","note":"The same.","reason":"The """
                + """same.","action":"merge","record":{"kind":"deal","id":"h"},"supersededBy":"k"}""",
            """{"revision":5,"at":"2026-02-05T10:00:00.000Z","actor":"Asha","note":"Clean up","reason":"It is a """
                + """hoax.","action":"delete","record":{"kind":"event","id":"h-1"},"supersededBy":null}""",
            """{"revision":4,"at":"2026-02-04T10:00:00.000Z","actor":"curator","note":"for the test","reason":null"""
                + ""","action":"update","record":{"kind":"event","id":"h-1"},"supersededBy":null}""",
            """{"revision":3,"at":"2026-02-03T10:00:00.000Z","actor":"curator","note":"for the test","reason":null"""
                + ""","action":"update","record":{"kind":"deal","id":"h"},"supersededBy":null}""",
            """{"revision":2,"at":"2026-02-02T10:00:00.000Z","actor":"curator","note":"for the test","reason":null"""
                + ""","action":"create","record":{"kind":"event","id":"h-1"},"supersededBy":null}""",
            """{"revision":2,"at":"2026-02-02T10:00:00.000Z","actor":"curator","note":"for the test","reason":null"""
                + ""","action":"create","record":{"kind":"deal","id":"h"},"supersededBy":null}""",
        ];

        var entries = await edits.Host.AllAsync("deals/h/history");

        Assert.Equal(expected, entries.Select(entry => entry.GetRawText().Split(",\"changes\":")[0] + "}"));
        Assert.Equal(["6", "5", "4", "3", "2", "2"], await PagesAsync("deals/h/history?limit=1"));
    }

    [Theory]
    [InlineData(3, """[{"path":"/title","before":"Deal h","after":"Another title"},{"path":"/summary","before":null,"after":"In short."}]""")]
    [InlineData(4, """[{"path":"/type","before":"contract_signed","after":"talks"},{"path":"/citations/0","before":null"""
        + ""","after":{"article":"b","rank":"normal"}}]""")]
    public async Task An_update_names_each_field_with_its_value_before_and_after(int revision, string expected)
    {
        var entry = Assert.Single(await edits.Host.AllAsync("deals/h/history"), one => one.GetProperty("revision").GetInt32() == revision);

        Assert.Equal(expected, entry.Raw("changes"));
    }

    [Fact]
    public async Task A_creation_has_every_field_without_a_value_before_and_a_deletion_none_after()
    {
        var history = await edits.Host.AllAsync("events/h-1/history");

        Assert.Equal(["delete", "update", "create"], history.Select(entry => entry.Text("action")));
        Assert.Equal(
            """[{"path":"/id","before":null,"after":"h-1"},{"path":"/type","before":null,"after":"contract_signed"},{"path":"/modality","before":null"""
                + ""","after":"occurred"},{"path":"/date","before":null,"after":"2018"},{"path":"/statement","before":null,"after":"What h-1 states."}"""
                + """,{"path":"/deals","before":null,"after":["h"]},{"path":"/parties","before":null,"after":[]},{"path":"/systems","before":null"""
                + ""","after":[]},{"path":"/citations","before":null,"after":[{"article":"a","rank":"normal"}]},{"path":"/figures","before":null"""
                + ""","after":[]},{"path":"/relations","before":null,"after":[]}]""",
            history[2].Raw("changes"));
        Assert.Equal(
            """[{"path":"/id","before":"h-1","after":null},{"path":"/type","before":"talks","after":null}"""
                + """,{"path":"/modality","before":"occurred","after":null},{"path":"/date","before":"2018","after":null}"""
                + """,{"path":"/statement","before":"What h-1 states.","after":null},{"path":"/deals","before":["h"],"after":null}"""
                + """,{"path":"/parties","before":[],"after":null},{"path":"/systems","before":[],"after":null}"""
                + """,{"path":"/citations","before":[{"article":"b","rank":"normal"},{"article":"a","rank":"normal"}],"after":null}"""
                + """,{"path":"/figures","before":[],"after":null},{"path":"/relations","before":[],"after":null}]""",
            history[0].Raw("changes"));
    }

    [Theory]
    [InlineData("articles/b", "2")]
    [InlineData("countries/IND", "1")]
    [InlineData("systems/s-400", "1")]
    [InlineData("deals/k", "2")]
    public async Task Every_kind_of_record_has_its_edits(string path, string revision)
    {
        var entry = Assert.Single(await edits.Host.AllAsync($"{path}/history"));

        Assert.Equal((revision, "create", path.Split('/')[1]), (entry.Raw("revision"), entry.Text("action"), entry.GetProperty("record").Text("id")));
    }

    private async Task<IReadOnlyList<string>> PagesAsync(string path)
    {
        var revisions = new List<string>();
        for (var next = path; next is not null;)
        {
            var page = await edits.Host.OkAsync(next);
            revisions.AddRange(page.GetProperty("data").EnumerateArray().Select(entry => entry.Raw("revision")));
            next = page.GetProperty("page").GetProperty("next").GetString()?.Split("/api/v1/")[1];
        }

        return revisions;
    }
}
