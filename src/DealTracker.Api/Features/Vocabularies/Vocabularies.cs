using DealTracker.Core.Articles;
using DealTracker.Core.Codes;
using DealTracker.Core.Dates;
using DealTracker.Core.Deals;
using DealTracker.Core.Events;
using DealTracker.Core.Parties;
using DealTracker.Core.Systems;

namespace DealTracker.Api.Features.Vocabularies;

/// <summary>Every closed vocabulary of the record, in the order of the documentation.</summary>
internal static class Vocabularies
{
    public static IReadOnlyList<Vocabulary> All { get; } =
    [
        Of<DealKind>("deal_kind", "What a deal is about. A deal has one or more."),
        Of<DealStatus>("deal_status", "How far a deal has come: derived from its events, in the order of the ladder."),
        Of<PartyKind>("party_kind", "What a party is."),
        Of<PartyRole>("party_role", "What a party does in a deal or an event."),
        Of<EventType>("event_type", "What kind of thing happened, and the status it reaches."),
        Of<Modality>("modality", "How firmly an event is on the record. Time passing never turns a plan into a fact."),
        Of<RelationKind>("relation_kind", "What an event does to an earlier one."),
        Of<Rank>("rank", "How statements that contradict each other are ranked. All are kept."),
        Of<FigureMeasure>("figure_measure", "What a figure measures. Different measures, currencies or units are never summed."),
        Of<SystemCategory>("system_category", "The class of a weapon system."),
        Of<ArticleKind>("article_kind", "What kind of publication an article is."),
        Of<PublishedBasis>("published_basis", "How the publication date of an article is known."),
        DatePrecisions,
        Reliabilities,
        Credibilities,
    ];

    private static Vocabulary DatePrecisions => new()
    {
        Name = "date_precision",
        Description = "How closely a date is stated.",
        Codes =
        [
            Of(DatePrecision.Second, "A date and time of day; bounds are still whole days."),
            Of(DatePrecision.Day, "A day."),
            Of(DatePrecision.Month, "A month."),
            Of(DatePrecision.Quarter, "Three months of a year."),
            Of(DatePrecision.Season, "A season of a year."),
            Of(DatePrecision.Quadrimester, "Four months of a year."),
            Of(DatePrecision.HalfYear, "Six months of a year."),
            Of(DatePrecision.Year, "A year."),
            Of(DatePrecision.Decade, "Ten years."),
            Of(DatePrecision.Century, "A hundred years."),
            Of(DatePrecision.Millennium, "A thousand years."),
            Of(DatePrecision.DayMasked, "A day some of whose digits are not known."),
            Of(DatePrecision.MonthMasked, "A month some of whose digits are not known."),
            Of(DatePrecision.YearMasked, "A year some of whose digits are not known, other than the last ones."),
            Of(DatePrecision.Mixed, "Two sides of different precision."),
        ],
    };

    private static Vocabulary Reliabilities => new()
    {
        Name = "reliability",
        Description = "How reliable a source is: the letter of the Admiralty (NATO) code.",
        Codes =
        [
            Of("A", "Completely reliable."),
            Of("B", "Usually reliable."),
            Of("C", "Fairly reliable."),
            Of("D", "Not usually reliable."),
            Of("E", "Unreliable."),
            Of("F", "Reliability cannot be judged."),
        ],
    };

    private static Vocabulary Credibilities => new()
    {
        Name = "credibility",
        Description = "How credible a statement is: the number of the Admiralty (NATO) code.",
        Codes =
        [
            Of("1", "Confirmed by other sources."),
            Of("2", "Probably true."),
            Of("3", "Possibly true."),
            Of("4", "Doubtful."),
            Of("5", "Improbable."),
            Of("6", "Truth cannot be judged."),
        ],
    };

    private static Vocabulary Of<TCode>(string name, string description) where TCode : struct, Enum => new()
    {
        Name = name,
        Description = description,
        Codes = [.. Code<TCode>.All.Select(code => Of(code.Text, code.Definition))],
    };

    private static DefinedCode Of(DatePrecision precision, string definition) => Of(precision.Code(), definition);

    private static DefinedCode Of(string code, string definition) => new() { Code = code, Definition = definition };
}
