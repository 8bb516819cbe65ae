using Dapper;
using DealTracker.Api.Http.Errors;
using DealTracker.Storage;

namespace DealTracker.Api.Publishing.Releases;

/// <summary>A release as it is stored, without its bytes.</summary>
public sealed record ReleaseRow
{
    private const string Columns = "version, revision, data_at, created_at, actor, note, doi, title, authors, url, hash, length";

    public required string Version { get; init; }
    public long Revision { get; init; }
    public required string DataAt { get; init; }
    public required string CreatedAt { get; init; }
    public required string Actor { get; init; }
    public string? Note { get; init; }
    public string? Doi { get; init; }
    public required string Title { get; init; }
    public required string Authors { get; init; }
    public required string Url { get; init; }
    public required string Hash { get; init; }
    public long Length { get; init; }

    /// <summary>All, the newest first.</summary>
    public static IReadOnlyList<ReleaseRow> All(ReadSession session) => session.Connection.Query<ReleaseRow>(
        $"SELECT {Columns} FROM releases ORDER BY created_at DESC, version DESC", transaction: session.Transaction).ToList();

    /// <exception cref="ProblemException">There is none: 404.</exception>
    public static ReleaseRow Find(ReadSession session, string version) =>
        session.Connection.QuerySingleOrDefault<ReleaseRow>($"SELECT {Columns} FROM releases WHERE version = @version", new { version }, session.Transaction)
        ?? throw new ProblemException(ProblemTypes.NotFound, $"There is no release '{version}'. /api/v1/releases lists those there are.");

    /// <summary>Null when there is none.</summary>
    public static ReleaseRow? Find(WriteSession write, string version) =>
        write.Connection.QuerySingleOrDefault<ReleaseRow>($"SELECT {Columns} FROM releases WHERE version = @version", new { version }, write.Transaction);

    public void Insert(WriteSession write) => write.Connection.Execute($"""
        INSERT INTO releases ({Columns})
        VALUES (@Version, @Revision, @DataAt, @CreatedAt, @Actor, @Note, @Doi, @Title, @Authors, @Url, @Hash, @Length)
        """, this, write.Transaction);
}
