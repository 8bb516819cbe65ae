using System.Text;
using DealTracker.Api.Tests.Docs;

namespace DealTracker.Api.Tests;

/// <summary>Compares answers with the files that were committed for them, byte for byte.</summary>
internal static class Golden
{
    /// <summary><c>1</c> writes what was answered into the source tree, for the diff to be reviewed and committed.</summary>
    public const string AcceptVariable = "DEALTRACKER_ACCEPT_GOLDEN";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static bool Accepts => Environment.GetEnvironmentVariable(AcceptVariable) == "1";

    /// <param name="file">The committed file, by its path under the folder of the test project.</param>
    /// <param name="answered">What the program answered.</param>
    public static void Matches(string file, string answered)
    {
        var path = Path.Combine(Repository.Root, "tests", "DealTracker.Api.Tests", file);
        if (Accepts)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, answered, Utf8);
            return;
        }

        Assert.True(File.Exists(path), $"{file} is missing. {HowToAccept}");
        var committed = Utf8.GetString(File.ReadAllBytes(path));
        if (committed != answered) Assert.Fail($"{FirstDifference(file, committed, answered)}\n{HowToAccept}");
    }

    /// <summary>All files of a folder belong to a test: one that no test asks for any more is to be deleted.</summary>
    public static void HoldsOnly(string folder, IEnumerable<string> names)
    {
        Assert.SkipWhen(Accepts, "Files are being written.");
        var path = Path.Combine(Repository.Root, "tests", "DealTracker.Api.Tests", folder);
        Assert.Equal(names.Order(StringComparer.Ordinal), Directory.EnumerateFiles(path).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal));
    }

    private static string HowToAccept => $"If the change is meant, run the test again with {AcceptVariable}=1, review the diff and commit it.";

    private static string FirstDifference(string file, string committed, string answered)
    {
        var at = committed.Zip(answered).TakeWhile(pair => pair.First == pair.Second).Count();
        var line = committed.AsSpan(0, at).Count('\n') + 1;
        return $"{file} differs at line {line}, character {at}.\nCommitted: {Around(committed, at)}\nAnswered:  {Around(answered, at)}";
    }

    private static string Around(string text, int at) =>
        $"{text[Math.Max(0, at - 80)..at]}>>>{text[at..Math.Min(text.Length, at + 120)]}".ReplaceLineEndings("\\n");
}
