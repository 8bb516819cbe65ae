using System.Globalization;
using DealTracker.Core.Codes;
using DealTracker.Core.Events;

namespace DealTracker.Core.Bundles;

internal static class FigureRules
{
    public static IEnumerable<RuleBreach> Check(Figure figure, DealEvent e, string at, IRecordLookup record)
    {
        if (e.Citations.All(citation => citation.Article != figure.Article))
            yield return new RuleBreach(
                $"{at}/article", $"'{figure.Article}' is not among the event's citations. Cite the article, or name the one that states the figure.",
                "/citations");
        if (figure.System is { } system && !record.HasSystem(system))
            yield return RuleBreach.Unknown($"{at}/system", "system", system.Text);
        if (figure.Low < 0)
            yield return new RuleBreach($"{at}/low", "Is below zero. Amounts and counts are zero or more.");
        if (figure.High < figure.Low)
            yield return new RuleBreach(
                $"{at}/high", string.Create(
                    CultureInfo.InvariantCulture, $"{figure.High} is below low ({figure.Low}). Swap them, or leave high out when the figure is exact."),
                        $"{at}/low");
        if (figure is { Rank: Rank.Deprecated, Reason: null })
            yield return new RuleBreach($"{at}/reason", "A deprecated figure says why. Give a reason.", $"{at}/rank");
        foreach (var breach in Unit(figure, at)) yield return breach;
    }

    private static IEnumerable<RuleBreach> Unit(Figure figure, string at)
    {
        var measure = Code<FigureMeasure>.Text(figure.Measure);
        var kind = FigureMeasures.UnitOf(figure.Measure);
        if (kind == FigureUnit.Currency && figure.Currency is null)
            yield return new RuleBreach(
                $"{at}/currency", $"{measure} is money and needs a currency, as in currency: USD. If it is not certain, add currencyUncertain: true.",
                $"{at}/measure");
        if (kind != FigureUnit.Currency && figure.Currency is not null)
            yield return new RuleBreach(
                $"{at}/currency", $"{measure} is not money. Leave currency out, or choose a measure of money such as contract_value.", $"{at}/measure");
        if (kind == FigureUnit.Counted && figure.Unit is null)
            yield return new RuleBreach($"{at}/unit", $"{measure} is a count and needs a unit in the article's word, as in unit: regiment.", $"{at}/measure");
        if (kind != FigureUnit.Counted && figure.Unit is not null)
            yield return new RuleBreach($"{at}/unit", $"{measure} is not a count. Leave unit out, or choose a count such as ordered.", $"{at}/measure");
        if (figure.CurrencyUncertain && figure.Currency is null)
            yield return new RuleBreach(
                $"{at}/currencyUncertain", "Says that a currency is uncertain, but there is none. Give the likeliest currency.", $"{at}/currency");
        if (figure.Measure == FigureMeasure.SharePercent && figure.Upper() > 100)
            yield return new RuleBreach(figure.High is null ? $"{at}/low" : $"{at}/high", "A share is at most 100 percent.", $"{at}/measure", $"{at}/high");
    }
}
