using CsCheck;
using DealTracker.Core.Events;
using DealTracker.Core.Text;

namespace DealTracker.Core.Tests.Events;

public sealed class FigureTests
{
    private static readonly Gen<Figure> Figures =
        Gen.Select(Gen.Int[0, 6], Gen.Int[0, 3].Nullable(), Gen.OneOf(FigureMeasure.ContractValue, FigureMeasure.Ordered),
        Gen.Bool, (low, more, measure, approximate) => Given.Figure(low, low + more, measure) with { Approximate = approximate });

    [Theory]
    [InlineData(5, null, 5, null, false)]
    [InlineData(5, null, 6, null, true)]
    [InlineData(5, 6, 6, 7, false)]
    [InlineData(5, 6, 7, 8, true)]
    [InlineData(5, 8, 6, null, false)]
    [InlineData(5, 5, 5, null, false)]
    public void Figures_contradict_when_their_ranges_have_nothing_in_common(int low, int? high, int otherLow, int? otherHigh, bool contradict) =>
        Assert.Equal(contradict, Given.Figure(low, high).Contradicts(Given.Figure(otherLow, otherHigh)));

    [Fact]
    public void Contradiction_is_mutual_and_never_with_oneself() => Gen.Select(Figures, Figures).Sample((a, b) =>
    {
        Assert.Equal(a.Contradicts(b), b.Contradicts(a));
        Assert.Equal(a.ComparableWith(b), b.ComparableWith(a));
        Assert.False(a.Contradicts(a));
        if (a.Contradicts(b)) Assert.True(a.ComparableWith(b));
    }, iter: 1000);

    [Fact]
    public void Widening_a_range_never_makes_a_contradiction() => Gen.Select(Figures, Figures, Gen.Int[0, 3]).Sample((a, b, more) =>
        Assert.False(!a.Contradicts(b) && (a with { High = a.Upper() + more }).Contradicts(b)), iter: 1000);

    [Fact]
    public void Figures_of_different_measures_stand_side_by_side() =>
        Assert.False(Given.Figure(5, measure: FigureMeasure.ContractValue).Contradicts(Given.Figure(6, measure: FigureMeasure.Ceiling)));

    [Fact]
    public void Figures_in_different_currencies_stand_side_by_side() =>
        Assert.False(Given.Figure(5).Contradicts(Given.Figure(400) with { Currency = Given.Currency("INR") }));

    [Fact]
    public void Regiments_and_launchers_stand_side_by_side() =>
        Assert.False(Given.Figure(5, measure: FigureMeasure.Ordered).Contradicts(Given.Figure(40, measure: FigureMeasure.Ordered) with { Unit = "launcher" }));

    [Fact]
    public void The_case_of_a_unit_does_not_count() =>
        Assert.True(Given.Figure(5, measure: FigureMeasure.Ordered).Contradicts(Given.Figure(4, measure: FigureMeasure.Ordered) with { Unit = "Regiment" }));

    [Fact]
    public void Figures_of_different_systems_stand_side_by_side() =>
        Assert.False((Given.Figure(5) with { System = Slug.Parse("s-400") }).Contradicts(Given.Figure(6) with { System = Slug.Parse("s-300") }));

    [Fact]
    public void An_exact_figure_ends_where_it_starts()
    {
        Assert.Equal(5, Given.Figure(5).Upper());
        Assert.Equal(6, Given.Figure(5, 6).Upper());
    }

    [Fact]
    public void An_approximate_figure_is_not_widened() =>
        Assert.True((Given.Figure(5) with { Approximate = true }).Contradicts(Given.Figure(6) with { Approximate = true }));

    [Theory]
    [InlineData("contract_value advance instalment loan option_value ceiling programme_cost unit_price aid_value", FigureUnit.Currency)]
    [InlineData("ordered option planned delivered produced", FigureUnit.Counted)]
    [InlineData("tiv share_percent", FigureUnit.Own)]
    public void Money_needs_a_currency_a_count_a_unit_and_the_others_neither(string measures, FigureUnit unit) =>
        Assert.Equal(measures.Split(' '), Enum.GetValues<FigureMeasure>().Where(measure => FigureMeasures.UnitOf(measure) == unit)
            .Select(Core.Codes.Code<FigureMeasure>.Text));
}
