using System.Globalization;
using System.Text;
using Dapper;

namespace DealTracker.Storage;

/// <summary>
/// Counts over the record, each computed once per revision, so that all pages of a list and all its orders share them. The key of an entry
/// is the query and the revision of the snapshot that it was read from, so a count is never out of date.
/// </summary>
internal sealed class CountCache
{
    private const int Bytes = 8 << 20, BytesPerRow = 150;

    private readonly GenerationalCache<string, object> _cache = new(Bytes);

    public IReadOnlyList<T> Get<T>(ReadSession session, string sql, DynamicParameters parameters)
    {
        var text = new StringBuilder().Append(session.Revision).Append('\n').Append(sql);
        foreach (var name in parameters.ParameterNames)
        {
            var value = Convert.ToString(parameters.Get<object>(name), CultureInfo.InvariantCulture)!;
            // The length comes first, so that no two lists of values have the same text.
            text.Append(CultureInfo.InvariantCulture, $"\n{value.Length} {value}");
        }

        var key = text.ToString();
        if (_cache.TryFind(key, out var cached)) return (IReadOnlyList<T>)cached;
        var rows = session.Connection.Query<T>(sql, parameters, session.Transaction).AsList();
        _cache.Keep(key, rows, (2 * key.Length) + (BytesPerRow * rows.Count));
        return rows;
    }
}
