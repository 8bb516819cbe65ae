using DealTracker.Core.Articles;

namespace DealTracker.Core.Knowledge;

/// <summary>Determines from when on the statements of an article count as known.</summary>
public static class ArticleKnowledge
{
    /// <summary>
    /// The last day on which the article can have been published: with <c>2017-09</c> known, nobody is told on 15
    /// September what may have been printed on the 29th. Without a publication date it is known only now.
    /// </summary>
    public static AsOf KnownFrom(this Article article) =>
        article.Published?.Latest is { } latest ? AsOf.Day(latest) : AsOf.Now;
}
