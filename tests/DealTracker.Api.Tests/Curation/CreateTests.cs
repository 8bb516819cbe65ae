using System.Net.Http.Headers;
using System.Text;
using DealTracker.Api.Tests.Http;

namespace DealTracker.Api.Tests.Curation;

public sealed class CreateTests(RecordHost host) : IClassFixture<RecordHost>, IAsyncLifetime
{
    private CuratorClient _asha = null!;

    public async ValueTask InitializeAsync() => _asha = await host.CuratorAsync();

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task An_article_a_deal_and_an_event_appear_on_the_timeline()
    {
        await _asha.PostAsync("articles", Given.Article("c-article")).IsAsync(201);
        await _asha.PostAsync("countries", Given.Party("c-bloc")).IsAsync(201);
        await _asha.PostAsync("systems", Given.System("c-system")).IsAsync(201);
        await _asha.PostAsync("deals", Given.Deal("c-deal", "c-system")).IsAsync(201);
        var created = await _asha.PostAsync("events", Given.Event("c-event", "c-deal", "2019-10", "c-article")).IsAsync(201);

        Assert.Equal("/api/v1/events/c-event", created.Header("Location"));
        Assert.Equal(["c-event"], await host.IdsAsync("deals/c-deal/timeline"));
        Assert.Equal("contracted", (await host.RecordAsync("deals/c-deal")).Text("status"));
    }

    [Theory]
    [InlineData("articles", "{\"id\":\"kinds-a\",\"title\":\"T\",\"publisher\":\"P\",\"kind\":\"newspaper\"}", "kinds-a", "article")]
    [InlineData("countries", "{\"id\":\"kinds-p\",\"kind\":\"organisation\",\"name\":\"Kinds\"}", "kinds-p", "party")]
    [InlineData("systems", "{\"id\":\"kinds-s\",\"name\":\"Kinds\",\"category\":\"ships\"}", "kinds-s", "system")]
    [InlineData("deals", "{\"id\":\"kinds-d\",\"title\":\"T\",\"kinds\":[\"purchase\"],\"parties\":[{\"party\":\"IND\",\"role\":\"recipient\"}]}", "kinds-d",
        "deal")]
    public async Task A_created_record_of_each_kind_is_returned_with_its_location(string collection, string body, string id, string kind)
    {
        var created = await _asha.PostAsync(collection, body).IsAsync(201);

        Assert.Equal($"/api/v1/{collection}/{id}", created.Header("Location"));
        var answer = await created.JsonAsync();
        Assert.Equal(id, answer.GetProperty("data").Text("id"));
        Assert.Equal(host.Revision, answer.GetProperty("meta").GetProperty("revision").GetInt64());
        Assert.True((await host.AskAsync(created.Header("Location"))).IsSuccessStatusCode);
        // What it answers can be sent back, and its tag is good for the next step.
        Assert.Equal(id, (await host.RecordAsync($"documents/{kind}/{id}")).Text("id"));
        var same = await _asha.PutAsync($"{collection}/{id}", answer.GetProperty("data").GetRawText(), created.Header("ETag")).IsAsync(200);
        Assert.Equal(created.Header("ETag"), same.Header("ETag"));
        await _asha.DeleteAsync($"{collection}/{id}?reason=Test.", created.Header("ETag")).IsAsync(200);
    }

    [Fact]
    public async Task Creating_a_record_with_a_taken_id_is_409()
    {
        await _asha.PostAsync("systems", Given.System("twice")).IsAsync(201);

        var taken = await (await _asha.PostAsync("systems", Given.System("twice", "Another"))).ProblemAsync(409, "conflict");
        Assert.Contains("PUT", taken.Text("detail"), StringComparison.Ordinal);
        await _asha.DeleteAsync("systems/twice?reason=Never%20built.").IsAsync(200);
        var gone = await (await _asha.PostAsync("systems", Given.System("twice", "Another"))).ProblemAsync(409, "conflict");
        Assert.Contains("Never built.", gone.Text("detail"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_record_can_be_sent_as_yaml()
    {
        using var body = new StringContent("""
            id: yaml-article
            title: "A title: with a colon"
            publisher: Hürriyet
            kind: newspaper
            published: 2019-09-04
            """, Encoding.UTF8, "application/yaml");

        await _asha.PostAsync("articles", body).IsAsync(201);

        Assert.Equal("A title: with a colon", (await host.RecordAsync("articles/yaml-article")).Text("title"));
    }

    [Fact]
    public async Task The_note_and_the_curator_are_in_the_history()
    {
        await _asha.PostAsync("articles", Given.Article("noted"), ("X-Change-Note", "Нашла в архиве")).IsAsync(201);

        var edit = Assert.Single(await host.AllAsync("articles/noted/history"));

        Assert.Equal(("Asha", "Нашла в архиве", "create"), (edit.Text("actor"), edit.Text("note"), edit.Text("action")));
    }

    [Fact]
    public async Task Nothing_is_written_without_a_key() =>
        await (await host.AskAsync(HttpMethod.Post, "/api/v1/articles", ("Content-Type", "application/json"))).ProblemAsync(401, "unauthorized");

    [Theory]
    [InlineData("{}", "/id,/title,/publisher,/kind")]
    [InlineData("""{"id":"X","title":" ","publisher":"P","kind":"paper","published":"2019-02-29","reliability":"G","page":3}""",
        "/id,/title,/kind,/published,/reliability,/page")]
    [InlineData("""{"id":"wrong","title":"a\u0000b","publisher":"P","kind":"blog"}""", "/title,/kind")]
    [InlineData("""{"id":"wrong","title":"T","publisher":"P","kind":"newspaper","published":"2019-01/2019-02"}""", "/published")]
    [InlineData("""{"id":"wrong","title":"T","publisher":["P"],"kind":"newspaper","url":"ftp://x"}""", "/publisher,/url")]
    public async Task All_errors_of_a_record_are_reported_at_once(string body, string expected)
    {
        var wrong = await _asha.PostAsync("articles", body).WrongAsync();

        Assert.Equal(expected.Split(',').Order(), wrong.Keys.Order());
        Assert.All(wrong.Values, message => Assert.True(message.Length > 15 && !message.Contains("exception", StringComparison.OrdinalIgnoreCase), message));
    }

    [Theory]
    [InlineData("", "empty")]
    [InlineData("   \n", "empty")]
    [InlineData("{\"id\": \"x\", \"id\": \"y\"}", "id")]
    [InlineData("{\"id\": \"x\",}", "trailing comma")]
    [InlineData("[]", "one record")]
    [InlineData("\"text\"", "one record")]
    [InlineData("{\"id\": \"\\ud800\"}", "")]
    [InlineData("{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":1}}}}}}}}}}}}}}}}}",
        "deep")]
    public async Task A_body_that_is_no_record_is_a_bad_request(string body, string says)
    {
        var problem = await (await _asha.PostAsync("articles", body)).ProblemAsync(400, "bad-request");

        Assert.Contains(says, problem.Text("detail"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("id: x\nid: y", "id")]
    [InlineData("id: &a x\ntitle: *a", "anchor")]
    [InlineData("id: !!str x", "tag")]
    [InlineData("id: [x", "")]
    [InlineData("a: 1\n---\nb: 2", "one record")]
    public async Task Yaml_with_anchors_aliases_or_tags_is_a_bad_request(string yaml, string says)
    {
        using var body = new StringContent(yaml, Encoding.UTF8, "application/yaml");

        var problem = await (await _asha.PostAsync("articles", body)).ProblemAsync(400, "bad-request");

        Assert.Contains(says, problem.Text("detail"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_that_is_not_utf8_is_refused()
    {
        using var body = new ByteArrayContent([.. "{\"id\":\"x\",\"title\":\""u8, 0xE9, .. "\"}"u8])
        { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };

        var problem = await (await _asha.PostAsync("articles", body)).ProblemAsync(400, "bad-request");

        Assert.Contains("UTF-8", problem.Text("detail"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/xml")]
    [InlineData(null)]
    public async Task An_unsupported_media_type_is_415_with_the_supported_ones(string? type)
    {
        using var body = new ByteArrayContent("{}"u8.ToArray());
        if (type is not null) body.Headers.ContentType = new MediaTypeHeaderValue(type);

        var problem = await (await _asha.PostAsync("articles", body)).ProblemAsync(415, "unsupported-media-type");

        Assert.Contains("application/yaml", problem.Text("detail"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_that_is_too_large_is_refused()
    {
        using var body = new StringContent(new string(' ', 40_000_000), Encoding.UTF8, "application/json");

        await (await _asha.PostAsync("articles", body, ("Expect", "100-continue"))).ProblemAsync(413, "body-too-large");
    }

    [Fact]
    public async Task Any_text_is_returned_as_it_was_sent()
    {
        // Line breaks of YAML that JSON has none of, what both escape, and what lies beyond the basic plane.
        string[] texts = ["a\u2028b", "a\u2029b", "a\u0085b", "a: b # c", "'\"\\/", "\ud83d\ude80 C-400", "- [x]", "~", "null", "true", "1e3", "0x1F",
            "2019-09-04", "a\ufeffb", "x\u00a0y", "line\nline\n\nend", "%YAML", "&a *b !c", "tab\there"];
        foreach (var (text, i) in texts.Select((text, i) => (text, i)))
        {
            // Nothing escaped but what JSON escapes.
            var quoted = text.Replace("\\", "\\\\").Replace("\"", "\\\"").Replace("\n", "\\n").Replace("\t", "\\t");
            var sent = await _asha.PostAsync(
                "articles", $$"""{"id":"text-{{i}}","title":"{{quoted}}","note":"{{quoted}}","publisher":"P","kind":"newspaper"}""");
            if (text.Any(c => char.IsControl(c) && c != '\n'))
            {
                await sent.ProblemAsync(422, "unprocessable");
                continue;
            }

            Assert.True(sent.IsSuccessStatusCode, $"{text}: {await sent.TextAsync()}");
            Assert.Equal(text, (await host.RecordAsync($"documents/article/text-{i}")).Text("note"));
            Assert.Equal(text, (await host.RecordAsync($"articles/text-{i}")).Text("title"));
        }
    }
}
