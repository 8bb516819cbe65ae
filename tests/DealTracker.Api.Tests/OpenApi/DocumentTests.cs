using System.Text.Json;
using DealTracker.Api.Tests.Http;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace DealTracker.Api.Tests.OpenApi;

public sealed class DocumentTests(ProbeHost host) : IClassFixture<ProbeHost>
{
    [Fact]
    public async Task A_strict_reader_finds_nothing_wrong()
    {
        var text = await (await host.AskAsync(Document.Address)).TextAsync();
        var settings = new OpenApiReaderSettings { RuleSet = ValidationRuleSet.GetDefaultRuleSet() };

        var read = OpenApiDocument.Parse(text, "json", settings);

        Assert.Empty(read.Diagnostic!.Errors);
        Assert.Empty(read.Diagnostic.Warnings);
        Assert.Equal(OpenApiSpecVersion.OpenApi3_1, read.Diagnostic.SpecificationVersion);
    }

    [Fact]
    public async Task Operations_are_named_once_described_and_tagged()
    {
        var operations = await host.OperationsAsync();

        Assert.Equal(operations.Count, operations.Select(one => one.Operation.OperationId).Distinct().Count());
        Assert.All(operations, one =>
        {
            Assert.NotEmpty(one.Operation.OperationId!);
            Assert.NotEmpty(one.Operation.Summary!);
            Assert.NotEmpty(one.Operation.Tags!);
            Assert.All(one.Operation.Responses!.Values, response => Assert.NotEmpty(response.Description!));
        });
        Assert.Superset(
            new HashSet<string?> { "listThings", "listThingsCsv", "getThing", "listCodes", "listProblemTypes" },
            operations.Select(one => one.Operation.OperationId).ToHashSet());
    }

    [Fact]
    public async Task Read_operations_have_parameters_and_no_body()
    {
        foreach (var (path, operation, _) in (await host.OperationsAsync()).Where(one => one.Method == HttpMethod.Get))
        {
            Assert.Null(operation.RequestBody);
            var inPath = operation.Parameters!.Where(one => one.In == ParameterLocation.Path).ToList();
            Assert.All(inPath, one => Assert.True(one.Required));
            Assert.Equal(path.Split('{').Skip(1).Select(part => part.Split('}')[0]).Order(), inPath.Select(one => one.Name!).Order());
            Assert.All(operation.Parameters!, one => Assert.NotEmpty(one.Description!));
            Assert.All(["200", "304", "400", "406", "500"], status => Assert.Contains(status, operation.Responses!.Keys));
            Assert.All(
                operation.Responses!.Where(response => response.Key[0] is '4' or '5'),
                response => Assert.Equal(["application/problem+json"], response.Value.Content!.Keys));
        }
    }

    [Fact]
    public async Task Parameters_are_typed_as_the_binder_reads_them()
    {
        var parameters = (await OperationAsync("listThings")).Parameters!.ToDictionary(one => one.Name!);

        Assert.Equal(
            ["country", "kind", "q", "limit", "cursor", "rare", "article", "reliability", "include", "format"], parameters.Keys);
        Assert.Equal(JsonSchemaType.String, parameters["country"].Schema!.Type);
        Assert.Contains("comma means *or*", parameters["country"].Description, StringComparison.Ordinal);
        Assert.Equal(JsonSchemaType.Array, parameters["kind"].Schema!.Type);
        Assert.Contains("joint_production", Texts(parameters["kind"].Schema!.Items!));
        Assert.False(parameters["kind"].Explode);
        var limit = parameters["limit"].Schema!;
        // Swagger UI would send a default, also with a format that has no pages.
        Assert.Equal(("1", "500", null), (limit.Minimum, limit.Maximum, limit.Default?.ToString()));
        Assert.EndsWith(" By default `10`.", parameters["limit"].Description, StringComparison.Ordinal);
        Assert.Equal(JsonSchemaType.Boolean, parameters["rare"].Schema!.Type);
        Assert.Contains("trade_press", Texts(parameters["article"].Schema!));
        Assert.Equal(20, parameters["q"].Schema!.MaxLength);
        Assert.Equal(["json", "csv"], Texts(parameters["format"].Schema!));
        Assert.All(parameters.Values, one => Assert.Null(one.Example));
    }

    [Fact]
    public async Task A_csv_twin_has_the_filters_only()
    {
        var twin = await OperationAsync("listThingsCsv");

        Assert.Equal(["country", "kind", "q", "rare", "article", "reliability"], twin.Parameters!.Select(one => one.Name));
        Assert.Equal(["text/csv"], twin.Responses!["200"].Content!.Keys);
    }

    [Fact]
    public async Task Response_schemas_tell_codes_nulls_and_examples()
    {
        var text = await (await host.AskAsync(Document.Address)).TextAsync();
        var schemas = JsonDocument.Parse(text).RootElement.GetProperty("components").GetProperty("schemas");
        var thing = schemas.GetProperty("Thing").GetProperty("properties");

        Assert.Contains("joint_production", Values(thing.GetProperty("kind").GetProperty("enum")));
        Assert.Equal(["null", "string"], Values(thing.GetProperty("name").GetProperty("type")).Order());
        Assert.Equal("string", thing.GetProperty("id").GetProperty("type").GetString());
        Assert.Equal("Its id.", thing.GetProperty("id").GetProperty("description").GetString());
        Assert.Equal(["thing-01"], Values(thing.GetProperty("id").GetProperty("examples")));

        static IEnumerable<string> Values(JsonElement array) => array.EnumerateArray().Select(one => one.GetString()!);
    }

    private static IEnumerable<string> Texts(IOpenApiSchema schema) => schema.Enum!.Select(code => code.GetValue<string>());

    private async Task<OpenApiOperation> OperationAsync(string id) =>
        (await host.OperationsAsync()).Single(one => one.Operation.OperationId == id).Operation;
}
