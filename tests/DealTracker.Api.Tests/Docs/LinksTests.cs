namespace DealTracker.Api.Tests.Docs;

public sealed class LinksTests
{
    public static TheoryData<string> Files => [.. Repository.MarkdownFiles()];

    [Theory]
    [MemberData(nameof(Files))]
    public void Relative_links_lead_somewhere(string file)
    {
        var folder = Path.GetDirectoryName(Path.Combine(Repository.Root, file))!;

        var broken = Markdown.Links(Repository.Read(file))
            .Where(link => !link.Contains("://", StringComparison.Ordinal) && !link.StartsWith('#'))
            .Select(link => link.Split('#')[0])
            .Where(link => !Path.Exists(Path.Combine(folder, link)));

        Assert.Empty(broken);
    }
}
