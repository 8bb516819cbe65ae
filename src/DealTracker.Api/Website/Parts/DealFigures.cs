using DealTracker.Api.Features.Deals;
using DealTracker.Api.Features.Events;
using DealTracker.Api.Website.Markup;
using DealTracker.Core.Codes;
using DealTracker.Core.Events;

namespace DealTracker.Api.Website.Parts;

/// <summary>The figures of a deal for comparison: the range of each measure and the value that each article states.</summary>
internal static class DealFigures
{
    public static Html Render(DealDetail deal) => Html.If(deal.Figures.Count > 0, $"""
        <h2>Figures</h2>
        <p>Each as an article states it. Nothing is summed or averaged; a planned or notified figure is not a contract.</p>
        <div class="spreads">{deal.Figures.Select(Group)}</div>
        """);

    private static Html Group(FigureGroup group) => $"""
        <section class="spread">
        <h3>{Measure(group.Measure)}{Html.If(group.System is not null, $", {group.System}")}</h3>
        <p class="range">{Range(group)}{Html.If(group.Contested, $""" <span class="tag contested">Contested</span>""")}</p>
        <ul>{group.Values.Select(Value)}</ul>
        </section>
        """;

    private static string Measure(FigureMeasure measure) => measure == FigureMeasure.SharePercent ? "Share" : DisplayText.For(measure);

    private static string Range(FigureGroup group) => group.Low is null
        ? "none that stands"
        : FigureList.Range(group.Low, group.High, group.Currency, group.Unit, group.Measure);

    private static Html Value(FigureResponse figure) => $"""
        <li{Html.If(figure.Rank == Rank.Deprecated, $" class=\"deprecated\"")}><a href="#{figure.Event}">{FigureList.Amount(figure)}</a>{Html.If(
            figure.AsReported is not null, $" “{figure.AsReported}”")}
        <span class="by">{Citations.Link(figure.Article)}, {Citations.By(figure.Article)}</span>{Html.If(
            figure.Reason is not null, $" <span class=\"reason\">{DisplayText.For(figure.Rank)}: {figure.Reason}</span>")}</li>
        """;
}
