using System.Globalization;
using DealTracker.Core.Bundles;
using DealTracker.Core.Events;
using DealTracker.Core.Parties;

namespace DealTracker.Core.Tests.Bundles;

public sealed class BundleRulesTests
{
    [Fact]
    public void An_empty_bundle_is_valid() => Assert.Empty(BundleCheck.Of());

    [Fact]
    public void A_bundle_may_contain_the_records_that_it_refers_to() => Assert.Empty(BundleCheck.Of(
        Given.Party("TUR"), Given.System("f-35"), Given.Article("b"),
        Given.Deal("new") with { Parties = [Given.DealParty("TUR", PartyRole.Recipient)], Systems = Given.Slugs("f-35") },
        Given.Event("one", cites: Given.Cites("b")) with { Deals = Given.Slugs("new") },
        Given.Event("two", cites: Given.Cites("b")) with { Deals = Given.Slugs("d", "new"), Relations = [Given.Relation(RelationKind.Follows, "one")] }));

    [Fact]
    public void All_violations_are_reported_at_once_each_with_its_place()
    {
        var wrong = Given.Event("e", cites: [Given.Cites("a"), Given.Cites("b")]) with
        {
            Systems = Given.Slugs("s-900"),
            Figures = [Given.Figure(-2, -3) with { Currency = null }, Given.Figure(5, article: "c")],
            Relations = [Given.Relation(RelationKind.Denies, "no-event")],
        };
        Assert.Equal(
        [
            "/articles/0/publishedBasis", "/deals/0/kinds/1", "/deals/0/parties/0/party", "/events/0/citations/1/article", "/events/0/figures/0/currency",
            "/events/0/figures/0/high", "/events/0/figures/0/low", "/events/0/figures/1/article", "/events/0/relations/0/to", "/events/0/systems/0",
            "/parties/0/country", "/systems/0/origin",
        ],
            BundleCheck.Of(Given.Party("corp") with { Kind = PartyKind.Company }, Given.System("x") with { Origin = PartyCode.Parse("XXX") },
                Given.Article("x", null) with { PublishedBasis = Core.Articles.PublishedBasis.Printed },
                Given.Deal("x") with { Kinds = [default, default], Parties = [Given.DealParty("XXX", PartyRole.Supplier)] }, wrong)
                .Select(violation => violation.Pointer).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_duplicate_record_is_reported_with_the_place_of_the_first()
    {
        var deal = Given.Deal("twice");
        var violation = Assert.Single(BundleCheck.Of(new Bundle { Deals = [new(deal, "one.yaml", "/deals/0"), new(deal, "two.yaml", "/deals/3")] }));
        Assert.Equal(("two.yaml", "/deals/3/id"), (violation.Source, violation.Pointer));
        Assert.Contains("'twice' stands twice; it is already at one.yaml /deals/0.", violation.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_further_duplicate_of_every_kind_is_reported()
    {
        object[] records = [Given.Party("TUR"), Given.System("f-35"), Given.Article("b"), Given.Deal("x"), Given.Event("e")];
        Assert.Equal(["/parties/1/id", "/parties/2/id", "/systems/1/id", "/systems/2/id", "/articles/1/id", "/articles/2/id", "/deals/1/id", "/deals/2/id",
            "/events/1/id", "/events/2/id"],
            BundleCheck.Of([.. records, .. records, .. records]).Select(violation => violation.Pointer));
    }

    [Fact]
    public void One_id_may_name_records_of_different_kinds() =>
        Assert.Empty(BundleCheck.Of(Given.Party("x"), Given.System("x"), Given.Article("x"), Given.Deal("x"), Given.Event("x")));

    [Fact]
    public void Messages_are_the_same_in_every_culture()
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
        try
        {
            Assert.StartsWith("1.5 is below low (2.5)", Assert.Single(BundleCheck.Of(Given.Event() with { Figures = [Given.Figure(2.5m, 1.5m)] })).Message,
                StringComparison.Ordinal);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
