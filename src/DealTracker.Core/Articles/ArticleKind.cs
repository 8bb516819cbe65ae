using DealTracker.Core.Codes;

namespace DealTracker.Core.Articles;

/// <summary>What kind of publication an article is.</summary>
public enum ArticleKind
{
    [Definition("A treaty, law, contract notice or other official document.")] OfficialDocument,
    [Definition("A statement by a government, ministry or agency.")] OfficialStatement,
    [Definition("A company's release.")] CompanyRelease,
    [Definition("A news agency's report.")] NewsAgency,
    [Definition("A newspaper, general news site or broadcaster.")] Newspaper,
    [Definition("A defence or industry publication.")] TradePress,
    [Definition("A research institute's publication.")] ThinkTank,
    [Definition("A data set.")] DataSet,
    [Definition("A post on social media.")] SocialMedia,
    [Definition("Anything else.")] Other,
}
