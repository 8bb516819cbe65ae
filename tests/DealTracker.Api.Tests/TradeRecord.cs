using DealTracker.Core.Articles;
using DealTracker.Core.Dates;
using DealTracker.Core.Deals;
using DealTracker.Core.Events;
using DealTracker.Core.Parties;
using DealTracker.Core.Systems;
using DealTracker.Core.Text;

namespace DealTracker.Api.Tests;

/// <summary>Five small deals in which every member has a value somewhere, dates tie, overlap and are missing, and articles contradict each other.</summary>
internal static class TradeRecord
{
    public static object[] Names { get; } =
    [
        Given.Party("almaz", "Almaz-Antey") with { Kind = PartyKind.Company, Country = PartyCode.Parse("RUS"), Aliases = ["Almaz", "Алмаз"] },
        Given.Party("SUHH", "Soviet Union") with
        {
            Kind = PartyKind.FormerState, Aliases = ["USSR"], From = EdtfDate.Parse("1922"), To = EdtfDate.Parse("1991-12-26"), Successors =
                [PartyCode.Parse("RUS")],
        },
        Given.System("radar", "92N6E radar") with
        {
            Category = SystemCategory.Sensors, Origin = PartyCode.Parse("RUS"), ComponentOf = Slug.Parse("s-400"), Aliases = ["Grave Stone", "92Н6Е Р"],
        },
        Given.System("ak-203", "AK-203") with { Category = SystemCategory.SmallArms },
        Given.System("f-35", "F-35") with { Category = SystemCategory.Aircraft },
        Given.Article("tass", "2018-10-05", "TASS") with
        {
            Kind = ArticleKind.NewsAgency, Url = Value<WebAddress>("https://tass.example/1"), ArchivedUrl = Value<WebAddress>("https://archive.example/tass"),
            Author = "A. Writer", PublishedBasis = PublishedBasis.Printed, Language = "en", Accessed = EdtfDate.Parse("2020-01-02"),
            Reliability = Value<Reliability>("B"), Note = "Read in full.",
        },
        Given.Article("daily", "2018-10", "The Daily", origin: "TASS"),
        Given.Article("weekly", "2019-12-01", "The Weekly"),
        Given.Article("clipping", published: null),
    ];

    public static object[] Missiles { get; } =
    [
        Given.Deal("missiles", "s-400", "radar") with
        {
            Title = "Missiles for India", Kinds = [DealKind.Purchase, DealKind.Support], Summary = "Five wombat regiments.", Note = "Watch the price.",
            Parties = [Given.DealParty("almaz", PartyRole.Supplier) with { Note = "Through its export arm." }, Given.DealParty("IND", PartyRole.Recipient)],
        },
        Given.Event("missiles-talks", "missiles", "2015/2019", "daily") with { Type = EventType.Talks },
        Given.Event("missiles-contract", "missiles", "2018-10-05") with
        {
            StatedOn = EdtfDate.Parse("2018-10-05~"), Statement = "They signed.", Place = "New Delhi", Note = "The price is not settled.",
            Parties = [Acts("USA", PartyRole.ThirdParty), Acts("RUS", PartyRole.Supplier)],
            Systems = [Slug.Parse("s-400"), Slug.Parse("radar")],
            Citations =
            [
                Given.Cites("weekly", "2018-10-06") with { Paragraph = 3, DateAsReported = "the next day", Credibility = 3 },
                Given.Cites("tass") with { Paragraph = 2, Quote = "signed in New Delhi", AttributedTo = "a minister", Credibility = 2, Rank = Rank.Preferred,
                    Reason = "It was there." },
                Given.Cites("daily") with { Rank = Rank.Deprecated, Reason = "A copy." },
            ],
            Figures =
            [
                Money("tass", 5_430_000_000) with { AsReported = "$5.43 bln", Rank = Rank.Preferred, Reason = "Said by the minister." },
                Money("weekly", 5_000_000_000) with { High = 5_200_000_000, Approximate = true, CurrencyUncertain = true },
                Money("daily", 6_000_000_000) with { Rank = Rank.Deprecated, Reason = "Withdrawn." },
                Count("tass", FigureMeasure.Ordered, 5, "regiment") with { System = Slug.Parse("s-400") },
            ],
            Relations = [Given.Relation(RelationKind.Follows, "missiles-talks")],
        },
        Given.Event("missiles-denial", "missiles", "2018-12", "weekly") with
        {
            Type = EventType.Denial, Parties = [Acts("USA", PartyRole.ThirdParty)], Relations = [Given.Relation(RelationKind.Denies, "missiles-contract")],
        },
        Given.Event("missiles-delivery-planned", "missiles", "2020") with { Type = EventType.DeliveryStarted, Modality = Modality.Planned,
            StatedOn = EdtfDate.Parse("2019-09-04") },
        Given.Event("missiles-delivery", "missiles", "2021-11?", "clipping") with
        {
            Type = EventType.DeliveryStarted, Systems = [Slug.Parse("s-400")], Figures = [Count("clipping", FigureMeasure.Delivered, 1, "regiment")],
            Relations = [Given.Relation(RelationKind.Fulfils, "missiles-delivery-planned")],
        },
    ];

    public static object[] Rifles { get; } =
    [
        Given.Deal("rifles", "ak-203") with
        {
            Title = "Éclair rifles for India", Kinds = [DealKind.LicensedProduction],
            Parties = [Given.DealParty("SUHH", PartyRole.Licensor), Given.DealParty("IND", PartyRole.Licensee)],
        },
        Given.Event("rifles-contract", "rifles", "2019-02"),
        Given.Event("rifles-agreement", "rifles", "2019-07-17") with
        {
            Type = EventType.IntergovernmentalAgreement, Relations = [Given.Relation(RelationKind.Corrects, "rifles-contract")],
            Figures = [Count("a", FigureMeasure.Ordered, 600_000, "rifle") with { High = 750_000 }],
        },
    ];

    public static object[] Jets { get; } =
    [
        Given.Deal("jets", "f-35") with
        {
            Title = "Aircraft for Turkey", Parties = [Given.DealParty("USA", PartyRole.Supplier), Given.DealParty("TUR", PartyRole.Recipient)],
        },
        Given.Event("jets-contract", "jets", "2002-33") with { Statement = "The quokka order." },
        Given.Event("jets-exclusion", "jets", "2019-07-17", "a", "weekly") with
        {
            Type = EventType.ProgrammeExclusion, Deals = [Slug.Parse("jets"), Slug.Parse("missiles")],
        },
    ];

    public static object[] Rumour { get; } =
    [
        Given.Deal("rumour") with
        {
            Title = "Base talks", Kinds = [DealKind.BasingAccess], Parties =
                [Given.DealParty("RUS", PartyRole.Partner), Given.DealParty("TUR", PartyRole.Partner)],
        },
        Given.Event("rumour-report", "rumour", null, "clipping") with { Type = EventType.Interest, Modality = Modality.Unconfirmed },
        Given.Event("rumour-denied", "rumour", null, "clipping") with { Type = EventType.Statement, Modality = Modality.Denied },
    ];

    /// <summary>A deal without an event.</summary>
    public static object[] Silent { get; } =
        [Given.Deal("silent") with { Title = "zero", Kinds = [DealKind.CooperationAgreement], Parties = [Given.DealParty("USA", PartyRole.Partner)] }];

    private static T Value<T>(string text) where T : ITextValue<T> =>
        T.TryParse(text, out var value, out var problem) ? value : throw new ArgumentException($"'{text}' {problem}", nameof(text));

    private static EventParty Acts(string party, PartyRole role) => new() { Party = PartyCode.Parse(party), Role = role };

    private static Figure Money(string article, decimal low) =>
        new() { Measure = FigureMeasure.ContractValue, Low = low, Currency = Value<CurrencyCode>("USD"), Article = Slug.Parse(article) };

    private static Figure Count(string article, FigureMeasure measure, decimal low, string unit) =>
        new() { Measure = measure, Low = low, Unit = unit, Article = Slug.Parse(article) };
}
