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
        Define<DealKind>("deal_kind", "What a deal is about. A deal has one or more."),
        Define<DealStatus>("deal_status", "How far a deal has come: derived from its events, in the order of the ladder."),
        Define<PartyKind>("party_kind", "What a party is."),
        Define<PartyRole>("party_role", "What a party does in a deal or an event."),
        Define<EventType>("event_type", "What kind of thing happened, and the status it reaches."),
        Define<Modality>("modality", "How firmly an event is on the record. Time passing never turns a plan into a fact."),
        Define<RelationKind>("relation_kind", "What an event does to an earlier one."),
        Define<Rank>("rank", "How statements that contradict each other are ranked. All are kept."),
        Define<FigureMeasure>("figure_measure", "What a figure measures. Different measures, currencies or units are never summed."),
        Define<SystemCategory>("system_category", "The class of a weapon system."),
        Define<ArticleKind>("article_kind", "What kind of publication an article is."),
        Define<PublishedBasis>("published_basis", "How the publication date of an article is known."),
        Define<DatePrecision>("date_precision", "How closely a date is stated."),
        Reliabilities,
        Credibilities,
    ];

    private static Vocabulary Reliabilities => new()
    {
        Name = "reliability",
        Description = "How reliable a source is: the letter of the Admiralty (NATO) code.",
        Codes =
        [
            Define("A", "Completely reliable."),
            Define("B", "Usually reliable."),
            Define("C", "Fairly reliable."),
            Define("D", "Not usually reliable."),
            Define("E", "Unreliable."),
            Define("F", "Reliability cannot be judged."),
        ],
    };

    private static Vocabulary Credibilities => new()
    {
        Name = "credibility",
        Description = "How credible a statement is: the number of the Admiralty (NATO) code.",
        Codes =
        [
            Define("1", "Confirmed by other sources."),
            Define("2", "Probably true."),
            Define("3", "Possibly true."),
            Define("4", "Doubtful."),
            Define("5", "Improbable."),
            Define("6", "Truth cannot be judged."),
        ],
    };

    private static Vocabulary Define<TCode>(string name, string description) where TCode : struct, Enum => new()
    {
        Name = name,
        Description = description,
        Codes = [.. Code<TCode>.All.Select(code => Define(code.Text, code.Definition))],
    };

    private static DefinedCode Define(string code, string definition) => new() { Code = code, Definition = definition };
}
