using System.Globalization;
using System.Text;
using CsvHelper;

namespace DealTracker.Api.Queries.Export;

/// <summary>
/// Writes an export as CSV while its rows are read: RFC 4180 with CRLF, UTF-8, quotes only where needed, the header always
/// there. An empty cell is what is not known.
/// </summary>
internal static class CsvStream
{
    /// <returns>How many rows there were, without the header.</returns>
    public static long Write(Stream body, ExportRows rows, CsvDialect dialect)
    {
        var options = CsvWriterOptions.Default with
        {
            WriteByteOrderMark = dialect.ByteOrderMark,
            Injection = dialect.ForSpreadsheets ? CsvInjection.Escape : CsvInjection.None,
        };
        using var csv = CsvWriter.Create(body, options, leaveOpen: true);
        foreach (var column in rows.Columns) csv.WriteField(column.Name);
        csv.EndRecord();
        var count = 0L;
        for (; rows.Read(); count++)
        {
            for (var i = 0; i < rows.Columns.Count; i++) WriteCell(csv, rows.Columns[i].Type, rows.Utf8(i));
            csv.EndRecord();
        }

        return count;
    }

    private static void WriteCell(CsvWriter csv, ColumnType type, ReadOnlySpan<byte> cell)
    {
        // Bytes are text to the writer, which would neutralise the minus of a number.
        if (type is ColumnType.Integer or ColumnType.Number && cell.StartsWith("-"u8))
            csv.WriteField(decimal.Parse(Encoding.UTF8.GetString(cell), NumberStyles.Float, CultureInfo.InvariantCulture));
        else
            csv.WriteField(cell);
    }
}

/// <summary>How CSV is written.</summary>
/// <param name="ByteOrderMark">Whether it begins with U+FEFF, by which Excel knows UTF-8.</param>
/// <param name="ForSpreadsheets">Whether text that a spreadsheet would run is neutralised by an apostrophe. Data files keep data.</param>
internal sealed record CsvDialect(bool ByteOrderMark = false, bool ForSpreadsheets = false)
{
    public static CsvDialect Data { get; } = new();
}
