using System.Buffers;
using System.Text;
using CommunityToolkit.HighPerformance.Buffers;
using Dapper;

namespace DealTracker.Storage;

/// <summary>
/// A row of a page: the id of a record, its sort key, and its JSON if the query selects it. The row holds the bytes that the store gave,
/// so that a cell becomes a string only if it is used. It can be read until its session ends.
/// </summary>
internal readonly struct ListPageRow
{
    private readonly ArrayPoolBufferWriter<byte> _cells;
    private readonly int _begin, _id, _key, _json;

    private ListPageRow(ArrayPoolBufferWriter<byte> cells, ReadOnlySpan<byte> id, ReadOnlySpan<byte> key, ReadOnlySpan<byte> json)
    {
        (_cells, _begin, _id, _key, _json) = (cells, cells.WrittenCount, id.Length, key.Length, json.Length);
        cells.Write(id);
        cells.Write(key);
        cells.Write(json);
    }

    public string Id => Encoding.UTF8.GetString(Cell(0, _id).Span);

    public string SortKey => Encoding.UTF8.GetString(Cell(_id, _key).Span);

    /// <summary>Empty if the record has no valid JSON.</summary>
    public ReadOnlyMemory<byte> Json => Cell(_id + _key, _json);

    /// <param name="sql">A query that selects the id and the sort key.</param>
    /// <param name="hasJson">Whether the query selects the JSON after them.</param>
    public static List<ListPageRow> Read(ReadSession session, string sql, DynamicParameters parameters, bool hasJson)
    {
        var cells = session.RentBuffer();
        using var rows = new Utf8RowReader(session, sql, parameters);
        var page = new List<ListPageRow>();
        while (rows.Read()) page.Add(new ListPageRow(cells, rows.Utf8(0), rows.Utf8(1), hasJson ? rows.Utf8(2) : default));
        return page;
    }

    private ReadOnlyMemory<byte> Cell(int offset, int length) => _cells.WrittenMemory.Slice(_begin + offset, length);
}
