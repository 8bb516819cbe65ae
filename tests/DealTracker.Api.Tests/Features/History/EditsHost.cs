using DealTracker.Api.Tests.Curation;
using DealTracker.Core.Events;

namespace DealTracker.Api.Tests.Features.History;

/// <summary>A record with one edit of each kind, each at a known time: for tests that only read.</summary>
public sealed class EditsHost : IAsyncLifetime
{
    public RecordHost Host { get; } = new();

    public async ValueTask InitializeAsync()
    {
        await Host.InitializeAsync();
        Host.Clock.Set("2026-02-02T10:00:00Z");
        await Host.AddAsync(Given.Event("h-1", "h", "2018"), Given.Deal("k"), Given.Deal("h"), Given.Article("b"));
        Host.Clock.Set("2026-02-03T10:00:00Z");
        await Host.AddAsync(Given.Deal("h") with { Title = "Another title", Summary = "In short." });
        Host.Clock.Set("2026-02-04T10:00:00Z");
        await Host.AddAsync(Given.Event("h-1", "h", "2018", "b", "a") with { Type = EventType.Talks });
        var asha = await Host.CuratorAsync();
        Host.Clock.Set("2026-02-05T10:00:00Z");
        await asha.DeleteAsync("events/h-1?reason=It%20is%20a%20hoax.", "*", ("X-Change-Note", "Clean up")).IsAsync(200);
        Host.Clock.Set("2026-02-06T10:00:00Z");
        await asha.PostAsync("deals/h/merge?into=k&reason=The%20same.", null, ("If-Match", "*")).IsAsync(200);
    }

    public ValueTask DisposeAsync() => Host.DisposeAsync();
}
