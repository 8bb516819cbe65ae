using DealTracker.Api.Tests.Docs;

namespace DealTracker.Api.Tests.Storage;

/// <summary>Copies of the databases that the preview of 0.1.0 wrote; <c>databases/make</c> made them with that program.</summary>
internal static class PreviewDatabases
{
    /// <summary>The folder of the files, from the root of the test project.</summary>
    public const string Folder = "Storage/databases";

    public static TestDatabase Copy(string store)
    {
        if (store == "postgresql")
        {
            Assert.SkipUnless(PostgresDatabase.IsAvailable, PostgresDatabase.Needed);
            return PostgresDatabase.Load(Repository.Read(Path("0.1-preview.sql")));
        }

        var database = new SqliteDatabase();
        File.Copy(System.IO.Path.Combine(Repository.Root, Path("0.1-preview.db")), database.File);
        return database;
    }

    /// <summary>The body of the request that was sent with an Idempotency-Key.</summary>
    public static string RepeatedBody => Repository.Read(Path("0.1-preview.post.json"));

    /// <summary>The paths whose answers are in <c>0.1-preview.answers</c>.</summary>
    public static IEnumerable<string> Paths => Repository.Read(Path("0.1-preview.paths")).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static string Path(string file) => $"tests/DealTracker.Api.Tests/{Folder}/{file}";
}
