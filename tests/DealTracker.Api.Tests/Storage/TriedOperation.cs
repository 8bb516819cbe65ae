using Microsoft.OpenApi;

namespace DealTracker.Api.Tests.Storage;

/// <summary>A documented read, and every query to try on it: each parameter with each of its values.</summary>
internal sealed record TriedOperation(string Path, OpenApiOperation Operation)
{
    // Pages are walked, in every order; the rest is filters and forms.
    private static readonly string[] OfPages = ["limit", "cursor"];

    /// <summary>Values for what the document has no list of, and what else should be asked together.</summary>
    private static readonly Dictionary<string, string[]> Tried = new()
    {
        ["country"] = ["IND", "RUS&country=IND,TUR", "sa&from=2017"],
        ["supplier"] = ["russia", "FRA,USA&type=contract_signed"],
        ["recipient"] = ["china,turkey", "IND&q=s-400"],
        ["system"] = ["s400", "su-27-family", "С-400&country=TUR"],
        ["category"] = ["aircraft&category=engines"],
        ["kind"] = ["licensed_production&kind=joint_production"],
        ["modality"] = ["occurred&type=talks"],
        ["deal"] = ["ind-rus-s-400", "ind-rus-s-400,tur-rus-s-400&modality=planned"],
        ["article"] = ["wapo-2019-09-04-russia-india"],
        ["from"] = ["2018&to=2019", "2021-06"],
        ["to"] = ["2016", "2018-10-05T12:00:00Z"],
        ["dateMatch"] = ["within&from=2018&to=2019", "within&to=2019-09"],
        ["q"] = ["S-400", "%D1%82%D1%80%D0%B8%D1%83%D0%BC%D1%84", "first%20delivery", "in%202019", "t%C3%BCrkiye%20f-35", "su-30mki", "russia", "s",
            "%22*%22%20:%20'%20%5C"],
        ["knownBy"] = ["2018", "2019-09&status=contracted", "2019-09-04&facets=status,country"],
        ["sourcesMin"] = ["2", "3&country=IND"],
        ["updatedSince"] = ["2026-01-01", "2027-01-01", "2026-01-01T00:00:00%2B02:00"],
        ["revision"] = ["1"],
        ["fields"] = ["id,statement", "date_edtf,id&excel=true"],
        ["style"] = ["bibtex", "ris", "csl-json"],
    };

    // Where the same name means something else.
    private static readonly Dictionary<string, string[]> TriedAt = new()
    {
        ["/api/v1/articles?kind"] = [],
        ["/api/v1/countries?kind"] = [],
        ["/api/v1/systems?category"] = [],
        ["/api/v1/changes?since"] = ["0", "1"],
        ["/api/v1/releases/{version}/changes?since"] = ["2025.1"],
    };

    private readonly List<(string Name, IReadOnlyList<string> Values)> _parameters =
        [.. Operation.Parameters!.Where(one => one.In == ParameterLocation.Query).Select(one => (one.Name!, Values(Path, Operation, one)))];

    /// <summary>The path with its examples filled in.</summary>
    public string Address => Operation.Parameters!.Where(one => one.In == ParameterLocation.Path)
        .Aggregate(Path, (filled, one) => filled.Replace($"{{{one.Name}}}", $"{one.Example}", StringComparison.Ordinal));

    public bool HasPages => _parameters.Any(one => one.Name == "cursor");

    /// <summary>What is documented and has no value to try: a test says which.</summary>
    public IEnumerable<string> Untried => _parameters.Where(one => one.Values.Count == 0 && !OfPages.Contains(one.Name)).Select(one => $"{Path}?{one.Name}");

    /// <summary>The queries of each parameter that says which records.</summary>
    public IEnumerable<IReadOnlyList<string>> Filters => _parameters.Where(one => Tried.ContainsKey(one.Name)).Select(one => QueriesOf(one.Name, one.Values));

    /// <summary>Every parameter with every value, and every form with a filter.</summary>
    public IEnumerable<string> Queries => _parameters.Where(one => !OfPages.Contains(one.Name)).SelectMany(one => QueriesOf(one.Name, one.Values))
        .Concat(_parameters.Where(one => one.Name == "format" && HasFilters)
            .SelectMany(one => one.Values.Select(form => $"country=IND&modality=planned,occurred&format={form}")))
        .Prepend("");

    /// <summary>Every sort with every order, as far as they are documented.</summary>
    public IEnumerable<string> Orders =>
        from sort in Of("sort") from order in Of("order") select string.Join('&', new[] { sort, order }.Where(one => one.Length > 0));

    private bool HasFilters => _parameters.Any(one => one.Name == "modality");

    private IReadOnlyList<string> Of(string name) =>
        _parameters.Find(one => one.Name == name) is { Name: not null } one ? QueriesOf(one.Name, one.Values) : [""];

    private static IReadOnlyList<string> QueriesOf(string name, IReadOnlyList<string> values) => [.. values.Select(value => $"{name}={value}")];

    private static string[] Values(string path, OpenApiOperation operation, IOpenApiParameter parameter)
    {
        var schema = parameter.Schema!;
        var tried = (TriedAt.GetValueOrDefault($"{path}?{parameter.Name}") ?? Tried.GetValueOrDefault(parameter.Name!, []))
            .Where(value => value.Split('&').Skip(1).All(other => operation.Parameters!.Any(one => one.Name == other.Split('=')[0]))).ToArray();
        if (schema.Enum is { Count: > 0 } codes) return [.. codes.Select(code => $"{code}"), .. tried];
        // Several at once, because any of them will do.
        if (schema.Items?.Enum is { Count: > 0 } any) return [.. any.Chunk(4).Select(some => string.Join(',', some.Select(code => $"{code}"))), .. tried];
        return schema.Type == JsonSchemaType.Boolean ? ["true", "false", .. tried] : tried;
    }
}
