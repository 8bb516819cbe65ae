namespace DealTracker.Storage;

/// <summary>Which state of the dataset is current: what an entity tag is made of.</summary>
public interface IDatasetVersion
{
    /// <summary>A random id of this database file, so that a restored backup never repeats a tag. Letters and digits only.</summary>
    string Instance { get; }

    /// <summary>
    /// The revision that was committed last, by this process or any other. A request may be told "not modified" only against this
    /// number.
    /// </summary>
    long ReadRevision();
}
