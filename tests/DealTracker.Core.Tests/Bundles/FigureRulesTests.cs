using DealTracker.Core.Events;
using DealTracker.Core.Text;

namespace DealTracker.Core.Tests.Bundles;

public sealed class FigureRulesTests
{
    private static readonly Figure Money = Given.Figure(5_430_000_000);

    private static readonly Figure Count = Given.Figure(5, measure: FigureMeasure.Ordered);

    public static TheoryData<RuleMessage> Rules { get; } =
    [
        Rule("The article of a figure is cited", Money with { Article = Slug.Parse("b") }, "/article", "'b' is not among the event's citations",
            "Cite the article"),
        Rule("The system of a figure is known", Count with { System = Slug.Parse("s-900") }, "/system", "'s-900' is no known system"),
        Rule("A figure is not negative", Money with { Low = -1 }, "/low", "below zero"),
        Rule("High is not below low", Money with { Low = 6.5m, High = 5.25m }, "/high", "5.25 is below low (6.5)", "Swap them"),
        Rule("A deprecated figure has a reason", Money with { Rank = Rank.Deprecated }, "/reason", "Give a reason"),
        Rule("Money has a currency", Money with { Currency = null }, "/currency", "contract_value is money", "currency: USD", "currencyUncertain"),
        Rule("A count has no currency", Count with { Currency = Given.Currency("USD") }, "/currency", "ordered is not money"),
        Rule("TIV has no currency", Given.Figure(5, measure: FigureMeasure.Tiv) with { Currency = Given.Currency("USD") }, "/currency", "tiv is not money"),
        Rule("A count has a unit", Count with { Unit = null }, "/unit", "ordered is a count", "unit: regiment"),
        Rule("Money has no unit", Money with { Unit = "regiment" }, "/unit", "contract_value is not a count"),
        Rule("A share has no unit", Given.Figure(50, measure: FigureMeasure.SharePercent) with { Unit = "percent" }, "/unit", "share_percent is not a count"),
        Rule("An uncertain currency is given", Count with { CurrencyUncertain = true }, "/currencyUncertain", "there is none", "likeliest"),
        Rule("An exact share is at most 100", Given.Figure(101, measure: FigureMeasure.SharePercent), "/low", "at most 100 percent"),
        Rule("A share is at most 100", Given.Figure(50, 101, FigureMeasure.SharePercent), "/high", "at most 100 percent"),
    ];

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_figure_that_breaks_a_rule_is_reported(RuleMessage rule) => rule.IsTold();

    [Fact]
    public void Valid_figures_pass() => Assert.Empty(BundleCheck.Of(Given.Event() with
    {
        Figures =
        [
            Money, Money with { Low = 0, High = 0 }, Money with { CurrencyUncertain = true }, Count, Count with { High = 5, System = Slug.Parse("s-400") },
            Count with { Rank = Rank.Deprecated, Reason = "Superseded." }, Given.Figure(100, measure: FigureMeasure.SharePercent),
            Given.Figure(12.5m, measure: FigureMeasure.Tiv),
        ],
    }));

    private static RuleMessage Rule(string rule, Figure figure, string pointer, params string[] says) =>
        new(rule, Given.Event() with { Figures = [Money, figure] }, $"/events/0/figures/1{pointer}", says);
}
