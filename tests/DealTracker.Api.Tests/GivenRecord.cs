namespace DealTracker.Api.Tests;

/// <summary>A host with the records of one class, added once.</summary>
/// <param name="records">Beyond <see cref="Given.World"/>.</param>
public abstract class GivenRecord(object[] records) : IAsyncLifetime
{
    public RecordHost Host { get; } = new();

    public virtual async ValueTask InitializeAsync()
    {
        await Host.InitializeAsync();
        await Host.AddAsync(records);
    }

    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}
