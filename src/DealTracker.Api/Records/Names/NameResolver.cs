using Dapper;
using DealTracker.Storage;

namespace DealTracker.Api.Records.Names;

/// <summary>Reads the names of all parties and systems, once a revision.</summary>
public sealed class NameResolver
{
    private NameSet? _last;

    internal NameSet At(ReadSession session)
    {
        // Two requests may read the same revision at once; either result is right.
        if (_last is { } last && last.Revision == session.Revision) return last;
        return _last = new NameSet(session.Revision, new NameIndex(session.Connection.Query<NameRow>(
            "SELECT name_key, party AS id, name FROM party_names WHERE name_key IS NOT NULL", transaction: session.Transaction)),
            new NameIndex(session.Connection.Query<NameRow>(
            "SELECT name_key, system AS id, name FROM system_names WHERE name_key IS NOT NULL", transaction: session.Transaction)));
    }

    /// <summary>The names at a revision that is known to be current, or at a later one.</summary>
    internal NameSet At(Database database, long revision)
    {
        if (_last is { } last && last.Revision == revision) return last;
        using var session = database.BeginRead();
        return At(session);
    }
}
