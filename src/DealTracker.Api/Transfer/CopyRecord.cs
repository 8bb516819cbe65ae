using System.Data.Common;
using Dapper;
using DealTracker.Api.Curation.Writing;
using DealTracker.Storage;

namespace DealTracker.Api.Transfer;

/// <summary>
/// Copies a record, with its history, keys and kept answers, into an empty database: one snapshot is read, one transaction
/// written, and what was written is read back and compared before it is kept. The revision stays; the id of the database
/// does not, because the two may go different ways from there.
/// </summary>
internal static class CopyRecord
{
    /// <exception cref="CopyRefusedException">The target holds a record, or does not hold what was written.</exception>
    /// <returns>The revision, and how many rows were copied.</returns>
    public static Task<(long Revision, long Rows)> RunAsync(Database from, Database to, CancellationToken cancellation) => to.WriteAsync(write =>
    {
        using var read = from.BeginRead();
        RefuseUnlessEmpty(write, to.Location);
        var rows = 0L;
        foreach (var table in RecordTables.All)
        {
            cancellation.ThrowIfCancellationRequested();
            var written = Copy(read, write, table);
            if (!written.Equals(Digest(write, table)))
                throw new CopyRefusedException($"{to.Location} does not keep the table {table} as it was given. Nothing was kept.");
            rows += written.Rows;
        }

        DerivedData.RebuildSearch(write);
        ProjectionWriter.WriteAll(write);
        write.Connection.Execute("UPDATE dataset SET revision = @Revision WHERE id = 1", new { read.Revision }, write.Transaction);
        write.CompleteOutsideRecord();
        return (read.Revision, rows);
    }, cancellation);

    private static void RefuseUnlessEmpty(WriteSession write, string location)
    {
        foreach (var table in RecordTables.All)
        {
            if (write.Connection.ExecuteScalar<long>($"SELECT COUNT(*) FROM {table}", transaction: write.Transaction) > 0)
                throw new CopyRefusedException(
                    $"{location} holds a record already: the table {table} is not empty. Copy into an empty database; nothing was written.");
        }
    }

    /// <summary>Both stores have the same columns, which a test makes sure of.</summary>
    private static TableDigest Copy(ReadSession read, WriteSession write, string table)
    {
        var digest = new TableDigest();
        using var reader = (DbDataReader)read.Connection.ExecuteReader($"SELECT * FROM {table}", transaction: read.Transaction);
        using var insert = write.Connection.CreateCommand();
        insert.Transaction = (DbTransaction)write.Transaction;
        var columns = Enumerable.Range(0, reader.FieldCount).Select(reader.GetName).ToList();
        insert.CommandText = $"INSERT INTO {table} ({string.Join(", ", columns)}) VALUES ({string.Join(", ", columns.Select(column => $"@{column}"))})";
        foreach (var column in columns)
        {
            var parameter = insert.CreateParameter();
            parameter.ParameterName = $"@{column}";
            insert.Parameters.Add(parameter);
        }

        while (reader.Read())
        {
            digest.Add(reader);
            for (var i = 0; i < columns.Count; i++) insert.Parameters[i].Value = reader.GetValue(i);
            insert.ExecuteNonQuery();
        }

        return digest;
    }

    private static TableDigest Digest(WriteSession write, string table)
    {
        var digest = new TableDigest();
        using var reader = (DbDataReader)write.Connection.ExecuteReader($"SELECT * FROM {table}", transaction: write.Transaction);
        while (reader.Read()) digest.Add(reader);
        return digest;
    }
}

/// <summary>The record is not copied; the message says why.</summary>
internal sealed class CopyRefusedException(string message) : Exception(message);
