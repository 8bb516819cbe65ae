using Dapper;
using DealTracker.Api.Curation.Imports;
using DealTracker.Api.Curation.Keys;
using DealTracker.Core.Codes;
using DealTracker.Core.Records;
using DealTracker.Storage;

namespace DealTracker.Api.Hosting;

/// <summary>Logs after the start where the server listens, how many records there are, and how to enable writing.</summary>
internal static class StartupLog
{
    public static void AnnounceStart(this WebApplication app, ImportReport? loaded) => app.Lifetime.ApplicationStarted.Register(() =>
    {
        var log = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger("DealTracker");
        log.LogInformation("{Seeds}", Describe(loaded));
        log.LogInformation("{Record}", Describe(app.Services.GetRequiredService<Database>()));
        if (!app.Services.GetRequiredService<ApiKeyStore>().AnyActive()) log.LogInformation("Writing is off: no key. {TurnOn}", ApiKeyErrors.TurnOn);
        foreach (var url in app.Urls) log.LogInformation("Listening on {Url}, Swagger UI at {Url}/swagger", url, url);
    });

    private static string Describe(ImportReport? loaded)
    {
        if (loaded is null) return "Seeds were not read (Seeds:Load is false)";
        var created = loaded.Changes.Count(change => change.IsNew);
        var skipped = loaded.SkippedSeeds;
        var names = string.Join(", ", skipped.Take(5).Select(Name)) + (skipped.Count > 5 ? ", …" : "");
        var kept = skipped.Count == 0 ? "" : $", {skipped.Count} left as curators changed them ({names})";
        return $"Seeds: {created} records new, {loaded.Changes.Count - created} changed, {loaded.Unchanged} unchanged{kept}";
    }

    private static string Name(RecordRef record) => $"{Code<RecordKind>.Text(record.Kind)} {record.Id}";

    private static string Describe(Database database)
    {
        using var session = database.BeginRead();
        var (deals, events, articles) = session.Connection.QuerySingle<(long, long, long)>(
            "SELECT (SELECT COUNT(*) FROM deals), (SELECT COUNT(*) FROM events), (SELECT COUNT(*) FROM articles)", transaction: session.Transaction);
        return $"Record: {deals} deals, {events} events, {articles} articles at revision {session.Revision} in {database.Location}";
    }
}
