using System.Globalization;
using DealTracker.Core.Dates;

namespace DealTracker.Core.Tests.Dates;

/// <summary>Cultures with other calendars, digits and casing rules change nothing.</summary>
public sealed class CultureTests
{
    [Theory]
    [InlineData("tr-TR")]
    [InlineData("th-TH")]
    [InlineData("fa-IR")]
    [InlineData("ar-SA")]
    public void Parsing_and_labels_do_not_depend_on_the_culture(string culture)
    {
        string[] texts =
        [
            .. EdtfCase.All.Select(row => row.Input),
            "APRIL 2019", "MID 2020", "circa 2016", "0985", "2020-XX-02", "1985-04-12T23:20:30-04",
        ];
        var expected = Described(texts, CultureInfo.InvariantCulture);
        Assert.Equal(expected, Described(texts, CultureInfo.GetCultureInfo(culture)));
    }

    private static List<string> Described(string[] texts, CultureInfo culture)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = culture;
        try
        {
            return [.. texts.Select(Describe)];
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static string Describe(string text)
    {
        var period = PeriodBound.TryParse(text, out var bound, out var refusal)
            ? bound.First.DayNumber.ToString(CultureInfo.InvariantCulture)
            : refusal.Message;
        return EdtfDate.TryParse(text, out var date, out var problem)
            ? $"{date.Text} {date.Label} {date.AscendingKey} {date.DescendingKey} {period}"
            : $"{problem.Message} {period}";
    }
}
