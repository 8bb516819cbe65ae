using System.Globalization;
using DealTracker.Core.Text;

namespace DealTracker.Core.Dates;

public sealed partial record PeriodBound : ITextValue<PeriodBound>
{
    /// <summary>The period as <c>2019-09-04</c>, <c>2019-09</c> or <c>2019</c>.</summary>
    public string Text => First.ToString(
        First == Last ? "yyyy-MM-dd" : First.Month == Last.Month ? "yyyy-MM" : "yyyy", CultureInfo.InvariantCulture);

    static bool ITextValue<PeriodBound>.TryParse(string? text, out PeriodBound value, out string problem)
    {
        var read = TryParse(text, out var bound, out var why);
        (value, problem) = (bound!, why?.Message ?? string.Empty);
        return read;
    }
}
