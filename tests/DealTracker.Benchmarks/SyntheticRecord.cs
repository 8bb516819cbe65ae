using System.Text;
using Microsoft.Data.Sqlite;

namespace DealTracker.Benchmarks;

/// <summary>A record that is the same at every run: deals with four events each on the parties and systems of the seeds.</summary>
internal sealed record SyntheticRecord(string Database, int Deals, TimeSpan? Imported, double ImportMegabytes, long Rows, long Bytes)
{
    private const int Articles = 2000, DealsAFile = 1000;

    private static readonly string[] Countries = ["RUS", "IND", "TUR", "CHN", "USA", "FRA", "EGY", "POL", "KOR", "GRC", "SAU", "VNM"];
    private static readonly string[] Systems = ["s-400", "su-30mki", "t-90", "rafale", "f-35", "ak-203", "brahmos", "bayraktar-tb2"];
    private static readonly string[] Types = ["talks", "memorandum", "contract_signed", "delivery"];

    public int Events => Deals * Types.Length;

    /// <summary>One that was made before.</summary>
    public static SyntheticRecord Made(string database, int deals) => new(database, deals, null, 0, CountRows(database), new FileInfo(database).Length);

    public static async Task<SyntheticRecord> BuildAsync(WorkFolder work, string program, int deals)
    {
        var folder = Path.Combine(work.Path, $"bundles-{deals}");
        var database = work.Database(deals);
        Write(folder, deals);
        foreach (var name in new[] { "parties", "organisations", "systems" })
            File.Copy(Path.Combine(WorkFolder.Repository, $"seeds/{name}.yaml"), Path.Combine(folder, $"{name}.yaml"));
        var import = await Shell.RunAsync("dotnet", program, "import", folder, $"--Database:Path={database}");
        Directory.Delete(folder, recursive: true);
        return Made(database, deals) with { Imported = import.Took, ImportMegabytes = import.Megabytes };
    }

    private static void Write(string folder, int deals)
    {
        Directory.CreateDirectory(folder);
        var articles = Enumerable.Range(0, Articles).Select(i =>
            $$"""{"id":"article-{{i}}","title":"Article {{i}} on """
                + $$"""defence","publisher":"Paper {{i % 40}}","kind":"newspaper","published":"{{1990 + (i % 35)}}-{{1 + (i % 12):00}}-{{1
                    + (i % 28):00}}","url":"https://example.org/{{i}}"}""");
        File.WriteAllText(Path.Combine(folder, "articles.json"), $"{{\"articles\":[{string.Join(",\n", articles)}]}}");
        for (var first = 0; first < deals; first += DealsAFile)
        {
            var text = new StringBuilder("{\"deals\":[");
            text.AppendJoin(",\n", Enumerable.Range(first, Math.Min(DealsAFile, deals - first)).Select(Deal));
            File.WriteAllText(Path.Combine(folder, $"deals-{first:0000000}.json"), text.Append("]}").ToString());
        }
    }

    private static string Deal(int i)
    {
        var (supplier, recipient, system) =
            (Countries[i % 12], Countries[(i / 12 + i + 1) % 12 == i % 12 ? (i + 5) % 12 : (i / 12 + i + 1) % 12], Systems[i * 7 % 8]);
        var year = 1990 + (i * 31 % 33);
        var events = Types.Select((type, n) => $$"""
            {"id":"deal-{{i}}-{{n}}","type":"{{type}}","modality":"{{(n == 3 && i % 5 == 0 ? "planned" : "occurred")}}","date":"{{year + n}}-{{1
                + (i % 12):00}}-{{1 + (i % 28):00}}",
             "statement":"The parties of deal {{i}} took step {{n}} on {{system}} in the {{(i % 2 == 0 ? "capital" : "northern port")}}.",
             "parties":[{"party":"{{recipient}}","role":"recipient"}],
             "citations":[{"article":"article-{{((i * 3) + n) % Articles}}","paragraph":{{1
                 + (i % 9)}}},{"article":"article-{{((i * 3) + n + 17) % Articles}}"}],
             "figures":[{"measure":"{{(n < 2 ? "planned" : n == 2 ? "ordered" : "delivered")}}","low":{{1
                 + (i % 100)}},"unit":"unit","article":"article-{{((i * 3) + n) % Articles}}"}]}
            """);
        return $$"""
            {"id":"deal-{{i}}","title":"Deal {{i}}: {{system}} for {{recipient}}","kinds":["purchase"],
             "parties":[{"party":"{{supplier}}","role":"supplier"},{"party":"{{recipient}}","role":"recipient"}],"systems":["{{system}}"],
             "events":[{{string.Join(",\n", events)}}]}
            """;
    }

    private static long CountRows(string database)
    {
        using var connection = new SqliteConnection($"Data Source={database};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var tables = connection.CreateCommand();
        tables.CommandText = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '%search%' AND name NOT LIKE 'sqlite%'";
        var names = new List<string>();
        using (var reader = tables.ExecuteReader())
        {
            while (reader.Read()) names.Add(reader.GetString(0));
        }

        return names.Sum(name =>
        {
            using var count = connection.CreateCommand();
            count.CommandText = $"SELECT COUNT(*) FROM \"{name}\"";
            return (long)count.ExecuteScalar()!;
        });
    }
}
