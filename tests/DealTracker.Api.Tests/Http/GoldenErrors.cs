namespace DealTracker.Api.Tests.Http;

/// <summary>Requests that are refused, and how. Those that write carry a key unless they say otherwise.</summary>
internal static class GoldenErrors
{
    private const string Deal = """{"id":"new","title":"New","kinds":["purchase"],"parties":[{"party":"IND","role":"recipient"}]}""";

    public static readonly IReadOnlyList<GoldenError> All =
    [
        Get("deals?contry=IND"),
        Get("articles?Kind=newspaper"),
        Get("articles?kind=newspapr"),
        Get("articles?order=up&limit=0&cursor="),
        Get("articles?q=a&q=b"),
        Get("articles?include=totals"),
        Get("articles?cursor=WyJhIl0"),
        Get("articles/ful"),
        Get("articles/hoax"),
        Get("articles/copy"),
        Get("articles.csv"),
        Get("countries/Indai"),
        Get("countries/hoax-bloc"),
        Get("countries/copy-bloc?knownBy=2020"),
        Get("countries?withDeals=yes&knownBy=2019-02-29"),
        Get("systems/s-40"),
        Get("systems/hoax-system"),
        Get("systems/copy-system/timeline.csv"),
        Get("systems?category=planes&limit=501"),
        Get("deals/ind-rus-s-4000"),
        Get("deals/hoax-deal"),
        Get("deals/copy-deal"),
        Get("deals/tur-rus-s-400?knownBy=2015"),
        Get("deals/ind-rus-s-400?revision=0"),
        Get("deals?country=Indai&system=s-40&kind=gift&status=signed&from=2019-13&to=soon"),
        Get("deals?from=2020&to=2019"),
        Get("deals?sort=price&facets=colour"),
        Get("deals?country="),
        Get("deals.csv?limit=5"),
        Get("deals.pdf"),
        Get("timeline?format=xlsx"),
        Get("timeline?dateMatch=inside"),
        Get("timeline.ics?include=total"),
        Get("timeline/buckets?by=day&lane=colour"),
        Get("events/contrac"),
        Get("events/hoax-event"),
        Get("changes?since=-1"),
        Get("changes?since=999"),
        Get("documents/plane/s-400"),
        Get("documents/deal/none"),
        Get("documents/article/hoax"),
        Get("releases/2030.1"),
        Get("releases/2025.1/citation?style=apa"),
        Get("exports/deal"),
        Get("exports/deals?fields=id,titel"),
        Get("exports/deals.ndjson?excel=true&bom=true"),
        Get("nowhere"),
        new("GET", "/nowhere"),
        new("GET", "/problems/unknown-paramter"),
        new("GET", "/api/v1/deals", ("Accept", "image/png")),
        new("PATCH", "/api/v1/deals/ind-rus-s-400", ("If-Match", "*")) { Body = "{}" },
        new("DELETE", "/api/v1/timeline"),
        new("POST", "/api/v1/deals") { Body = Deal, HasKey = false },
        new("POST", "/api/v1/deals", ("X-Api-Key", "dt_wrong")) { Body = Deal, HasKey = false },
        new("POST", "/api/v1/deals", ("Content-Type", "text/plain")) { Body = Deal },
        new("POST", "/api/v1/deals") { Body = "" },
        new("POST", "/api/v1/deals") { Body = "{" },
        new("POST", "/api/v1/deals") { Body = "[]" },
        new("POST", "/api/v1/deals") { Body = """{"id":"New Deal","titel":"T","kinds":[],"parties":[{"party":"XXX","role":"buyer"}]}""" },
        new("POST", "/api/v1/deals") { Body = Deal.Replace("\"new\"", "\"ind-rus-s-400\"", StringComparison.Ordinal) },
        new("POST", "/api/v1/deals") { Body = Deal.Replace("\"new\"", "\"hoax-deal\"", StringComparison.Ordinal) },
        new("POST", "/api/v1/articles")
        { Body = """{"id":"new","title":"T","publisher":"P","kind":"blog","url":"example.org","published":"2019-02-29","reliability":"G"}""" },
        new("POST", "/api/v1/countries") { Body = """{"id":"XYZ","kind":"company","name":"India","alpha2":"in"}""" },
        new("POST", "/api/v1/systems") { Body = """{"id":"new","name":"S-400","category":"planes","family":"none","componentOf":"none"}""" },
        new("POST", "/api/v1/events")
        { Body = """{"id":"new","type":"delivery","modality":"occurred","date":"2030","statement":"S","deals":["none"],"citations":[{"article":"full"}]}""" },
        new("POST", "/api/v1/releases") { Body = """{"version":"2025.1"}""" },
        new("POST", "/api/v1/releases") { Body = """{"version":"one"}""" },
        new("POST", "/api/v1/imports") { Body = "deals: [{id: x, title: [}]" },
        new("POST", "/api/v1/imports") { Body = """{"deals":[{"id":"x","title":"X","kinds":["gift"],"parties":[]}],"plans":[]}""" },
        new("POST", "/api/v1/deals/ind-rus-s-400/merge?into=none&reason=Test.", ("If-Match", "*")),
        new("POST", "/api/v1/deals/ind-rus-s-400/merge?into=tur-rus-s-400", ("If-Match", "*")),
        new("PUT", "/api/v1/deals/nothing-yet") { Body = Deal },
        new("PUT", "/api/v1/deals/nothing-yet", ("If-Match", "*")) { Body = Deal },
        new("PUT", "/api/v1/deals/nothing-yet", ("If-Match", "W/x")) { Body = Deal.Replace("\"new\"", "\"nothing-yet\"", StringComparison.Ordinal) },
        new("PUT", "/api/v1/deals/nothing-yet", ("If-Match", GoldenError.OldTag))
        { Body = Deal.Replace("\"new\"", "\"nothing-yet\"", StringComparison.Ordinal) },
        new("PUT", "/api/v1/deals/none", ("If-Match", "*")) { Body = Deal.Replace("\"new\"", "\"none\"", StringComparison.Ordinal) },
        new("DELETE", "/api/v1/articles/full?reason=Test.", ("If-Match", "*")),
        new("DELETE", "/api/v1/articles/full", ("If-Match", "*")),
        new("DELETE", "/api/v1/articles/full?reason=Test."),
        new("DELETE", "/api/v1/articles/hoax?reason=Test.", ("If-Match", "*")),
    ];

    private static GoldenError Get(string path) => new("GET", $"/api/v1/{path}");
}

/// <summary>A request that is refused.</summary>
internal sealed record GoldenError(string Method, string Path, params (string Name, string Value)[] Headers)
{
    /// <summary>Stands for a tag of the record before its last change.</summary>
    public const string OldTag = "(an old tag)";

    public string? Body { get; init; }

    public bool HasKey { get; init; } = true;
}
