using DealTracker.Api.Curation.Keys;
using DealTracker.Api.Tests.Curation;

namespace DealTracker.Api.Tests.Publishing.Releases;

/// <summary>A record with two releases, made at known times: for tests that only read.</summary>
public sealed class ReleasesHost : IAsyncLifetime
{
    public RecordHost Host { get; } = new();

    public async ValueTask InitializeAsync()
    {
        await Host.InitializeAsync();
        var admin = await Host.CuratorAsync("Root", KeyRole.Admin);
        Host.Clock.Set("2026-02-02T10:00:00Z");
        await admin.PostAsync("releases", """{"version": "2026.1", "note": "The first.", "doi": "10.5281/zenodo.1"}""").IsAsync(201);
        Host.Clock.Set("2026-02-03T10:00:00Z");
        await Host.AddAsync(Given.Deal("later"));
        Host.Clock.Set("2026-02-04T10:00:00Z");
        await admin.PostAsync("releases", """{"version": "2026.2"}""").IsAsync(201);
    }

    public ValueTask DisposeAsync() => Host.DisposeAsync();
}
