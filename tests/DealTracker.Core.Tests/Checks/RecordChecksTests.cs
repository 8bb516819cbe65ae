using DealTracker.Core.Articles;
using DealTracker.Core.Bundles;
using DealTracker.Core.Checks;
using DealTracker.Core.Deals;
using DealTracker.Core.Events;

namespace DealTracker.Core.Tests.Checks;

public sealed class RecordChecksTests
{
    [Fact]
    public void A_deal_in_the_usual_order_gives_no_warning() => Assert.Empty(Codes(
        Event("talks", EventType.Talks, "2016"),
        Event("contract", EventType.ContractSigned, "2018-10-05"),
        Event("plan", EventType.DeliveryStarted, "2019", Modality.Planned),
        Event("delivery", EventType.DeliveryStarted, "2019-07") with { Relations = [Given.Relation(RelationKind.Fulfils, "plan")] }));

    [Theory]
    [InlineData("2015-12", true)]
    [InlineData("2016", false)]
    [InlineData("[..2015-12]", true)]
    [InlineData("2015/2016", false)]
    [InlineData(null, false)]
    public void An_event_certainly_before_the_first_contact_gives_a_warning(string? date, bool warns)
    {
        DealEvent[] events = [Event("memo", EventType.Memorandum, date), Event("talks", EventType.Talks, "2016-03"), Event("offer", EventType.Offer, "2017")];

        Assert.Equal(warns ? ["event_before_contact memo"] : [], Codes(events));
    }

    [Fact]
    public void A_first_contact_without_a_known_beginning_gives_no_warning() => Assert.Empty(Codes(
        Event("memo", EventType.Memorandum, "2015"), Event("talks", EventType.Talks, "[..2016]")));

    [Theory]
    [InlineData(null, true)]
    [InlineData("2020", true)]
    [InlineData("2019", false)]
    [InlineData("2017", false)]
    [InlineData("", false)]
    public void A_delivery_that_no_contract_can_precede_gives_a_warning(string? contract, bool warns)
    {
        DealEvent[] events =
        [
            Event("second", EventType.Delivery, "2021"), Event("first", EventType.DeliveryStarted, "2019-07"),
            .. contract is null ? Array.Empty<DealEvent>() : [Event("contract", EventType.ContractSigned, contract.Length == 0 ? null : contract)],
        ];

        Assert.Equal(warns ? ["delivery_without_contract first"] : [], Codes(events));
    }

    [Fact]
    public void Aid_needs_no_contract_and_a_planned_contract_does_not_count()
    {
        DealEvent[] events = [Event("contract", EventType.ContractSigned, "2030", Modality.Planned), Event("delivery", EventType.Delivery, "2019")];

        Assert.Equal(["delivery_without_contract delivery"], Codes(events));
        Assert.Empty(Codes(Given.Deal() with { Kinds = [DealKind.Aid] }, events));
    }

    [Theory]
    [InlineData(RelationKind.Fulfils, false)]
    [InlineData(RelationKind.Replaces, false)]
    [InlineData(RelationKind.Denies, false)]
    [InlineData(RelationKind.Corrects, false)]
    [InlineData(RelationKind.Follows, true)]
    public void An_overdue_plan_without_an_outcome_gives_a_warning(RelationKind kind, bool warns)
    {
        DealEvent[] events =
        [
            Event("plan", EventType.Trial, "2019", Modality.Planned),
            Event("later", EventType.Statement, "2020") with { Relations = [Given.Relation(kind, "plan")] },
        ];

        Assert.Equal(warns ? ["plan_unresolved plan"] : [], Codes(events));
    }

    [Theory]
    [InlineData("2024-12-31", true)]
    [InlineData("2025", false)]
    [InlineData("2024/..", false)]
    [InlineData(null, false)]
    public void A_plan_is_overdue_once_a_later_article_was_published(string? date, bool warns) => Assert.Equal(
        warns ? ["plan_unresolved plan"] : [], Codes(Event("plan", EventType.Trial, date, Modality.Planned)));

    [Fact]
    public void The_plans_of_a_cancelled_deal_give_no_warning() => Assert.Empty(Codes(
        Event("plan", EventType.Trial, "2019", Modality.Planned), Event("cancelled", EventType.Cancelled, "2018")));

    [Theory]
    [InlineData(601427, 6014270, false)]
    [InlineData(601427, 6014271, true)]
    [InlineData(0, 5, false)]
    public void Figures_more_than_ten_times_apart_give_a_warning(int low, int high, bool warns)
    {
        DealEvent[] events =
        [
            Event("one", EventType.Statement) with { Figures = [Given.Figure(low, measure: FigureMeasure.Ordered)] },
            Event("two", EventType.Statement) with { Figures = [Given.Figure(high, measure: FigureMeasure.Ordered)] },
        ];

        Assert.Equal(warns ? ["figures_far_apart two"] : [], Codes(events));
    }

    [Fact]
    public void Figures_of_another_measure_or_currency_or_deprecated_ones_are_not_compared()
    {
        var figure = Given.Figure(1_000_000);
        Figure[] others =
        [
            figure with { Low = 50_000_000, Currency = Given.Currency("INR") },
            Given.Figure(50_000_000, measure: FigureMeasure.ProgrammeCost),
            figure with { Low = 50_000_000, Rank = Rank.Deprecated, Reason = "A zero too many." },
        ];

        Assert.Empty(Codes(Event("one", EventType.Statement) with { Figures = [figure, .. others] }));
        Assert.Equal(["figures_far_apart one"], Codes(Event("one", EventType.Statement) with { Figures = [figure, figure with { Low = 50_000_000 }] }));
    }

    [Fact]
    public void A_corrected_event_gives_no_warning() => Assert.Empty(Codes(
        Event("delivery", EventType.Delivery, "2019"),
        Event("correction", EventType.Statement, "2020") with { Relations = [Given.Relation(RelationKind.Corrects, "delivery")] }));

    [Fact]
    public void A_warning_names_the_place_of_its_record()
    {
        var warning = Assert.Single(Warnings(Given.Deal(), Event("delivery", EventType.Delivery, "2019")));

        Assert.Equal(("deal.yaml", "/deals/0/events/0/type"), (warning.Source, warning.Pointer));
        Assert.Contains("Record the contract", warning.Message);
    }

    private static DealEvent Event(string id, EventType type, string? date = null, Modality modality = Modality.Occurred) =>
        Given.Event(id, type, modality, date);

    private static List<string> Codes(params DealEvent[] events) => Codes(Given.Deal(), events);

    private static List<string> Codes(Deal deal, params DealEvent[] events) =>
        [.. Warnings(deal, events).Select(warning => $"{Core.Codes.Code<CheckCode>.Text(warning.Code)} {warning.Record}")];

    private static IReadOnlyList<Warning> Warnings(Deal deal, params DealEvent[] events) => RecordChecks.Run(new Bundle
    {
        Articles = [new Located<Article>(Given.Article("a", "2025-01-01"), "articles.yaml", "/articles/0")],
        Deals = [new Located<Deal>(deal, "deal.yaml", "/deals/0")],
        Events = [.. events.Select((e, i) => new Located<DealEvent>(e, "deal.yaml", $"/deals/0/events/{i}"))],
    });
}
