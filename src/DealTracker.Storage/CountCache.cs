using System.Globalization;
using System.Text;
using Dapper;

namespace DealTracker.Storage;

/// <summary>
/// Counts over the record, each made once a revision: all pages of a list and every order of it share them. Kept by the query itself and
/// the revision of the snapshot it was read from, so that none is ever behind.
/// </summary>
internal sealed class CountCache
{
    private const int Bytes = 8 << 20, BytesARow = 150;

    private readonly GenerationalCache<string, object> _store = new(Bytes);

    public IReadOnlyList<T> Get<T>(ReadSession session, string sql, DynamicParameters parameters)
    {
        var key = new StringBuilder().Append(session.Revision).Append('\n').Append(sql);
        foreach (var name in parameters.ParameterNames)
        {
            var value = Convert.ToString(parameters.Get<object>(name), CultureInfo.InvariantCulture)!;
            // With its length, so that no two lists of values look alike.
            key.Append(CultureInfo.InvariantCulture, $"\n{value.Length} {value}");
        }

        if (_store.TryFind($"{key}", out var kept)) return (IReadOnlyList<T>)kept;
        var rows = session.Connection.Query<T>(sql, parameters, session.Transaction).AsList();
        _store.Keep($"{key}", rows, (2 * key.Length) + (BytesARow * rows.Count));
        return rows;
    }
}
