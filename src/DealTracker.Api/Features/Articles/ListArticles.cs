using System.ComponentModel.DataAnnotations;
using Dapper;
using DealTracker.Api.Http.Requests;
using DealTracker.Api.Http.Responses;
using DealTracker.Api.Queries;
using DealTracker.Core.Articles;
using DealTracker.Core.Codes;
using DealTracker.Core.Text;
using DealTracker.Storage;
using DealTracker.Storage.Sql;
using FastEndpoints;

namespace DealTracker.Api.Features.Articles;

/// <summary>Articles behind the record</summary>
/// <remarks>The latest published first; articles without a known date come last in either order.</remarks>
public sealed class ListArticles(Database database) : Endpoint<ListArticlesRequest, ListResponse<ArticleSummary>>
{
    public override void Configure() => Get("/articles");

    public override Task HandleAsync(ListArticlesRequest req, CancellationToken ct)
    {
        using var session = database.BeginRead();
        var cursor = HttpContext.ReadCursor(req.Cursor, "published", Code<SortOrder>.Text(req.Order));
        var descending = req.Order == SortOrder.Desc;
        var order = new Keyset("published", descending, [descending ? "a.published_descending" : "a.published_ascending"], "a.id");
        var conditions = Conditions(req);
        order.AddAfter(conditions, cursor);
        var rows = session.Connection.Query<ArticleRow>($"""
            SELECT a.id, a.title, a.publisher, a.kind, a.url, a.archived_url, a.author, a.origin, a.published, a.published_basis,
                a.language, a.accessed, a.reliability, a.note, a.updated_at, {order.Keys[0]} AS sort_key,
                (SELECT COUNT(DISTINCT c.event) FROM citations c WHERE c.article = a.id) AS events
            FROM articles a
            WHERE {conditions.Sql}
            ORDER BY {order.OrderBy}
            LIMIT {conditions.Parameter(req.Limit + 1)}
            """, conditions.Parameters, session.Transaction).ToList();

        var page = rows.Take(req.Limit).ToList();
        return Send.PageAsync(new ListPage<ArticleSummary>
        {
            Rows = [.. page.Select(row => row.ToSummary())],
            Revision = session.Revision,
            Next = rows.Count > page.Count ? new Cursor("published", Code<SortOrder>.Text(req.Order), [page[^1].SortKey], page[^1].Id) : null,
            Total = req.Include.Contains(Include.Total) ? Total(session, req) : null,
        }, req.Limit);
    }

    private static long Total(ReadSession session, ListArticlesRequest req)
    {
        var conditions = Conditions(req);
        return session.Connection.ExecuteScalar<long>($"SELECT COUNT(*) FROM articles a WHERE {conditions.Sql}", conditions.Parameters, session.Transaction);
    }

    private static SqlConditions Conditions(ListArticlesRequest req)
    {
        var conditions = new SqlConditions();
        foreach (var group in EventConditions.Texts(req.Kind)) conditions.Add($"a.kind IN {conditions.List(group)}");
        foreach (var group in req.Deal.Groups)
            conditions.Add($"EXISTS (SELECT 1 FROM citations c JOIN event_deals ed ON ed.event = c.event WHERE c.article = a.id AND ed.deal IN {conditions.List(group)})");
        if (req.Q is { } q)
        {
            var words = SearchWords.Words(q).ToList();
            if (words.Count == 0) conditions.AddNone();
            foreach (var word in words) conditions.Add($"a.search_text LIKE {conditions.Parameter($"% {word}%")}");
        }

        return conditions;
    }
}

/// <summary>Which articles.</summary>
public sealed record ListArticlesRequest
{
    /// <summary>Kind of publication.</summary>
    public Codes<ArticleKind> Kind { get; init; } = Codes<ArticleKind>.None;

    /// <summary>Id of a deal whose events cite it.</summary>
    public Terms Deal { get; init; } = Terms.None;

    /// <summary>Words of its title, publisher, author or origin, each also as the beginning of a longer one.</summary>
    [MaxLength(200)]
    public string? Q { get; init; }

    /// <summary>In which order of publication.</summary>
    public SortOrder Order { get; init; } = SortOrder.Desc;

    /// <summary>How many records a page holds.</summary>
    [Range(1, 500)]
    public int Limit { get; init; } = 50;

    /// <summary>Where to go on: the <c>cursor</c> of the page's <c>next</c>.</summary>
    [MaxLength(2000)]
    public string? Cursor { get; init; }

    /// <summary>What to add.</summary>
    public OneOrMore<Include> Include { get; init; } = OneOrMore<Include>.None;
}
