using System.Text.Json;
using System.Text.Json.Nodes;
using DealTracker.Api.Tests.Docs;
using DealTracker.Api.Tests.Http;
using Json.Schema;
using YamlDotNet.RepresentationModel;

namespace DealTracker.Api.Tests.Curation.Imports;

public sealed class BundleSchemaTests(ApiHost host) : IClassFixture<ApiHost>
{
    private static readonly string Folder = Path.Combine(Repository.Root, "seeds");

    public static TheoryData<string> Seeds =>
        [.. Directory.EnumerateFiles(Folder, "*.yaml", SearchOption.AllDirectories)
            .Where(path => Path.GetFileName(path) != "check-accepted.yaml").Select(path => Path.GetRelativePath(Folder, path))];

    [Fact]
    public async Task The_schema_file_beside_the_seeds_is_the_served_schema()
    {
        var served = await host.AskAsync("/schemas/bundle.json");

        Assert.Equal("application/json", served.Content.Headers.ContentType?.MediaType);
        Assert.True(JsonElement.DeepEquals(JsonElement.Parse(Repository.Read("seeds/bundle.schema.json")), await served.JsonAsync()),
            "Renew it: curl http://127.0.0.1:5080/schemas/bundle.json | python3 -m json.tool --no-ensure-ascii --indent 2 > seeds/bundle.schema.json");
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Every_seed_file_is_valid(string file)
    {
        var result = (await SchemaAsync()).Evaluate(Json(Repository.Read($"seeds/{file}")), Detailed);

        Assert.True(result.IsValid, Explain(result));
    }

    [Theory]
    [InlineData("deals: [{id: A, title: x, kinds: [purchase], parties: [{party: IND, role: recipient}]}]", "/deals/0/id")]
    [InlineData("deals: [{id: a, title: x, kinds: [], parties: [{party: IND, role: recipient}]}]", "/deals/0/kinds")]
    [InlineData("deals: [{id: a, title: x, kinds: [buying], parties: [{party: IND, role: recipient}]}]", "/deals/0/kinds/0")]
    [InlineData("events: [{id: a, type: delivery, modality: occurred, statement: x, citations: [{article: b, credibility: 7}]}]",
        "/events/0/citations/0/credibility")]
    [InlineData("events: [{id: a, type: delivery, modality: occurred, citations: [{article: b}]}]", "/events/0")]
    [InlineData("systems: [{id: a, name: x, category: ships, colour: grey}]", "/systems/0/colour")]
    public async Task The_schema_refuses_every_shape_that_the_importer_refuses(string yaml, string at)
    {
        var result = (await SchemaAsync()).Evaluate(Json(yaml), Detailed);

        Assert.False(result.IsValid);
        Assert.Contains(at, result.Details.Where(one => one.HasErrors).Select(one => $"{one.InstanceLocation}"));
    }

    private static EvaluationOptions Detailed { get; } = new() { OutputFormat = OutputFormat.List };

    private async Task<JsonSchema> SchemaAsync() => JsonSchema.FromText(await (await host.AskAsync("/schemas/bundle.json")).TextAsync());

    private static string Explain(EvaluationResults results) => string.Join('\n', results.Details.Where(one => one.HasErrors)
        .Select(one => $"{one.InstanceLocation}: {string.Join("; ", one.Errors!.Values)}"));

    private static JsonNode? Json(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        return Json(stream.Documents[0].RootNode);
    }

    // As YAML's core schema reads plain scalars; quoted ones are text.
    private static JsonNode? Json(YamlNode node) => node switch
    {
        YamlMappingNode mapping => new JsonObject(mapping.Children.Select(pair => KeyValuePair.Create($"{pair.Key}", Json(pair.Value)))),
        YamlSequenceNode list => new JsonArray([.. list.Children.Select(Json)]),
        YamlScalarNode { Style: YamlDotNet.Core.ScalarStyle.Plain, Value: "true" or "false" } flag => JsonValue.Create(flag.Value == "true"),
        YamlScalarNode { Style: YamlDotNet.Core.ScalarStyle.Plain } plain when decimal.TryParse(
            plain.Value, System.Globalization.CultureInfo.InvariantCulture, out var number) => JsonValue.Create(number),
        YamlScalarNode scalar => JsonValue.Create(scalar.Value),
        _ => null,
    };
}
