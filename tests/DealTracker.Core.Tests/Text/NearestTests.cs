using DealTracker.Core.Text;

namespace DealTracker.Core.Tests.Text;

public sealed class NearestTests
{
    private static readonly string[] Parameters = ["country", "supplier", "recipient", "system", "from", "to", "dateMatch"];

    [Theory]
    [InlineData("contry", "country")]
    [InlineData("coutnry", "country")]
    [InlineData("Country", "country")]
    [InlineData("datematch", "dateMatch")]
    [InlineData("frm", "from")]
    [InlineData("suppliers", "supplier")]
    public void A_typing_error_suggests_the_intended_word(string typed, string meant) => Assert.Equal(meant, Suggestion.For(typed, Parameters));

    [Theory]
    [InlineData("colour")]
    [InlineData("xx")]
    [InlineData("")]
    [InlineData("a-much-longer-word-than-any")]
    public void A_text_far_from_every_candidate_has_no_suggestion(string typed) => Assert.Null(Suggestion.For(typed, Parameters));

    [Theory]
    [InlineData("", "", 0)]
    [InlineData("abc", "", 3)]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("Indja", "India", 1)]
    [InlineData("ab", "ba", 1)]
    [InlineData("ca", "abc", 3)]
    [InlineData("Трумиф", "Триумф", 2)]
    public void The_distance_counts_edits_and_swaps(string left, string right, int edits)
    {
        Assert.Equal(edits, Suggestion.Distance(left, right));
        Assert.Equal(edits, Suggestion.Distance(right, left));
    }

    [Fact]
    public void The_first_of_equally_near_candidates_wins() => Assert.Equal("cat", Suggestion.For("cas", ["cat", "car"]));
}
