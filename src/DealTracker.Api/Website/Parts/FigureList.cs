using DealTracker.Api.Features.Events;
using DealTracker.Api.Website.Markup;
using DealTracker.Core.Codes;
using DealTracker.Core.Events;

namespace DealTracker.Api.Website.Parts;

/// <summary>Amounts and counts as articles state them. Nothing is summed.</summary>
internal static class FigureList
{
    public static Html Render(EventResponse e) => Html.If(e.Figures.Count > 0, $"""<ul class="figures">{e.Figures.Select(Figure)}</ul>""");

    /// <summary>"about USD 5.43 billion", "5 regiment".</summary>
    public static string Amount(FigureResponse figure) =>
        (figure.Approximate ? "about " : "")
        + Range(figure.Low, figure.High, figure.Currency, figure.Unit, figure.Measure)
        + (figure.CurrencyUncertain ? " (currency not certain)" : "");

    public static string Range(decimal? low, decimal? high, string? currency, string? unit, FigureMeasure measure)
    {
        var range = low == high ? DisplayText.Number(low ?? 0) : $"{DisplayText.Number(low ?? 0)} – {DisplayText.Number(high ?? 0)}";
        return measure switch
        {
            FigureMeasure.SharePercent => $"{range} %",
            FigureMeasure.Tiv => $"{range} million TIV",
            _ => currency is not null ? $"{currency} {range}" : $"{range} {Counted(unit, low == 1 && high == 1)}",
        };
    }

    /// <summary>The article's word in the plural: "regiment sets", "batteries", "aircraft".</summary>
    private static string? Counted(string? unit, bool isOne) => unit switch
    {
        null => null,
        _ when isOne || unit.EndsWith('s') || unit.EndsWith("craft", StringComparison.Ordinal) || unit is "personnel" => unit,
        _ when unit.EndsWith('y') && unit[^2] is not ('a' or 'e' or 'o' or 'u') => $"{unit[..^1]}ies",
        _ => $"{unit}s",
    };

    private static Html Figure(FigureResponse figure) => $"""
        <li{Html.If(figure.Rank == Rank.Deprecated, $" class=\"deprecated\"")}><span class="measure">{DisplayText.For(figure.Measure)}</span>
        <b>{Amount(figure)}</b>{Html.If(figure.AsReported is not null, $" “{figure.AsReported}”")} <span class="by">{figure.Article.Publisher}</span>{Html.If(
            figure.Reason is not null, $" <span class=\"reason\">{DisplayText.For(figure.Rank)}: {figure.Reason}</span>")}</li>
        """;
}
