using System.Globalization;
using DealTracker.Core.Bundles;
using DealTracker.Core.Codes;
using DealTracker.Core.Events;
using DealTracker.Core.Text;

namespace DealTracker.Core.Checks;

/// <summary>A figure more than ten times another of the same deal, measure, system and unit or currency: a lakh or a zero too many.</summary>
internal static class FiguresFarApart
{
    private const int Times = 10;

    public static IEnumerable<Warning> Check(CheckedDeal deal) => deal.Events.Where(e => deal.Holds(e.Value))
        .SelectMany(e => e.Value.Figures.Select((figure, i) => new Stated(e, figure, i)))
        .Where(stated => stated.Figure.Rank != Rank.Deprecated && stated.Figure.Upper() > 0)
        .GroupBy(stated => (stated.Figure.Measure, stated.Figure.Currency, Unit: stated.Figure.Unit is { } unit ? NameKey.From(unit) : null,
            stated.Figure.System))
        .Select(group => (Lowest: group.MinBy(stated => stated.Figure.Upper())!, Highest: group.MaxBy(stated => stated.Figure.Low)!))
        .Where(pair => pair.Highest.Figure.Low > Times * pair.Lowest.Figure.Upper())
        .Select(pair => Warn(pair.Lowest, pair.Highest));

    private static Warning Warn(Stated lowest, Stated highest) => new(CheckCode.FiguresFarApart, highest.Event.Value.Id, highest.Event.Source,
        $"{highest.Event.Pointer}/figures/{highest.Index}/low",
        string.Create(CultureInfo.InvariantCulture,
            $"{Code<FigureMeasure>.Text(highest.Figure.Measure)} {highest.Figure.Low} ({highest.Figure.Article}) is more than {Times} "
                + $"times {lowest.Figure.Upper()} ")
        + $"of '{lowest.Event.Value.Id}' ({lowest.Figure.Article}). Check zeros, units and the measure of both; deprecate one that is wrong, with the reason.");

    private sealed record Stated(Located<DealEvent> Event, Figure Figure, int Index);
}
