using System.Data.Common;
using CsvHelper;
using Dapper;
using DealTracker.Api.Storage;

namespace DealTracker.Api.Exports;

/// <summary>
/// Writes the rows of a query as CSV while they are read: RFC 4180 with CRLF, UTF-8 without BOM, quotes only where
/// needed, the header always there. The columns are the query's; an empty cell is what is not known.
/// </summary>
internal static class CsvStream
{
    public static async Task WriteAsync(Stream body, ReadSession session, string sql, DynamicParameters parameters, CancellationToken cancellation)
    {
        await using var reader = (DbDataReader)await session.Connection.ExecuteReaderAsync(
            new CommandDefinition(sql, parameters, session.Transaction, cancellationToken: cancellation));
        await using var csv = CsvWriter.Create(body, CsvWriterOptions.Default, leaveOpen: true);
        for (var i = 0; i < reader.FieldCount; i++) csv.WriteField(reader.GetName(i));
        await csv.EndRecordAsync(cancellation);
        // SQLite reads synchronously whatever the method; only the client is waited for.
        while (reader.Read())
        {
            for (var i = 0; i < reader.FieldCount; i++) csv.WriteField(reader.IsDBNull(i) ? null : reader.GetString(i));
            await csv.EndRecordAsync(cancellation);
        }

        await csv.FlushAsync(cancellation);
    }
}
