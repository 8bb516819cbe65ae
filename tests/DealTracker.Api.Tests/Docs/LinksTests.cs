namespace DealTracker.Api.Tests.Docs;

public sealed class LinksTests
{
    public static TheoryData<string> Files => [.. Repository.MarkdownFiles()];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_relative_link_has_an_existing_target(string file)
    {
        var folder = Path.GetDirectoryName(Path.Combine(Repository.Root, file))!;

        var broken = Markdown.Links(Repository.Read(file))
            .Where(link => !link.Contains("://", StringComparison.Ordinal) && !link.StartsWith('#'))
            .Select(link => link.Split('#')[0])
            .Where(link => !Path.Exists(Path.Combine(folder, link)));

        Assert.Empty(broken);
    }
}
