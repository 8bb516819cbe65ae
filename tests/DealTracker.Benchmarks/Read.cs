namespace DealTracker.Benchmarks;

/// <summary>A request that is measured.</summary>
/// <param name="Name">What the report calls it.</param>
/// <param name="Path">Its address; <c>{n}</c> stands for the number of a deal, another one each time.</param>
internal sealed record Read(string Name, string Path)
{
    public static IReadOnlyList<Read> All { get; } =
    [
        new("page of 50 deals", "/api/v1/deals"),
        new("timeline of 200", "/api/v1/timeline?limit=200"),
        new("timeline of India and the S-400", "/api/v1/timeline?country=India&system=s400"),
        new("search, half of the record has it", "/api/v1/timeline?q=northern%20port"),
        new("search, an eighth has it", "/api/v1/timeline?q=s-400"),
        new("search, one deal has it", "/api/v1/timeline?q=deal%20{n}"),
        new("one deal", "/api/v1/deals/deal-{n}"),
        new("one deal of a hundred", "/api/v1/deals/deal-7{n}"),
        new("buckets", "/api/v1/timeline/buckets?country=IND"),
        new("facets", "/api/v1/deals?country=IND&facets=status,year&limit=1"),
    ];

    /// <summary>Those whose time should not grow with the record.</summary>
    public static IEnumerable<Read> Bounded =>
        All.Where(read => !read.Path.Contains("buckets", StringComparison.Ordinal) && !read.Path.Contains("facets", StringComparison.Ordinal));

    public string PathOf(int n) => Path.Replace("{n}", $"{n}", StringComparison.Ordinal);
}
