namespace DealTracker.Storage;

/// <summary>
/// The dataset as the database has it. Nothing is remembered between requests: the command line and other servers write too, and
/// one row read by its key costs less than being wrong.
/// </summary>
public sealed class DatasetVersion(Database database) : IDatasetVersion
{
    public string Instance { get; private set; } = "";

    public long ReadRevision() => database.ReadRevision();

    internal void Open(string instance) => Instance = instance;
}
