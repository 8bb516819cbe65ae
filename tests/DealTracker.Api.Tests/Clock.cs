using System.Globalization;

namespace DealTracker.Api.Tests;

/// <summary>A clock that stands still until a test moves it.</summary>
public sealed class Clock : TimeProvider
{
    private DateTimeOffset _now = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public void Set(string moment) => _now = DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture);

    public override DateTimeOffset GetUtcNow() => _now;
}
