namespace DealTracker.Api.Tests.Publishing.Exports;

/// <summary>Every column of the tables of articles and of what they state, in the order of the header, with its known cell.</summary>
public sealed class SourceTablesTests(TradeHost trade) : IClassFixture<TradeHost>
{
    [Theory]
    [InlineData("0", "event=missiles-contract", "ordinal=0", "article=weekly", "paragraph=3", "quote=", "attributed_to=", "stated_date_edtf=2018-10-06",
        "stated_date_earliest=2018-10-06",
        "stated_date_latest=2018-10-06", "stated_date_precision=day", "date_as_reported=the next day", "credibility=3", "rank=normal", "reason=")]
    [InlineData("1", "event=missiles-contract", "ordinal=1", "article=tass", "paragraph=2", "quote=signed in New Delhi", "attributed_to=a minister",
        "stated_date_edtf=", "stated_date_earliest=",
        "stated_date_latest=", "stated_date_precision=", "date_as_reported=", "credibility=2", "rank=preferred", "reason=It was there.")]
    [InlineData("2", "event=missiles-contract", "ordinal=2", "article=daily", "paragraph=", "quote=", "attributed_to=", "stated_date_edtf=",
        "stated_date_earliest=",
        "stated_date_latest=", "stated_date_precision=", "date_as_reported=", "credibility=", "rank=deprecated", "reason=A copy.")]
    public async Task Citations_have_every_column_with_its_known_cell(string ordinal, params string[] expected) =>
        Assert.Equal(expected, await trade.Host.RowAsync("exports/citations.csv", "missiles-contract", ordinal));

    [Theory]
    [InlineData("0", "event=missiles-contract", "ordinal=0", "article=tass", "system=", "measure=contract_value", "low=5430000000", "high=5430000000",
        "approximate=false", "currency=USD", "unit=",
        "currency_uncertain=false", "as_reported=$5.43 bln", "rank=preferred", "reason=Said by the minister.")]
    [InlineData("1", "event=missiles-contract", "ordinal=1", "article=weekly", "system=", "measure=contract_value", "low=5000000000", "high=5200000000",
        "approximate=true", "currency=USD", "unit=",
        "currency_uncertain=true", "as_reported=", "rank=normal", "reason=")]
    [InlineData("3", "event=missiles-contract", "ordinal=3", "article=tass", "system=s-400", "measure=ordered", "low=5", "high=5", "approximate=false",
        "currency=", "unit=regiment",
        "currency_uncertain=false", "as_reported=", "rank=normal", "reason=")]
    public async Task Figures_have_every_column_with_its_known_cell(string ordinal, params string[] expected) =>
        Assert.Equal(expected, await trade.Host.RowAsync("exports/figures.csv", "missiles-contract", ordinal));

    [Theory]
    [InlineData("tass", "id=tass", "title=Article tass", "publisher=TASS", "kind=news_agency", "url=https://tass.example/1",
        "archived_url=https://archive.example/tass", "author=A. Writer", "origin=",
        "published_edtf=2018-10-05", "published_earliest=2018-10-05", "published_latest=2018-10-05", "published_precision=day", "published_basis=printed",
        "language=en",
        "accessed_edtf=2020-01-02", "accessed_earliest=2020-01-02", "accessed_latest=2020-01-02", "accessed_precision=day", "reliability=B",
        "note=Read in full.", "updated_at=2026-02-01T10:00:00.000Z")]
    [InlineData("daily", "id=daily", "title=Article daily", "publisher=The Daily", "kind=newspaper", "url=", "archived_url=", "author=", "origin=TASS",
        "published_edtf=2018-10", "published_earliest=2018-10-01", "published_latest=2018-10-31", "published_precision=month", "published_basis=", "language=",
        "accessed_edtf=", "accessed_earliest=", "accessed_latest=", "accessed_precision=", "reliability=", "note=", "updated_at=2026-02-01T10:00:00.000Z")]
    public async Task Articles_have_every_column_with_its_known_cell(string id, params string[] expected) =>
        Assert.Equal(expected, await trade.Host.RowAsync("exports/articles.csv", id));
}
