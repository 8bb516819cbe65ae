using System.Buffers;
using System.Text;
using CommunityToolkit.HighPerformance.Buffers;
using Dapper;

namespace DealTracker.Storage;

/// <summary>
/// A row of a page: which record, where it stands, and its JSON when the query has it. In the bytes that the store gave, so that what
/// nobody asks for makes no string. Readable until its session is over.
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

    /// <summary>Empty when there is none that holds.</summary>
    public ReadOnlyMemory<byte> Json => Cell(_id + _key, _json);

    /// <param name="sql">Selects the id and the key of the order.</param>
    /// <param name="hasJson">Whether the JSON comes after them.</param>
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
