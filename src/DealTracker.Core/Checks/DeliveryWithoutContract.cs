using DealTracker.Core.Deals;

namespace DealTracker.Core.Checks;

/// <summary>The first delivery of a deal without a contract that may have come before it. Aid needs none.</summary>
internal static class DeliveryWithoutContract
{
    public static IEnumerable<Warning> Check(CheckedDeal deal)
    {
        if (deal.Deal.Kinds.Contains(DealKind.Aid)) yield break;
        var deliveries = deal.Occurred(DealStatus.InDelivery, DealStatus.Delivered).Where(e => deal.Holds(e.Value)).ToList();
        if (deliveries.Count == 0) yield break;
        var first = deliveries.MinBy(e => e.Value.Date?.AscendingKey ?? Dates.EdtfDate.UndatedAscendingKey, StringComparer.Ordinal)!;
        if (deal.Occurred(DealStatus.Contracted).Any(contract => !(contract.Value.Date?.Earliest > first.Value.Date?.Latest))) yield break;
        yield return new Warning(CheckCode.DeliveryWithoutContract, first.Value.Id, first.Source, $"{first.Pointer}/type",
            $"Was delivered under '{deal.Deal.Id}', which has no contract that may have come before. Record the contract with its source, or say in kinds "
                + $"that it is aid.");
    }
}
