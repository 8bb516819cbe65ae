using DealTracker.Core.Codes;
using DealTracker.Core.Dates;

namespace DealTracker.Core.Tests.Dates;

/// <summary>Every row of cases.tsv: the examples of the specification, and texts met in the field.</summary>
public sealed class EdtfCasesTests
{
    public static TheoryData<int> Rows => [.. Enumerable.Range(0, EdtfCase.All.Count)];

    [Fact]
    public void All_rows_of_the_case_file_are_read() => Assert.Equal(111, EdtfCase.All.Count);

    [Theory]
    [MemberData(nameof(Rows))]
    public void Each_row_of_the_case_file_is_parsed_as_it_says(int row)
    {
        var expected = EdtfCase.All[row];
        if (expected["status"] != "valid")
        {
            Assert.False(EdtfDate.TryParse(expected.Input, out _, out var problem), expected.Input);
            Assert.Equal(expected["status"], problem.Kind == EdtfProblemKind.Invalid ? "invalid" : "unsupported");
            return;
        }
        var date = EdtfDate.Parse(expected.Input);
        var actual = new
        {
            kind = Code<DateKind>.Text(date.Kind),
            precision = Code<DatePrecision>.Text(date.Precision),
            min = date.Earliest,
            max = date.Latest,
            openStart = Openness(date.StartOpenness),
            openEnd = Openness(date.EndOpenness),
            hasOpenStart = date.OpenStart,
            hasOpenEnd = date.OpenEnd,
            uncertain = date.Uncertain,
            approximate = date.Approximate,
            sortKey = date.AscendingKey[..10],
        };
        var wanted = new
        {
            kind = expected["kind"],
            precision = expected["precision"].Replace('-', '_'),
            min = expected.Day("min"),
            max = expected.Day("max"),
            openStart = expected["open_start"],
            openEnd = expected["open_end"],
            hasOpenStart = expected["open_start"].Length > 0,
            hasOpenEnd = expected["open_end"].Length > 0,
            uncertain = expected["uncertain"] == "1",
            approximate = expected["approximate"] == "1",
            sortKey = expected["sort_key"],
        };
        Assert.Equal(wanted, actual);
    }

    private static string Openness(IntervalEnd end) => end == IntervalEnd.None ? "" : Code<IntervalEnd>.Text(end);
}
