using System.Buffers;
using System.Text;
using System.Text.Json;
using DealTracker.Api.Http.Json;

namespace DealTracker.Api.Queries.Export;

/// <summary>
/// Writes an export as NDJSON while its rows are read: one object a line with every column, under the names of the CSV.
/// What is not known is null; a list is an array, empty when there is nothing in it.
/// </summary>
internal static class NdjsonRows
{
    private const int Chunk = 64 * 1024;

    private static readonly JsonWriterOptions Options = new() { Encoder = JsonFormat.Options.Encoder, SkipValidation = true };

    public static void Write(Stream body, ExportRows rows)
    {
        var names = rows.Columns.Select(column => JsonEncodedText.Encode(column.Name)).ToList();
        var lines = new ArrayBufferWriter<byte>(2 * Chunk);
        using var json = new Utf8JsonWriter(lines, Options);
        while (rows.Read())
        {
            json.WriteStartObject();
            for (var i = 0; i < names.Count; i++)
            {
                json.WritePropertyName(names[i]);
                WriteCell(json, rows.Columns[i].Type, rows.Utf8(i));
            }

            json.WriteEndObject();
            json.Flush();
            json.Reset();
            lines.Write("\n"u8);
            if (lines.WrittenCount < Chunk) continue;
            body.Write(lines.WrittenSpan);
            lines.ResetWrittenCount();
        }

        body.Write(lines.WrittenSpan);
    }

    private static void WriteCell(Utf8JsonWriter json, ColumnType type, ReadOnlySpan<byte> cell)
    {
        if (type == ColumnType.List) WriteList(json, cell);
        else if (cell.IsEmpty) json.WriteNullValue();
        else if (type is ColumnType.Integer or ColumnType.Number or ColumnType.Boolean) json.WriteRawValue(cell, skipInputValidation: true);
        else json.WriteStringValue(cell);
    }

    private static void WriteList(Utf8JsonWriter json, ReadOnlySpan<byte> cell)
    {
        json.WriteStartArray();
        if (!cell.IsEmpty)
        {
            foreach (var item in Encoding.UTF8.GetString(cell).Split("; ")) json.WriteStringValue(item);
        }

        json.WriteEndArray();
    }
}
