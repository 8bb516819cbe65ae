using DealTracker.Api.Tests.Http;

namespace DealTracker.Api.Tests.Features.History;

public sealed class ListChangesTests(EditsHost edits) : IClassFixture<EditsHost>
{
    [Theory]
    [InlineData(0, "1 create party IND", "1 create party RUS", "1 create party TUR", "1 create party USA", "1 create system s-300-line",
        "1 create system s-400", "1 create article a",
        "2 create article b", "2 create deal h", "2 create deal k", "2 create event h-1", "3 update deal h", "4 update event h-1", "5 delete event h-1",
        "6 merge deal h")]
    [InlineData(2, "3 update deal h", "4 update event h-1", "5 delete event h-1", "6 merge deal h")]
    [InlineData(5, "6 merge deal h")]
    [InlineData(6)]
    public async Task Changes_come_in_the_order_they_were_made_with_referenced_records_first(int since, params string[] expected) =>
        Assert.Equal(expected, (await edits.Host.AllAsync($"changes?since={since}"))
            .Select(one => $"{one.Raw("revision")} {one.Text("action")} {one.GetProperty("record").Text("kind")} {one.GetProperty("record").Text("id")}"));

    [Fact]
    public async Task A_change_has_every_member_with_its_known_value()
    {
        string[] expected =
        [
            """{"revision":3,"at":"2026-02-03T10:00:00.000Z","actor":"curator","note":"for the test","reason":null"""
                + ""","action":"update","record":{"kind":"deal","id":"h"},"supersededBy":null,"document":{"id":"h","title":"Another """
                + """title","kinds":["purchase"],"parties":[{"party":"RUS","role":"supplier"},{"party":"IND","role":"recipient"}],"systems":[]"""
                + ""","summary":"In short."}}""",
            """{"revision":4,"at":"2026-02-04T10:00:00.000Z","actor":"curator","note":"for the test","reason":null"""
                + ""","action":"update","record":{"kind":"event","id":"h-1"},"supersededBy":null"""
                + ""","document":{"id":"h-1","type":"talks","modality":"occurred","date":"2018","statement":"What h-1 states.","deals":["h"],"parties":[]"""
                + ""","systems":[],"citations":[{"article":"b","rank":"normal"},{"article":"a","rank":"normal"}],"figures":[],"relations":[]}}""",
            """{"revision":5,"at":"2026-02-05T10:00:00.000Z","actor":"Asha","note":"Clean up","reason":"It is a """
                + """hoax.","action":"delete","record":{"kind":"event","id":"h-1"},"supersededBy":null,"document":null}""",
            """{"revision":6,"at":"2026-02-06T10:00:00.000Z","actor":"Asha","note":"The same.","reason":"The """
                + """same.","action":"merge","record":{"kind":"deal","id":"h"},"supersededBy":"k","document":null}""",
        ];

        Assert.Equal(expected, (await edits.Host.AllAsync("changes?since=2")).Select(one => one.GetRawText()));
        Assert.Equal(expected,
            (await (await edits.Host.AskAsync("/api/v1/changes.ndjson?since=2")).TextAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task A_revision_that_was_not_made_yet_is_400() =>
        Assert.StartsWith("The record is only at revision 6.",
            (await edits.Host.ProblemAsync("changes?since=7", 400, "bad-value")).GetProperty("errors")[0].Text("message"), StringComparison.Ordinal);
}
