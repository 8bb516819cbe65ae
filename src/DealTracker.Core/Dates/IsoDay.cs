using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace DealTracker.Core.Dates;

/// <summary>A calendar day as JSON, CSV and SQL have it: <c>2019-09-04</c>.</summary>
public static class IsoDay
{
    [return: NotNullIfNotNull(nameof(day))]
    public static string? Text(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
