using DealTracker.Core.Codes;
using DealTracker.Core.Deals;
using DealTracker.Core.Events;

namespace DealTracker.Core.Tests.Deals;

public sealed class StatusRungTests
{
    /// <summary>The table of the domain, word for word.</summary>
    public static TheoryData<string, string?> Table { get; } = [.. Rows()];

    [Theory]
    [MemberData(nameof(Table))]
    public void Each_event_type_reaches_the_rung_in_the_table(string type, string? rung)
    {
        var reached = StatusLadder.RungOf(Code<EventType>.Parse(type));
        Assert.Equal(rung, reached is { } status ? Code<DealStatus>.Text(status) : null);
    }

    [Theory]
    [MemberData(nameof(Table))]
    public void One_event_that_occurred_puts_the_deal_on_its_rung(string type, string? rung)
    {
        var expected = type switch
        {
            "suspended" => DealStatus.Suspended,
            "cancelled" or "programme_exclusion" => DealStatus.Cancelled,
            _ => rung is null ? DealStatus.Rumoured : Code<DealStatus>.Parse(rung),
        };
        Assert.Equal(expected, StatusLadder.Compute([new LadderEvent(Code<EventType>.Parse(type), Modality.Occurred, null)]));
    }

    [Theory]
    [MemberData(nameof(Table))]
    public void The_definition_of_an_event_type_names_its_rung(string type, string? rung)
    {
        var definition = Code<EventType>.All.Single(code => code.Text == type).Definition;
        if (rung is null) Assert.DoesNotContain("Reaches", definition, StringComparison.Ordinal);
        else Assert.Contains($"Reaches {rung}", definition, StringComparison.Ordinal);
    }

    [Fact]
    public void The_table_has_every_event_type() =>
        Assert.Equal(Code<EventType>.All.Select(code => code.Text).Order(), Table.Select(row => row.Data.Item1).Order());

    private static IEnumerable<(string, string?)> Rows()
    {
        (string Types, string? Rung)[] table =
        [
            ("interest talks offer request tender trial", "under_discussion"),
            ("selection", "selected"),
            ("approval legislative_notification licence_granted", "approved"),
            ("memorandum framework_agreement intergovernmental_agreement", "agreed"),
            ("contract_signed option_exercised joint_venture_formed loan_agreement", "contracted"),
            ("production_started", "in_production"),
            ("delivery_started delivery", "in_delivery"),
            ("delivery_completed", "delivered"),
            ("suspended resumed cancelled programme_exclusion", null),
            ("amendment payment price_change training deployment test launch delay sanctions_threatened sanctions_imposed waiver "
                + "sanctions_lifted objection statement denial", null),
        ];
        return table.SelectMany(row => row.Types.Split(' ').Select(type => (type, row.Rung)));
    }
}
