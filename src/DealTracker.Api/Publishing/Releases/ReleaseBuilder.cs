using System.Security.Cryptography;
using DealTracker.Api.Http.Errors;
using DealTracker.Api.Publishing.Packages;
using DealTracker.Api.Queries;
using DealTracker.Api.Queries.Export;
using DealTracker.Api.Records.Names;
using DealTracker.Core.Dates;
using DealTracker.Storage;

namespace DealTracker.Api.Publishing.Releases;

/// <summary>
/// Makes releases: the package of the whole record as it is now, kept byte for byte. The revision moves by one, so that
/// what was read of releases before is no longer taken for current.
/// </summary>
public sealed class ReleaseBuilder(Database database, Exporter exporter, NameResolver names, CitationSettings citation)
{
    /// <param name="actor">Who makes it.</param>
    /// <param name="earlier">Looks in the write itself whether this was done before; null when not.</param>
    /// <param name="done">Runs in the write after it.</param>
    /// <exception cref="ProblemException">There is a release of this version: 409.</exception>
    public async Task<(ReleaseRow Release, long Revision)> RunAsync(
        NewRelease release, string actor, CancellationToken cancellation, Func<WriteSession, long?>? earlier = null, Action<WriteSession>? done = null)
    {
        await using var package =
            new FileStream(Path.GetTempFileName(), FileMode.Open, FileAccess.ReadWrite, FileShare.None, 64 * 1024, FileOptions.DeleteOnClose);
        PackageIdentity? identity = null;
        await exporter.SaveAsync(package, (session, file, stop) =>
        {
            identity = PackageIdentity.Create(session, citation, [], new ReleaseName(release.Version, release.Doi, release.Note));
            PackageWriter.Write(file, session, ResolvedFilter.Resolve(new GetDataPackageRequest(), session, names), identity, stop);
        }, cancellation);
        package.Position = 0;
        var hash = Convert.ToHexStringLower(await SHA256.HashDataAsync(package, cancellation));
        return await database.WriteAsync(write =>
        {
            if (earlier?.Invoke(write) is { } revision) return (ReleaseRow.Find(write, release.Version)!, revision);
            if (ReleaseRow.Find(write, release.Version) is not null)
                throw new ProblemException(ProblemTypes.Conflict, $"There is already a release {release.Version}; it never changes. Choose another version.");
            var row = Row(release, identity!, actor, hash, package.Length, write.At);
            row.Insert(write);
            package.Position = 0;
            ReleaseBytes.Store(write, release.Version, package);
            write.Complete();
            done?.Invoke(write);
            return (row, write.NewRevision);
        }, cancellation);
    }

    private static ReleaseRow Row(NewRelease release, PackageIdentity identity, string actor, string hash, long length, string at) => new()
    {
        Version = release.Version,
        Revision = identity.Revision,
        DataAt = new Timestamp(identity.At).Text,
        CreatedAt = at,
        Actor = actor,
        Note = release.Note,
        Doi = release.Doi,
        Title = identity.Citation.Title,
        Authors = identity.Citation.Authors,
        Url = identity.Citation.Url,
        Hash = hash,
        Length = length,
    };
}
