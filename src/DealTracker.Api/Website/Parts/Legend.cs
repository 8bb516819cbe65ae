using DealTracker.Api.Website.Markup;
using DealTracker.Core.Codes;
using DealTracker.Core.Events;

namespace DealTracker.Api.Website.Parts;

/// <summary>The legend of the chart: its shapes, lines and colours. The script reads the colour of each type from it.</summary>
internal static class Legend
{
    public static Html Drawing { get; } = $"""
        <section id="chart" class="chart" aria-label="Drawing of the events" hidden>
        <div class="legend">
        <ul class="shapes" aria-label="Shapes">
        {Code<Modality>.All.Select(one => Html.Create($"<li>{ModalityIcon.Render(one.Value, "any")} {DisplayText.For(one.Text)}</li>"))}
        <li><svg class="mark span any" viewBox="0 0 30 16" width="30" height="16" aria-hidden="true">
        <path d="M2 4V12M28 4V12M2 8H28"/><circle cx="15" cy="8" r="4"/></svg> Some day in between</li>
        <li><svg class="mark open any" viewBox="0 0 24 16" width="24" height="16" aria-hidden="true">
        <path d="M1 8H15" stroke-dasharray="2 3"/><circle cx="18" cy="8" r="4.5"/></svg> By, or not before</li>
        <li><svg class="mark lasting any" viewBox="0 0 30 16" width="30" height="16" aria-hidden="true">
        <rect x="2" y="4" width="26" height="8" rx="3"/></svg> Lasted from, to</li>
        <li><svg class="mark contested any" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <circle cx="7" cy="9" r="4.5"/><path class="flag" d="M11 6 13.5 1 16 6Z"/></svg> Contested</li>
        <li><svg class="mark bars any" viewBox="0 0 20 16" width="20" height="16" aria-hidden="true">
        <path d="M2 15V9h4v6zM8 15V4h4v11zM14 15v-4h4v4z"/></svg> How many; zoom in for each</li>
        </ul>
        <ul class="colours" aria-label="Colours">
        {EventStage.All.Select(Stage)}
        </ul>
        </div>
        </section>
        """;

    private static Html Stage(EventStage stage) => $"""
        <li data-stage="{stage.Name}" data-types="{stage.Codes}"><span class="swatch {stage.Name}"></span> {stage.Title}</li>
        """;
}
