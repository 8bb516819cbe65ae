using Dapper;
using DealTracker.Core.Articles;
using DealTracker.Core.Codes;
using DealTracker.Core.Dates;
using DealTracker.Core.Knowledge;
using DealTracker.Core.Text;
using DealTracker.Storage;

namespace DealTracker.Api.Curation.Writing;

/// <summary>Writes an article to its table.</summary>
internal static class ArticleTable
{
    public static void Upsert(WriteSession write, Article article) => write.Connection.Execute("""
        INSERT INTO articles (id, title, publisher, kind, url, archived_url, author, origin, published, published_basis,
            language, accessed, reliability, note, known_from, published_ascending, published_descending, search_text,
            updated_at)
        VALUES (@Id, @Title, @Publisher, @Kind, @Url, @ArchivedUrl, @Author, @Origin, @Published, @PublishedBasis,
            @Language, @Accessed, @Reliability, @Note, @KnownFrom, @Ascending, @Descending, @SearchText, @At)
        ON CONFLICT (id) DO UPDATE SET title = excluded.title, publisher = excluded.publisher, kind = excluded.kind,
            url = excluded.url, archived_url = excluded.archived_url, author = excluded.author, origin = excluded.origin,
            published = excluded.published, published_basis = excluded.published_basis, language = excluded.language,
            accessed = excluded.accessed, reliability = excluded.reliability, note = excluded.note,
            known_from = excluded.known_from, published_ascending = excluded.published_ascending,
            published_descending = excluded.published_descending, search_text = excluded.search_text, updated_at = excluded.updated_at
        """, new
    {
        Id = article.Id.Text,
        article.Title,
        article.Publisher,
        Kind = Code<ArticleKind>.Text(article.Kind),
        Url = article.Url?.Text,
        ArchivedUrl = article.ArchivedUrl?.Text,
        article.Author,
        article.Origin,
        Published = article.Published?.Text,
        PublishedBasis = article.PublishedBasis is { } basis ? Code<PublishedBasis>.Text(basis) : null,
        article.Language,
        Accessed = article.Accessed?.Text,
        Reliability = article.Reliability?.Text,
        article.Note,
        KnownFrom = article.KnownFrom().Key,
        Ascending = article.Published?.AscendingKey ?? EdtfDate.UndatedAscendingKey,
        Descending = article.Published?.DescendingKey ?? EdtfDate.UndatedDescendingKey,
        // Each word after a space, so that a LIKE finds its beginning.
        SearchText = string.Concat(new[] { article.Title, article.Publisher, article.Author, article.Origin }
            .OfType<string>().SelectMany(SearchWords.Words).Select(word => $" {word}")),
        write.At,
    }, write.Transaction);
}
