using DealTracker.Core.Parties;
using DealTracker.Core.Systems;
using DealTracker.Core.Text;

namespace DealTracker.Api.Tests.Features.Systems;

/// <summary>A launcher that has every member, a jet that has none that may be left out, and a deal of each, of which the second became known in 2021.</summary>
internal static class GivenSystems
{
    public static object[] All { get; } =
    [
        Given.System("launcher", "Launcher") with
        {
            Category = SystemCategory.Missiles,
            Origin = PartyCode.Parse("RUS"),
            Family = Slug.Parse("s-300-line"),
            ComponentOf = Slug.Parse("s-400"),
            Aliases = ["5P85", "Rampe"],
        },
        Given.System("jet", "Jet") with { Category = SystemCategory.Aircraft },
        Given.Article("late", "2021"),
        Given.Deal("launchers", "launcher"),
        Given.Deal("jets", "jet"),
        Given.Event("early", "launchers", "2019-09-01"),
        Given.Event("late-one", "launchers", "2020", "late"),
        Given.Event("late-two", "jets", "2020", "late"),
    ];

    public const string Launcher = """{"id":"launcher","name":"Launcher","category":"missiles","origin":"RUS","family":"s-300-line","componentOf":"s-"""
        + """400","aliases":["5P85","Rampe"],"deals":1,"events":2}""";

    public const string Jet = """{"id":"jet","name":"Jet","category":"aircraft","origin":null,"family":null,"componentOf":null,"aliases":[],"deals":1"""
        + ""","events":1}""";
}
