namespace DealTracker.Storage;

/// <summary>
/// Identifies the current state of the dataset; entity tags are made from it. The revision is never remembered between requests: the
/// command line and other servers write too, and reading one row by its key costs less than a wrong answer.
/// </summary>
public interface IDatasetVersion
{
    /// <summary>A random id of the database, so that a restored backup never repeats a tag. It has only letters and digits.</summary>
    string Instance { get; }

    /// <summary>
    /// Reads the revision that was committed last, by this process or any other. A request may be answered with "not modified" only
    /// against this number.
    /// </summary>
    long ReadRevision();
}
