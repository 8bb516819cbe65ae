using CsCheck;
using DealTracker.Core.Text;

namespace DealTracker.Core.Tests.Text;

public sealed class SearchQueryTests
{
    private static readonly Gen<string> Separators = Gen.OneOf("", "-", " ", "\u00a0", "\u2010", "\u2011", "\u2013", "\u2212", "/", ".");

    private static readonly Gen<(string Letters, string Digits, string Suffix)> Designators = Gen.Select(
        Gen.OneOf("S", "F", "Su", "AK", "MiG", "Type", "С", "Су", "Ту"), Gen.OneOf("8", "16", "35", "400", "1160"),
        Gen.OneOf("", "", "V", "MKI", "C", "PMU2", "М3", "B3", "AMTSh"));

    [Fact]
    public void A_query_of_any_text_searches_for_letters_and_digits_only() => AnyText.Texts.Sample(text =>
    {
        foreach (var term in SearchWords.Query(text))
        {
            if (term.Designator is { } designator) Assert.Matches("^[a-z]+[0-9]+[a-z0-9]*$", designator);
            Assert.All(term.Words, word => Assert.Matches(@"^[\p{L}\p{N}]+$", word));
            Assert.True(term.Designator is not null || term.Words.Count == 1);
        }
    }, iter: 5000);

    [Fact]
    public void A_text_is_found_by_itself() => AnyText.Texts.Sample(text =>
        Assert.All(SearchWords.Query(text), term => Assert.True(IsFound(term, text), term.ToString())), iter: 3000);

    [Fact]
    public void A_designator_is_found_in_every_spelling_of_it() =>
        Gen.Select(Designators, Separators, Separators, Gen.Bool).Sample((d, stored, asked, lower) =>
        {
            var text = $"About {d.Letters}{stored}{d.Digits}{d.Suffix}, and more.";
            var query = d.Letters + asked + d.Digits + d.Suffix;
            Assert.All(SearchWords.Query(lower ? query.ToLowerInvariant() : query), term => Assert.True(IsFound(term, text), $"{text} {term}"));
        }, iter: 3000);

    [Fact]
    public void A_designator_without_its_suffix_finds_those_with_one() =>
        Gen.Select(Designators, Separators, Separators).Sample((d, stored, asked) =>
            Assert.All(SearchWords.Query(d.Letters + asked + d.Digits),
                term => Assert.True(IsFound(term, d.Letters + stored + d.Digits + d.Suffix))), iter: 2000);

    [Theory]
    [InlineData("S-400", "S-4000")]
    [InlineData("S-400", "S-40")]
    [InlineData("S-400", "SA-400")]
    [InlineData("F-16", "F-1 and 16 others")]
    [InlineData("Su-30MKI", "Su-30MKM")]
    public void A_designator_does_not_find_another(string query, string text) =>
        Assert.Contains(SearchWords.Query(query), term => !IsFound(term, text));

    [Theory]
    [InlineData("\"five regiments\"", "five regiments")]
    [InlineData("deliver*", "deliver")]
    [InlineData("cats AND dogs", "cats and dogs")]
    [InlineData("NOT NEAR(a b)", "not near a b")]
    [InlineData("title:x", "title x")]
    [InlineData("🚀 \0 *", "")]
    [InlineData("", "")]
    public void Operators_are_searched_as_words(string text, string words) =>
        Assert.Equal(words, string.Join(' ', SearchWords.Query(text).Select(term => Assert.Single(term.Words))));

    [Fact]
    public void The_words_of_a_text_that_only_resembles_a_designator_may_stand_apart()
    {
        var term = Assert.Single(SearchWords.Query("in 2019"));
        Assert.Equal("in2019", term.Designator);
        Assert.Equal(["in", "2019"], term.Words);
        Assert.True(IsFound(term, "Deliveries began in March 2019."));
    }

    [Fact]
    public void The_suffix_of_a_designator_is_searched_too() =>
        Assert.Equal(["a50", "t"], SearchWords.Query("T/A-50").Select(term => term.Designator ?? term.Words[0]));

    // As full-text search does it: exact designators, and words that may go on.
    private static bool IsFound(SearchTerm term, string text) =>
        (term.Designator is { } designator && SearchWords.Designators(text).Contains(designator))
        || (term.Words.Count > 0 && term.Words.All(word => SearchWords.Words(text).Any(stored => stored.StartsWith(word, StringComparison.Ordinal))));
}
