using System.Collections.Frozen;
using DealTracker.Storage;

namespace DealTracker.Api.Publishing.Releases;

/// <summary>Compares the bytes of every release with the hash that was stored with them, at the start.</summary>
public sealed class ReleaseCheck(Database database, ILogger<ReleaseCheck> logger)
{
    private FrozenSet<string> _damaged = FrozenSet<string>.Empty;

    public bool IsDamaged(string version) => _damaged.Contains(version);

    public void Run()
    {
        using var session = database.BeginRead();
        _damaged = ReleaseRow.All(session).Where(release => ReleaseBytes.Hash(session, release.Version) != release.Hash).Select(release => release.Version)
            .ToFrozenSet();
        foreach (var version in _damaged)
            logger.LogError("The stored bytes of release {Version} are damaged: restore the database from a backup. The release is not served.", version);
    }
}
