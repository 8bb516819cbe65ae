using System.Text.Json;

namespace DealTracker.Benchmarks;

/// <summary>That answers are right, by SQL over the plain tables, before anybody measures how fast they are.</summary>
internal static class Check
{
    private static readonly (string Path, string Sql)[] Totals =
    [
        ("/api/v1/deals?include=total&limit=1", "SELECT COUNT(*) FROM deals"),
        ("/api/v1/timeline?include=total&limit=1", "SELECT COUNT(*) FROM events"),
        ("/api/v1/timeline?include=total&limit=1&q=northern%20port", "SELECT COUNT(*) FROM events WHERE statement LIKE '%northern port%'"),
        ("/api/v1/timeline?include=total&limit=1&q=s-400", "SELECT COUNT(*) FROM events WHERE statement LIKE '%s-400%'"),
        ("/api/v1/deals?include=total&limit=1&country=India&system=s400",
            "SELECT COUNT(*) FROM deals d WHERE EXISTS (SELECT 1 FROM deal_parties p WHERE p.deal = d.id AND p.party = 'IND') AND EXISTS (SELECT 1 FROM "
                + "deal_systems s WHERE s.deal = d.id AND s.system = 's-400')"),
    ];

    private static readonly (string Path, string Sql)[] Pages =
    [
        ("/api/v1/timeline?limit=200", "SELECT id FROM events ORDER BY date, id LIMIT 200"),
        ("/api/v1/deals?sort=title&order=asc", "SELECT id FROM deals ORDER BY title_key, id LIMIT 50"),
        ("/api/v1/deals/deal-7/timeline", "SELECT event FROM event_deals JOIN events ON id = event WHERE deal = 'deal-7' ORDER BY date, event"),
    ];

    /// <exception cref="InvalidOperationException">One is not.</exception>
    public static async Task AnswersAsync(Server product, string database)
    {
        foreach (var (path, sql) in Totals)
        {
            using var answer = JsonDocument.Parse(await product.GetAsync(path));
            await CompareAsync(path, [$"{answer.RootElement.GetProperty("meta").GetProperty("total")}"], database, sql);
        }

        foreach (var (path, sql) in Pages)
        {
            using var answer = JsonDocument.Parse(await product.GetAsync(path));
            await CompareAsync(path, answer.RootElement.GetProperty("data").EnumerateArray().Select(one => one.GetProperty("id").GetString()!), database, sql);
        }

        using var deal = JsonDocument.Parse(await product.GetAsync("/api/v1/deals/deal-7"));
        await CompareAsync("deal-7", [deal.RootElement.GetProperty("data").GetProperty("title").GetString()!], database,
            "SELECT title FROM deals WHERE id = 'deal-7'");
    }

    private static async Task CompareAsync(string what, IEnumerable<string> answered, string database, string sql)
    {
        var (output, _, _) = await Shell.RunAsync("sqlite3", "-readonly", database, sql);
        var (said, held) = (string.Join('\n', answered), output.TrimEnd());
        if (held.Length == 0 || said != held) throw new InvalidOperationException($"{what} says {said}, and the record holds {held}.");
    }
}
