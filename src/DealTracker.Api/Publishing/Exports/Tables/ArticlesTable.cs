using DealTracker.Api.Queries.Export;
using DealTracker.Core.Articles;
using static DealTracker.Api.Queries.Export.ExportColumn;

namespace DealTracker.Api.Publishing.Exports.Tables;

/// <summary><c>articles.csv</c></summary>
internal static class ArticlesTable
{
    public static ExportTable Table { get; } = new()
    {
        Name = ExportTableName.Articles,
        PrimaryKey = ["id"],
        Columns =
        [
            Text("id", "a.id", "the article's id") with { Required = true },
            Text("title", "a.title", "its title; in square brackets when it was not visible and is a description") with { Required = true },
            Text("publisher", "a.publisher", "who published it") with { Required = true },
            Code<ArticleKind>("kind", "a.kind", "what kind of publication it is") with { Required = true },
            Text("url", "a.url", "where it is, or was"),
            Text("archived_url", "a.archived_url", "where a copy of it is kept"),
            Text("author", "a.author", "who wrote it"),
            Text("origin", "a.origin", "the agency or outlet it repeats: articles of one origin are one source"),
            .. DateColumns.Computed("published", "a.published", "when it was published (EDTF)"),
            Code<PublishedBasis>("published_basis", "a.published_basis", "how the date of publication is known"),
            Text("language", "a.language", "its language, ISO 639"),
            .. DateColumns.Computed("accessed", "a.accessed", "when the curator read it (EDTF)"),
            Text("reliability", "a.reliability", "how reliable the source is: A (completely) to F (cannot be judged), the Admiralty code")
                with { Codes = ["A", "B", "C", "D", "E", "F"] },
            Text("note", "a.note", "a curator's remark"),
            UpdatedAt("a.updated_at"),
        ],
        Rows = scope => $"""
            FROM articles a
            WHERE a.known_from <= {scope.Known} AND a.id IN (SELECT ct.article {scope.Events("JOIN citations ct ON ct.event = s.event")})
            ORDER BY a.id
            """,
    };
}
