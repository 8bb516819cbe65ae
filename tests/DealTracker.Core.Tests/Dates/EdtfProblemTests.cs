using DealTracker.Core.Dates;

namespace DealTracker.Core.Tests.Dates;

public sealed class EdtfProblemTests
{
    [Theory]
    [InlineData("2019-02-29", "2019-02-29 is not a day: February 2019 has 28 days. Use 2019-02-28 or 2019-02.")]
    [InlineData("2019-02-3X", "2019-02-3X is not a day: February 2019 has 28 days. Use 2019-02.")]
    [InlineData("2019-09-00", "2019-09-00 is not a day: there is no day 00. Write 2019-09 if the day is not known.")]
    [InlineData("2019-00", "2019-00 is not a date: there is no month 00. Write 2019 if the month is not known.")]
    [InlineData("2019-13", "2019-13 is not a date: there is no month 13; months are 01 to 12, and 21 to 41 are seasons, quarters and half-years.")]
    [InlineData("2019-20",
        "2019-20 is not a date: months are 01 to 12, and 21 to 41 are seasons, quarters and half-years. Write 2019/2020 if two years are meant.")]
    [InlineData("2019-17-05", "2019-17-05 is not a date: there is no month 17. Write 2019-05-17 if month and day are swapped.")]
    [InlineData("2019-33-05", "2019-33-05 is not a date: 33 is a season, quarter or half-year, which has no days. Write 2019-33.")]
    [InlineData("2024-12/2024-11", "'2024-12/2024-11' ends before it starts: 2024-11 is before 2024-12. Write 2024-11/2024-12 if the two are swapped.")]
    [InlineData("Spring 2024", "'Spring 2024' is not EDTF: write 2024-21 for spring 2024.")]
    [InlineData("04/09/2019", "'04/09/2019' is not EDTF: write 2019-09-04 for 4 September 2019, or 2019-04-09 for 9 April 2019.")]
    [InlineData("2024?~", "'2024?~' is not EDTF: write 2024% for c. 2024 (uncertain).")]
    [InlineData("2024–2025", "'2024–2025' is not EDTF, which is ASCII only, because of U+2013: write 2024/2025 for 2024 to 2025.")]
    [InlineData("next year",
        "'next year' is not EDTF. Words that depend on the day of writing go into dateAsReported; the date itself is absolute, as 2020 for 'next year' said "
            + "in 2019.")]
    [InlineData("unknown", "'unknown' is not EDTF. Leave the date out where it is not known.")]
    [InlineData("", "The date is empty. Leave it out where no date is known.")]
    [InlineData("2019-09-04T10:00",
        "'2019-09-04T10:00' is not EDTF: a time has hours, minutes and whole seconds. Write 2019-09-04T10:00:00, or only 2019-09-04.")]
    public void A_slip_has_the_expected_message(string text, string message)
    {
        Assert.False(EdtfDate.TryParse(text, out _, out var problem));
        Assert.Equal((EdtfProblemKind.Invalid, message), (problem.Kind, problem.Message));
    }

    [Theory]
    [InlineData("2019/9/4", "2019-09-04")]
    [InlineData("2019-9-4", "2019-09-04")]
    [InlineData("2019.09.04", "2019-09-04")]
    [InlineData("04.09.2019", "2019-09-04")]
    [InlineData("13/09/2019", "2019-09-13")]
    [InlineData("09/13/2019", "2019-09-13")]
    [InlineData("05/05/2019", "2019-05-05")]
    [InlineData("Sept 2019", "2019-09")]
    [InlineData("Sept. 4, 2019", "2019-09-04")]
    [InlineData("4th of September 2019", "2019-09-04")]
    [InlineData("September 2019", "2019-09")]
    [InlineData("09/2019", "2019-09")]
    [InlineData("2019/9", "2019-09")]
    [InlineData("2019/20", "2019/2020")]
    [InlineData("2019-2020", "2019/2020")]
    [InlineData("2019-04-01-2019-05-01", "2019-04-01/2019-05-01")]
    [InlineData("20190904", "2019-09-04")]
    [InlineData("201909", "2019-09")]
    [InlineData("2019-09-04 10:00:00", "2019-09-04T10:00:00")]
    [InlineData("2019-09-04T10:00:00.000Z", "2019-09-04T10:00:00Z 2019-09-04")]
    [InlineData(" 2019 ", "2019")]
    [InlineData("2019 / 2020", "2019/2020")]
    [InlineData("201x", "201X")]
    [InlineData("199u", "199X")]
    [InlineData("2004-06/open", "2004-06/..")]
    [InlineData("unknown/2006", "/2006")]
    [InlineData("Q1 2020", "2020-33")]
    [InlineData("2020-Q3", "2020-35")]
    [InlineData("2020q4", "2020-36")]
    [InlineData("first quarter of 2020", "2020-33")]
    [InlineData("second half of 2025", "2025-41")]
    [InlineData("H1 2025", "2025-40")]
    [InlineData("winter 2024-25", "2024-24")]
    [InlineData("early 2020", "2020-37 2020-33")]
    [InlineData("mid-2020", "2020-38")]
    [InlineData("late 2020", "2020-39 2020-36")]
    [InlineData("1990s", "199X")]
    [InlineData("2000s", "200X 20XX")]
    [InlineData("20th century", "19XX")]
    [InlineData("c. 2016", "2016~")]
    [InlineData("circa December 2016", "2016-12~")]
    [InlineData("by 4 September 2019", "[..2019-09-04]")]
    [InlineData("by the end of 2025", "[..2025]")]
    [InlineData("not before March 2020", "[2020-03..]")]
    [InlineData("between 2023 and 2025", "[2023..2025]")]
    [InlineData("October 2019 to March 2020", "2019-10/2020-03")]
    [InlineData("March to May 2020", "2020-03/2020-05")]
    [InlineData("from November 2021", "2021-11/..")]
    [InlineData("2019 to present", "2019/..")]
    [InlineData("until 1985", "../1985")]
    [InlineData("in 2019", "2019")]
    [InlineData("2024-", "2024/")]
    [InlineData("[2019", "")]
    [InlineData("2024-05-17Z", "")]
    [InlineData("12024", "")]
    [InlineData("S-400", "")]
    public void A_slip_has_the_expected_suggestions(string text, string suggestions)
    {
        Assert.False(EdtfDate.TryParse(text, out _, out var problem));
        Assert.Equal((EdtfProblemKind.Invalid, suggestions), (problem.Kind, string.Join(' ', problem.Suggestions)));
    }

    [Theory]
    [InlineData("Y170000002", "years are 0001 to 9999")]
    [InlineData("-1985-04-12", "years are 0001 to 9999")]
    [InlineData("0000", "0001 to 9999")]
    [InlineData("9999-24", "0001 to 9999")]
    [InlineData("0001-01-01T00:00:00+04:00", "0001 to 9999")]
    [InlineData("9999-12-31T23:00:00-04:00", "0001 to 9999")]
    [InlineData("XXXX-12-XX", "no place on a timeline")]
    [InlineData("1950S2", "Write 1950~")]
    [InlineData("[2019]", "Write 2019.")]
    [InlineData("[1667, 1668]", "only one range")]
    [InlineData("{2019..2020}", "only one range")]
    [InlineData("../..", "neither a start nor an end")]
    [InlineData("2019-09-04T10:00:00Z/2019-09-05", "leave the time out")]
    public void Edtf_outside_the_profile_is_unsupported(string text, string why)
    {
        Assert.False(EdtfDate.TryParse(text, out _, out var problem));
        Assert.Equal(EdtfProblemKind.Unsupported, problem.Kind);
        Assert.Contains(why, problem.Message);
    }

    [Theory]
    [InlineData("[2019-13,2020]")]
    [InlineData("{foo}")]
    [InlineData("[2025..2023]")]
    [InlineData("2019\n")]
    [InlineData("2019?T10:00:00")]
    [InlineData("2024-05-17T24:00:00")]
    [InlineData("2004-02-01/08")]
    [InlineData("2004/P3M")]
    public void Nonsense_is_invalid(string text)
    {
        Assert.False(EdtfDate.TryParse(text, out _, out var problem));
        Assert.Equal(EdtfProblemKind.Invalid, problem.Kind);
    }

    [Theory]
    [InlineData("2000s - ", 31)]
    [InlineData("c. ", 80)]
    [InlineData("-", 250)]
    [InlineData("2019 to ", 31)]
    [InlineData("XXX5-02-29,", 22)]
    public void A_long_repetitive_text_is_refused_in_reasonable_time(string part, int times)
    {
        var text = string.Concat(Enumerable.Repeat(part, times)) + "2000s";
        Assert.False(EdtfDate.TryParse(text, out _, out _));
    }

    [Fact]
    public void A_message_repeats_only_the_beginning_of_a_long_text()
    {
        Assert.False(EdtfDate.TryParse(new string('9', 100_000), out _, out var problem));
        Assert.InRange(problem.Message.Length, 1, 400);
        Assert.DoesNotContain('\n', problem.Message);
    }
}
