using Dapper;
using DealTracker.Api.Http.Responses;
using DealTracker.Api.Queries;
using DealTracker.Core.Text;
using DealTracker.Storage;
using DealTracker.Storage.Sql;

namespace DealTracker.Api.Features.Articles;

/// <summary>Articles in the order of their publication.</summary>
internal static class ArticleList
{
    private static readonly Keyset EarliestFirst = new("published", Descending: false, ["a.published_ascending"], "a.id");

    // A column of its own, so that articles without a date come last in this order too.
    private static readonly Keyset LatestFirst = new("published", Descending: true, ["a.published_descending"], "a.id");

    public static ListPage<ArticleSummary> Page(ReadSession session, HttpContext context, ListArticlesRequest request)
    {
        var order = request.Order == SortOrder.Desc ? LatestFirst : EarliestFirst;
        var conditions = Conditions(request);
        order.AddAfter(conditions, order.ReadCursor(context, request.Cursor));
        var found = Read(session, conditions, order, request.Limit + 1);
        var (rows, next) = order.Page(found, request.Limit, row => row.Id, row => row.SortKey);
        return new ListPage<ArticleSummary>
        {
            Rows = [.. rows.Select(row => row.ToSummary())],
            Revision = session.Revision,
            Next = next,
            Total = request.Include.Contains(Include.Total) ? Total(session, request) : null,
        };
    }

    /// <summary>One article; null when there is none with the id.</summary>
    public static ArticleSummary? Find(ReadSession session, string id)
    {
        var conditions = new SqlConditions();
        conditions.Add($"a.id = {conditions.Parameter(id)}");
        return Read(session, conditions, EarliestFirst, 1) is [var row] ? row.ToSummary() : null;
    }

    private static List<ArticleRow> Read(ReadSession session, SqlConditions conditions, Keyset order, int limit) =>
    [
        .. session.Connection.Query<ArticleRow>($"""
            SELECT a.id, a.title, a.publisher, a.kind, a.url, a.archived_url, a.author, a.origin, a.published, a.published_basis,
                a.language, a.accessed, a.reliability, a.note, a.updated_at, {order.Keys[0]} AS sort_key,
                (SELECT COUNT(DISTINCT c.event) FROM citations c WHERE c.article = a.id) AS events
            FROM articles a
            WHERE {conditions.Sql}
            ORDER BY {order.OrderBy}
            LIMIT {conditions.Parameter(limit)}
            """, conditions.Parameters, session.Transaction),
    ];

    private static long Total(ReadSession session, ListArticlesRequest request)
    {
        var conditions = Conditions(request);
        return session.Count<long>($"SELECT COUNT(*) FROM articles a WHERE {conditions.Sql}", conditions.Parameters)[0];
    }

    private static SqlConditions Conditions(ListArticlesRequest request)
    {
        var conditions = new SqlConditions();
        foreach (var group in request.Kind.Texts()) conditions.Add($"a.kind IN {conditions.List(group)}");
        foreach (var group in request.Deal.Groups)
        {
            conditions.Add($"""
                EXISTS (SELECT 1 FROM citations c JOIN event_deals ed ON ed.event = c.event
                    WHERE c.article = a.id AND ed.deal IN {conditions.List(group)})
                """);
        }

        if (request.Q is { } q)
        {
            var words = SearchWords.Words(q).ToList();
            if (words.Count == 0) conditions.AddNone();
            foreach (var word in words) conditions.Add($"a.search_text LIKE {conditions.Parameter($"% {word}%")}");
        }

        return conditions;
    }
}
