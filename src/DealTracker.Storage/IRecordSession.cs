using System.Data;
using System.Data.Common;

namespace DealTracker.Storage;

/// <summary>A transaction on the record, to read or to write; what is read in it is of one snapshot.</summary>
public interface IRecordSession
{
    DbConnection Connection { get; }

    IDbTransaction Transaction { get; }
}
