using DealTracker.Core.Articles;
using DealTracker.Core.Dates;

namespace DealTracker.Core.Bundles;

internal static class ArticleRules
{
    public static IEnumerable<RuleBreach> Check(Article article)
    {
        if (article.Published is { Kind: DateKind.Span })
            yield return new RuleBreach(
                "/published", $"'{article.Published}' lasts from one day to another; an article is published at one time. For an unknown day write "
                    + $"[2017-09-01..2017-09-30] or 2017-09.");
        if (article.PublishedBasis is not null && article.Published is null)
            yield return new RuleBreach(
                "/publishedBasis", "Says how a publication date is known, but there is none. Give published, or leave publishedBasis out.", "/published");
    }
}
