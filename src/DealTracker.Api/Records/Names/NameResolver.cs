using Dapper;
using DealTracker.Storage;

namespace DealTracker.Api.Records.Names;

/// <summary>The names of all parties and systems, read once a revision.</summary>
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

    /// <summary>Those of a revision that is known to be current, or of a later one.</summary>
    internal NameSet At(Database database, long revision)
    {
        if (_last is { } last && last.Revision == revision) return last;
        using var session = database.BeginRead();
        return At(session);
    }

    internal sealed record NameSet(long Revision, NameIndex Parties, NameIndex Systems)
    {
        /// <summary>For a request without a name in it.</summary>
        public static NameSet None { get; } = new(0, new NameIndex([]), new NameIndex([]));
    }
}
