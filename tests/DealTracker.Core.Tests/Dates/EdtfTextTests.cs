using CsCheck;
using DealTracker.Core.Dates;

namespace DealTracker.Core.Tests.Dates;

public sealed class EdtfTextTests
{
    [Fact]
    public void The_text_of_a_date_parses_to_an_equal_date() => EdtfGen.Valid.Sample(text =>
    {
        var date = EdtfDate.Parse(text);
        var again = EdtfDate.Parse(date.Text);
        Assert.Equal(date, again);
        Assert.Equal(date.GetHashCode(), again.GetHashCode());
        Assert.Equal(date.Text, again.Text);
        Assert.Equal(date.ToString(), date.Text);
        Assert.Equal(Bounds(date), Bounds(again));
        Assert.Equal((date.Precision, date.Label), (again.Precision, again.Label));
        Assert.Equal((date.Uncertain, date.Approximate), (again.Uncertain, again.Approximate));
    });

    [Fact]
    public void Bounds_are_in_order() => EdtfGen.Date.Sample(date =>
    {
        Assert.False(date.EarliestStart > date.LatestStart);
        Assert.False(date.EarliestEnd > date.LatestEnd);
        Assert.False(date.Earliest > date.Latest);
        Assert.Equal(date.OpenStart, date.Earliest is null);
        Assert.Equal(date.OpenEnd, date.Latest is null);
        Assert.True(date.Earliest is not null || date.Latest is not null);
    });

    [Fact]
    public void Qualifiers_never_widen_the_bounds() => EdtfGen.Date.Sample(date =>
    {
        var plain = EdtfDate.Parse(date.Text.Replace("?", "").Replace("~", "").Replace("%", ""));
        Assert.Equal(Bounds(plain), Bounds(date));
        Assert.False(plain.Uncertain || plain.Approximate);
    });

    [Fact]
    public void Parsing_any_text_never_throws() => Gen.OneOf(Gen.String, EdtfGen.Nearly).Sample(text =>
    {
        var accepted = EdtfDate.TryParse(text, out var date, out var problem);
        Assert.Equal(accepted, date is not null);
        Assert.Equal(accepted, problem is null);
        if (!accepted)
        {
            Assert.NotEmpty(problem!.Message);
            Assert.DoesNotContain(problem.Message, char.IsControl);
            Assert.All(problem.Suggestions, suggestion =>
                Assert.True(EdtfDate.TryParse(suggestion, out _, out _), $"{text}: {suggestion}"));
        }
        Assert.Equal(PeriodBound.TryParse(text, out _, out var refusal), refusal is null);
    }, iter: 10_000);

    [Fact]
    public void Only_ascii_is_accepted() => EdtfGen.Nearly.Sample(text =>
        Assert.True(text.All(char.IsAscii) || !EdtfDate.TryParse(text, out _, out _), text));

    [Theory]
    [InlineData("2004?-06?-11", "2004-06?-11")]
    [InlineData("?2004-06-~11", "2004?-06-~11")]
    [InlineData("?2004-?06-?11", "2004-06-11?")]
    [InlineData("2004?-06~-11", "2004%-~06-11")]
    [InlineData("~2004-?06-11", "2004~-?06-11")]
    [InlineData("1985-04-12T23:20:30-04", "1985-04-12T23:20:30-04:00")]
    [InlineData("1985-04-12T23:20:30+00:00", "1985-04-12T23:20:30Z")]
    [InlineData("2004-XX", "2004-XX")]
    [InlineData("[..1984]", "[..1984]")]
    [InlineData("../%1984", "../1984%")]
    public void The_text_of_a_date_is_canonical(string text, string canonical) => Assert.Equal(canonical, EdtfDate.Parse(text).Text);

    [Fact]
    public void Equality_is_by_text()
    {
        Assert.True(EdtfDate.Parse("?2019") == EdtfDate.Parse("2019?"));
        Assert.True(EdtfDate.Parse("2019") != EdtfDate.Parse("2019-XX"));
        Assert.False(EdtfDate.Parse("2019").Equals((object?)null));
        Assert.False(EdtfDate.Parse("2019") == null);
    }

    [Fact]
    public void Parse_throws_the_problem_as_its_message()
    {
        Assert.False(EdtfDate.TryParse("2019-02-29", out _, out var problem));
        Assert.Equal(problem.Message, Assert.Throws<FormatException>(() => EdtfDate.Parse("2019-02-29")).Message);
    }

    private static (DateOnly?, DateOnly?, DateOnly?, DateOnly?) Bounds(EdtfDate date) =>
        (date.EarliestStart, date.LatestStart, date.EarliestEnd, date.LatestEnd);
}
