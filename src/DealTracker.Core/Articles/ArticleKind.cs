using DealTracker.Core.Codes;

namespace DealTracker.Core.Articles;

/// <summary>What kind of publication an article is.</summary>
public enum ArticleKind
{
    [Means("A treaty, law, contract notice or other official document.")] OfficialDocument,
    [Means("A statement by a government, ministry or agency.")] OfficialStatement,
    [Means("A company's release.")] CompanyRelease,
    [Means("A news agency's report.")] NewsAgency,
    [Means("A newspaper, general news site or broadcaster.")] Newspaper,
    [Means("A defence or industry publication.")] TradePress,
    [Means("A research institute's publication.")] ThinkTank,
    [Means("A data set.")] DataSet,
    [Means("A post on social media.")] SocialMedia,
    [Means("Anything else.")] Other,
}
