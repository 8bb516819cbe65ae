using DealTracker.Api.Tests.Docs;

namespace DealTracker.Api.Tests.Browser;

/// <summary>What <c>.ci/install</c> takes from npm for pages of tests; the program itself has nothing of it.</summary>
internal static class NpmFiles
{
    private const string Folder = ".ci/npm/node_modules";

    /// <summary>The path of a file in a package; skips the test where it is not installed, which CI takes for a failure.</summary>
    public static string Find(string path)
    {
        var file = Path.Combine(Repository.Root, Folder, path);
        Assert.SkipUnless(File.Exists(file), $"There is no {Folder}/{path}: run .ci/install.");
        return file;
    }
}
