using System.Data;
using System.Data.Common;

namespace DealTracker.Storage;

/// <summary>A transaction on the record, for reading or for writing. All queries in it read the same snapshot.</summary>
public interface IRecordSession
{
    DbConnection Connection { get; }

    IDbTransaction Transaction { get; }
}
