using System.Text;
using Dapper;

namespace DealTracker.Api.Storage;

/// <summary>
/// A row of a page: which record, where it stands, and its JSON when the query has it. In the bytes that the store gave, so that what
/// nobody asks for makes no string.
/// </summary>
internal readonly struct PageRow
{
    private readonly byte[] _cells;
    private readonly int _id, _key;

    private PageRow(ReadOnlySpan<byte> id, ReadOnlySpan<byte> key, ReadOnlySpan<byte> json)
    {
        (_id, _key) = (id.Length, key.Length);
        _cells = [.. id, .. key, .. json];
    }

    public string Id => Encoding.UTF8.GetString(_cells, 0, _id);

    public string SortKey => Encoding.UTF8.GetString(_cells, _id, _key);

    /// <summary>Empty when there is none that holds.</summary>
    public ReadOnlyMemory<byte> Json => _cells.AsMemory(_id + _key);

    /// <param name="sql">Selects the id and the key of the order.</param>
    /// <param name="hasJson">Whether the JSON comes after them.</param>
    public static List<PageRow> Read(ReadSession session, string sql, DynamicParameters parameters, bool hasJson)
    {
        using var rows = new Utf8Rows(session, sql, parameters);
        var page = new List<PageRow>();
        while (rows.Read()) page.Add(new PageRow(rows.Utf8(0), rows.Utf8(1), hasJson ? rows.Utf8(2) : default));
        return page;
    }
}
