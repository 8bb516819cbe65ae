namespace DealTracker.Api.Http.Answers;

/// <summary>A form in which data is offered. Its name is the suffix of a path and the value of <c>format</c>.</summary>
public sealed record Representation(string Name, string MediaType)
{
    public static readonly Representation Json = new("json", "application/json");
    public static readonly Representation Csv = new("csv", "text/csv");
    public static readonly Representation Ndjson = new("ndjson", "application/x-ndjson");

    /// <summary>All that any operation offers.</summary>
    public static IReadOnlyList<Representation> All { get; } = [Json, Csv, Ndjson];

    /// <summary>The value of the Content-Type header.</summary>
    public string ContentType => $"{MediaType}; charset=utf-8";

    public bool Is(string name) => string.Equals(Name, name, StringComparison.OrdinalIgnoreCase);
}
