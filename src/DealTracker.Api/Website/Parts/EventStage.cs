using DealTracker.Core.Codes;
using DealTracker.Core.Events;

namespace DealTracker.Api.Website.Parts;

/// <summary>A group of event types that share a colour, which is always shown beside the type's name.</summary>
internal sealed record EventStage(string Name, string Title, params EventType[] Types)
{
    public static IReadOnlyList<EventStage> All { get; } =
    [
        new("talks", "Talks and approvals", EventType.Interest, EventType.Talks, EventType.Offer, EventType.Request, EventType.Tender,
            EventType.Trial, EventType.Selection, EventType.Approval, EventType.LegislativeNotification, EventType.LicenceGranted),
        new("agreement", "Agreements and contracts", EventType.Memorandum, EventType.FrameworkAgreement, EventType.IntergovernmentalAgreement,
            EventType.ContractSigned, EventType.OptionExercised, EventType.JointVentureFormed, EventType.LoanAgreement, EventType.Amendment,
            EventType.Payment, EventType.PriceChange),
        new("delivery", "Production, delivery, use", EventType.ProductionStarted, EventType.DeliveryStarted, EventType.Delivery,
            EventType.DeliveryCompleted, EventType.Training, EventType.Deployment, EventType.Test, EventType.Launch, EventType.Resumed),
        new("setback", "Setbacks and sanctions", EventType.Suspended, EventType.Cancelled, EventType.ProgrammeExclusion, EventType.Delay,
            EventType.SanctionsThreatened, EventType.SanctionsImposed, EventType.Waiver, EventType.SanctionsLifted, EventType.Objection),
        new("word", "Statements", EventType.Statement, EventType.Denial),
    ];

    public static EventStage For(EventType type) => All.FirstOrDefault(stage => stage.Types.Contains(type)) ?? All[^1];

    /// <summary>The codes of its types, for the script that draws.</summary>
    public string Codes => string.Join(' ', Types.Select(Code<EventType>.Text));
}
