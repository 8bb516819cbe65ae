namespace DealTracker.Api.Storage;

/// <summary>
/// The published revision: set after a write has committed, never before, and only ever upwards. A body is exact when it
/// was read at this revision.
/// </summary>
public sealed class DatasetVersion : IDatasetVersion
{
    private long _revision;

    public string Instance { get; private set; } = "";

    public long Revision => Interlocked.Read(ref _revision);

    internal void Open(string instance, long revision)
    {
        Instance = instance;
        Interlocked.Exchange(ref _revision, revision);
    }

    internal void Publish(long revision)
    {
        long seen;
        while ((seen = Interlocked.Read(ref _revision)) < revision
            && Interlocked.CompareExchange(ref _revision, revision, seen) != seen)
        {
            // Another write published meanwhile: look again.
        }
    }
}
