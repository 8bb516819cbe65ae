using DealTracker.Api.Features.Dates;
using DealTracker.Core.Articles;
using DealTracker.Core.Codes;

namespace DealTracker.Api.Features.Events;

/// <summary>An article as citations and figures name it.</summary>
public sealed record ArticleRef
{
    /// <example>2021-11-14-tass-india-s-400-plan</example>
    public required string Id { get; init; }

    /// <example>[Russia plans to start S-400 supply to India before end of year]</example>
    public required string Title { get; init; }

    /// <example>TASS</example>
    public required string Publisher { get; init; }

    /// <summary>The agency or outlet it repeats.</summary>
    public required string? Origin { get; init; }

    /// <example>news_agency</example>
    public required ArticleKind Kind { get; init; }

    /// <summary>When it was published.</summary>
    public required DateResponse? Published { get; init; }

    /// <example>https://tass.com/defense/1361171</example>
    public required string? Url { get; init; }

    /// <summary>Admiralty reliability, A to F.</summary>
    public required string? Reliability { get; init; }

    internal static ArticleRef From(Article article) => new()
    {
        Id = article.Id.Text,
        Title = article.Title,
        Publisher = article.Publisher,
        Origin = article.Origin,
        Kind = article.Kind,
        Published = DateResponse.From(article.Published?.Text),
        Url = article.Url?.Text,
        Reliability = article.Reliability?.Text,
    };
}

/// <summary>A row that names an article.</summary>
internal abstract record ArticleRefRow
{
    /// <summary>Its columns out of <c>a</c> (articles).</summary>
    public const string Columns = "a.id AS article, a.title, a.publisher, a.origin, a.kind, a.published, a.url, a.reliability";

    public required string Article { get; init; }
    public required string Title { get; init; }
    public required string Publisher { get; init; }
    public string? Origin { get; init; }
    public required string Kind { get; init; }
    public string? Published { get; init; }
    public string? Url { get; init; }
    public string? Reliability { get; init; }

    public ArticleRef ToRef() => new()
    {
        Id = Article,
        Title = Title,
        Publisher = Publisher,
        Origin = Origin,
        Kind = Code<ArticleKind>.Parse(Kind),
        Published = DateResponse.From(Published),
        Url = Url,
        Reliability = Reliability,
    };
}
