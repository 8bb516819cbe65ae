using DealTracker.Core.Text;

namespace DealTracker.Core.Dates;

public sealed partial class EdtfDate : ITextValue<EdtfDate>
{
    static bool ITextValue<EdtfDate>.TryParse(string? text, out EdtfDate value, out string problem)
    {
        var read = TryParse(text, out var date, out var why);
        (value, problem) = (date!, why?.Message ?? string.Empty);
        return read;
    }
}
