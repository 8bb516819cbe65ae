namespace DealTracker.Api.Storage;

/// <summary>Which state of the dataset is published: what an entity tag is made of.</summary>
public interface IDatasetVersion
{
    /// <summary>A random id of this database file, so that a restored backup never repeats a tag. Letters and digits only.</summary>
    string Instance { get; }

    /// <summary>
    /// The last <em>published</em> revision: set after its transaction has committed, never going back. A request may be told
    /// "not modified" only against this number.
    /// </summary>
    long Revision { get; }
}
