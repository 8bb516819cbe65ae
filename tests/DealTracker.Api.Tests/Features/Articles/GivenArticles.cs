using DealTracker.Core.Articles;
using DealTracker.Core.Dates;
using DealTracker.Core.Events;
using DealTracker.Core.Text;

namespace DealTracker.Api.Tests.Features.Articles;

/// <summary>Articles of which one has every member and another has none that may be left out.</summary>
internal static class GivenArticles
{
    public static Article Full { get; } = new()
    {
        Id = Slug.Parse("full"),
        Title = "Missile talks in Delhi",
        Publisher = "Example Post",
        Kind = ArticleKind.TradePress,
        Url = Parse<WebAddress>("https://example.org/talks"),
        ArchivedUrl = Parse<WebAddress>("https://archive.example.org/talks"),
        Author = "Asha Writer",
        Origin = "Example Agency",
        Published = EdtfDate.Parse("2019-09-04"),
        PublishedBasis = PublishedBasis.Printed,
        Language = "en",
        Accessed = EdtfDate.Parse("2025-06"),
        Reliability = Parse<Reliability>("B"),
        Note = "Page 3.",
    };

    public static Article Bare { get; } = new() { Id = Slug.Parse("bare"), Title = "A clipping", Publisher = "Unknown", Kind = ArticleKind.Other };

    /// <summary>Both articles, a third, and what cites them.</summary>
    public static object[] All { get; } =
    [
        Full, Bare, Given.Article("newest", "2021-03"),
        Given.Deal("cited"), Given.Deal("other"),
        Given.Event("signed", "cited", "2019-09-03") with
        {
            Citations = [Given.Cites("full") with { Paragraph = 6 }, Given.Cites("newest"), Given.Cites("full") with { Paragraph = 2 }],
        },
        Given.Event("unpaged", "cited") with { Type = EventType.Talks, Modality = Modality.Unconfirmed, Citations = [Given.Cites("full")] },
        Given.Event("elsewhere", "other", "2021", "newest"),
    ];

    /// <summary>What a list shows of <see cref="Full"/>.</summary>
    public static string FullMembers { get; } = Line("""
        {
        "id":"full",
        "title":"Missile talks in Delhi",
        "publisher":"Example Post",
        "kind":"trade_press",
        "url":"https://example.org/talks",
        "archivedUrl":"https://archive.example.org/talks",
        "author":"Asha Writer",
        "origin":"Example Agency",
        "published":{"edtf":"2019-09-04","kind":"point","earliest":"2019-09-04","latest":"2019-09-04","precision":"day",
        "uncertain":false,"approximate":false,"openStart":false,"openEnd":false,"label":"4 September 2019"},
        "publishedBasis":"printed",
        "language":"en",
        "accessed":{"edtf":"2025-06","kind":"point","earliest":"2025-06-01","latest":"2025-06-30","precision":"month",
        "uncertain":false,"approximate":false,"openStart":false,"openEnd":false,"label":"June 2025"},
        "reliability":"B",
        "note":"Page 3.",
        "events":2,
        "updatedAt":"2026-01-01T00:00:00.000Z"
        }
        """);

    /// <summary>What a list shows of <see cref="Bare"/>.</summary>
    public static string BareMembers { get; } = Line("""
        {
        "id":"bare",
        "title":"A clipping",
        "publisher":"Unknown",
        "kind":"other",
        "url":null,
        "archivedUrl":null,
        "author":null,
        "origin":null,
        "published":null,
        "publishedBasis":null,
        "language":null,
        "accessed":null,
        "reliability":null,
        "note":null,
        "events":0,
        "updatedAt":"2026-01-01T00:00:00.000Z"
        }
        """);

    private static string Line(string text) => text.ReplaceLineEndings("");

    private static T Parse<T>(string text) where T : struct, ITextValue<T> => T.TryParse(text, out var value, out _) ? value : throw new FormatException(text);
}
