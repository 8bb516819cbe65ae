namespace DealTracker.Api.Tests.Docs;

/// <summary>Checks the rules of layout that neither the compiler nor <c>dotnet format</c> enforces.</summary>
public sealed class SourceStyleTests
{
    /// <summary>The same as <c>max_line_length</c> in .editorconfig.</summary>
    private const int LongestLine = 160;

    [Fact]
    public void No_line_of_a_source_file_is_longer_than_the_limit()
    {
        var files = Repository.Files("*.cs").ToList();

        var longLines = files.SelectMany(file => Repository.Read(file).Split('\n')
            .Select((line, index) => (Place: $"{file}:{index + 1}", line.Length))
            .Where(line => line.Length > LongestLine)
            .Select(line => $"{line.Place} has {line.Length} characters"));

        Assert.Contains("src/DealTracker.Api/Program.cs", files);
        Assert.Contains($"max_line_length = {LongestLine}\n", Repository.Read(".editorconfig"), StringComparison.Ordinal);
        Assert.Empty(longLines);
    }
}
