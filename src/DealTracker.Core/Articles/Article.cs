using System.ComponentModel.DataAnnotations;
using DealTracker.Core.Dates;
using DealTracker.Core.Text;

namespace DealTracker.Core.Articles;

/// <summary>One publication that says something. Its fields are those of a bundle's <c>articles</c>.</summary>
public sealed record Article
{
    public required Slug Id { get; init; }

    /// <summary>As printed. A title in [square brackets] was not visible and is descriptive.</summary>
    [MaxLength(500)]
    public required string Title { get; init; }

    [MaxLength(200)]
    public required string Publisher { get; init; }

    public required ArticleKind Kind { get; init; }

    /// <summary>Null for a clipping or a page that has none.</summary>
    public WebAddress? Url { get; init; }

    public WebAddress? ArchivedUrl { get; init; }

    [MaxLength(200)]
    public string? Author { get; init; }

    /// <summary>The agency or outlet it repeats. Source counts count origins, not addresses.</summary>
    [MaxLength(200)]
    public string? Origin { get; init; }

    /// <summary>When it was published, EDTF. Never used as the date of an event by itself.</summary>
    public EdtfDate? Published { get; init; }

    public PublishedBasis? PublishedBasis { get; init; }

    /// <summary>BCP 47 language tag, as in <c>en</c> or <c>zh</c>.</summary>
    [MaxLength(35)]
    public string? Language { get; init; }

    /// <summary>When a curator read it, EDTF.</summary>
    public EdtfDate? Accessed { get; init; }

    public Reliability? Reliability { get; init; }

    [MaxLength(2000)]
    public string? Note { get; init; }

    /// <summary>
    /// Who really speaks: the origin where the article repeats one, else the publisher, folded so that spelling does
    /// not count as independence.
    /// </summary>
    public string OriginKey() => NameKey.From(Origin ?? Publisher);
}
