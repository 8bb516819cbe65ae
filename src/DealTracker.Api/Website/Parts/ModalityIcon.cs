using DealTracker.Api.Website.Markup;
using DealTracker.Core.Codes;
using DealTracker.Core.Events;

namespace DealTracker.Api.Website.Parts;

/// <summary>The sign of a modality: a shape, so that it does not depend on colour. The drawing uses the same ones.</summary>
internal static class ModalityIcon
{
    public static Html Render(Modality modality, string stage) =>
        $"""<svg class="mark {Code<Modality>.Text(modality)} {stage}" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">{Shape(modality)}</svg>""";

    private static Html Shape(Modality modality) => modality switch
    {
        Modality.Occurred => $"""<circle cx="8" cy="8" r="5.5"/>""",
        Modality.Planned => $"""<circle cx="8" cy="8" r="5"/>""",
        Modality.Unconfirmed => $"""<path d="M8 1.8 14.2 8 8 14.2 1.8 8Z"/>""",
        _ => $"""<path d="M3 3 13 13M13 3 3 13"/>""",
    };
}
