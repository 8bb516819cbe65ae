using CsCheck;
using DealTracker.Core.Dates;
using DealTracker.Core.Deals;
using DealTracker.Core.Events;

namespace DealTracker.Core.Tests.Deals;

/// <summary>Events of any type and modality; few dates, so that several fall on one.</summary>
internal static class LadderGen
{
    private static readonly Gen<EdtfDate?> Dates =
        Gen.OneOf<string?>(null, "2018", "2018-10", "2018-10-05", "2018-10-05?", "2019-07/..", "[..2020]", "2020-XX-01")
        .Select(Given.Date);

    public static Gen<LadderEvent> Events { get; } =
        Gen.Select(Gen.Enum<EventType>(), Gen.Enum<Modality>(), Dates, Gen.Bool, Gen.Frequency((4, false), (1, true)),
        (type, modality, date, stands, corrected) => new LadderEvent(type, modality, date, stands, corrected));

    public static Gen<LadderEvent> Facts { get; } = Events.Select(e => e with { Modality = Modality.Occurred, Corrected = false });

    /// <summary>Facts that only climb.</summary>
    public static Gen<LadderEvent> Rungs { get; } = Facts.Where(e => !IsOverlay(e.Type));

    public static bool IsOverlay(EventType type) =>
        type is EventType.Suspended or EventType.Resumed or EventType.Cancelled or EventType.ProgrammeExclusion;
}
