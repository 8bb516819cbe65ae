using System.Text.Json;

namespace DealTracker.Api.Tests.Features.Timelines.Formats;

public sealed class TimelineJsDateTests(RecordHost host) : IClassFixture<RecordHost>
{
    [Theory]
    [InlineData("2019-09-04", "2019-9-4", "", "4 September 2019")]
    [InlineData("2019-09", "2019-9", "", "September 2019")]
    [InlineData("2019", "2019", "", "2019")]
    [InlineData("2019~", "2019", "", "c. 2019")]
    [InlineData("2020-33", "2020-1", "2020-3", "Q1 2020")]
    [InlineData("201X", "2010", "2019", "2010s")]
    [InlineData("2018-10-05/2019-01-02", "2018-10-5", "2019-1-2", null)]
    [InlineData("2015~/2016-10-15", "2015", "2016-10-15", null)]
    [InlineData("[2018..2019-03]", "2018", "2019-3", null)]
    [InlineData("2018-10-05/..", "2018-10-5", "", null)]
    [InlineData("[..2018-10-05]", "2018-10-5", "", "by 5 October 2018")]
    public async Task A_date_is_given_as_closely_as_it_is_known(string date, string start, string end, string? label)
    {
        await host.AddAsync(Given.Deal("shown"), Given.Event("shown", "shown", date));

        var slide = (await host.JsonInAsync("deals/shown/timeline", "timelinejs")).GetProperty("events")[0];

        Assert.Equal(start, Parts(slide.GetProperty("start_date")));
        Assert.Equal(end, slide.TryGetProperty("end_date", out var last) ? Parts(last) : "");
        if (label is not null) Assert.Equal(label, slide.Text("display_date"));
    }

    [Fact]
    public async Task The_csv_has_the_headers_of_timelinejs() => Assert.Equal(
        "Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Alt Text,Type,"
            + "Group,Background",
        (await host.TextInAsync("timeline", "timelinejs.csv")).Split("\r\n")[0]);

    private static string Parts(JsonElement date) => string.Join('-', date.EnumerateObject().Select(part => part.Value.GetRawText()));
}
