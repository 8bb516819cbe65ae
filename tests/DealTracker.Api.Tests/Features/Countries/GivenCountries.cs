using DealTracker.Core.Dates;
using DealTracker.Core.Parties;

namespace DealTracker.Api.Tests.Features.Countries;

/// <summary>A former state, a company and two deals, of which the second became known in 2021.</summary>
internal static class GivenCountries
{
    public static object[] All { get; } =
    [
        Given.Party("SUHH", "Soviet Union") with
        {
            Kind = PartyKind.FormerState,
            Aliases = ["USSR", "СССР"],
            From = EdtfDate.Parse("1922-12-30"),
            To = EdtfDate.Parse("1991"),
            Successors = [PartyCode.Parse("RUS"), PartyCode.Parse("TUR")],
        },
        Given.Party("arsenal", "Arsenal Works") with { Kind = PartyKind.Company, Country = PartyCode.Parse("RUS") },
        Given.Article("late", "2021"),
        Given.Deal("early-deal"),
        Given.Deal("late-deal") with { Parties =
            [Given.DealParty("arsenal", PartyRole.Supplier), Given.DealParty("TUR", PartyRole.Recipient), Given.DealParty("RUS", PartyRole.Financier)] },
        Given.Event("early", "early-deal", "2019-09-01"),
        Given.Event("late-one", "early-deal", "2020", "late"),
        Given.Event("late-two", "late-deal", "2020", "late"),
    ];

    public const string India = """{"code":"IND","name":"India","kind":"state","alpha2":"IN","country":null,"aliases":["Bharat"],"deals":1,"events":2}""";

    public const string Arsenal = """{"code":"arsenal","name":"Arsenal Works","kind":"company","alpha2":null,"country":"RUS","aliases":[],"deals":1"""
        + ""","events":1}""";
}
