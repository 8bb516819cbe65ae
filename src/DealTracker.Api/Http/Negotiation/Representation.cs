namespace DealTracker.Api.Http.Negotiation;

/// <summary>A form in which data is offered. Its name is the suffix of a path and the value of <c>format</c>.</summary>
public sealed record Representation(string Name, string MediaType)
{
    public static readonly Representation Json = new("json", "application/json");
    public static readonly Representation Csv = new("csv", "text/csv");
    public static readonly Representation Ndjson = new("ndjson", "application/x-ndjson");
    public static readonly Representation TimelineJs = new("timelinejs", "application/json") { IsRead = true };
    public static readonly Representation TimelineJsCsv = new("timelinejs.csv", "text/csv");
    public static readonly Representation ICalendar = new("ics", "text/calendar");
    public static readonly Representation JsonFeed = new("jsonfeed", "application/feed+json") { IsRead = true };
    public static readonly Representation Atom = new("atom", "application/atom+xml") { IsRead = true };
    public static readonly Representation Zip = new("zip", "application/zip") { IsText = false };
    public static readonly Representation Bibtex = new("bibtex", "application/x-bibtex");
    public static readonly Representation Ris = new("ris", "application/x-research-info-systems");
    public static readonly Representation CslJson = new("csl-json", "application/vnd.citationstyles.csl+json");

    /// <summary>All representations that any operation offers.</summary>
    public static IReadOnlyList<Representation> All { get; } =
        [Json, Csv, Ndjson, TimelineJs, TimelineJsCsv, ICalendar, JsonFeed, Atom, Zip, Bibtex, Ris, CslJson];

    /// <summary>Whether programs read it at its address, so that a browser shows it; other files are offered for saving.</summary>
    public bool IsRead { get; private init; }

    /// <summary>The value of the Content-Type header.</summary>
    public string ContentType => IsText ? $"{MediaType}; charset=utf-8" : MediaType;

    /// <summary>Whether it is text, always UTF-8.</summary>
    public bool IsText { get; private init; } = true;

    public bool Is(string name) => string.Equals(Name, name, StringComparison.OrdinalIgnoreCase);
}
