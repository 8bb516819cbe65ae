namespace DealTracker.Api.Tests.Publishing.Exports;

/// <summary>Every column of the tables of parties and systems, in the order of the header, with its known cell.</summary>
public sealed class NameTablesTests(TradeHost trade) : IClassFixture<TradeHost>
{
    [Theory]
    [InlineData("SUHH", "code=SUHH", "kind=former_state", "name=Soviet Union", "aliases=USSR", "country=", "from_edtf=1922", "from_earliest=1922-01-01",
        "from_latest=1922-12-31", "from_precision=year",
        "to_edtf=1991-12-26", "to_earliest=1991-12-26", "to_latest=1991-12-26", "to_precision=day", "successors=RUS")]
    [InlineData("almaz", "code=almaz", "kind=company", "name=Almaz-Antey", "aliases=Almaz; Алмаз", "country=RUS", "from_edtf=", "from_earliest=",
        "from_latest=", "from_precision=",
        "to_edtf=", "to_earliest=", "to_latest=", "to_precision=", "successors=")]
    public async Task Parties_have_every_column_with_its_known_cell(string code, params string[] expected) =>
        Assert.Equal(expected, await trade.Host.RowAsync("exports/parties.csv", code));

    [Theory]
    [InlineData("radar", "id=radar", "name=92N6E radar", "category=sensors", "origin=RUS", "family=", "component_of=s-400", "aliases=Grave Stone; 92Н6Е Р")]
    [InlineData("s-400", "id=s-400", "name=S-400", "category=air_defence_systems", "origin=", "family=s-300-line", "component_of=", "aliases=SA-21")]
    public async Task Systems_have_every_column_with_its_known_cell(string id, params string[] expected) =>
        Assert.Equal(expected, await trade.Host.RowAsync("exports/systems.csv", id));

    [Theory]
    [InlineData("deal=missiles&type=talks", "radar s-300-line s-400")]
    [InlineData("deal=rifles", "ak-203")]
    [InlineData("system=f-35&type=contract_signed", "f-35")]
    public async Task The_systems_table_holds_the_named_systems_their_families_and_the_systems_they_are_parts_of(string filter, string expected) =>
        Assert.Equal(expected, await trade.Host.KeysAsync($"exports/systems.csv?{filter}", 1));

    [Theory]
    [InlineData("deal=missiles&type=talks", "IND RUS almaz")]
    [InlineData("deal=missiles&type=denial", "IND RUS USA almaz")]
    [InlineData("deal=rifles", "IND SUHH")]
    public async Task The_parties_table_holds_the_named_parties_their_countries_and_the_origins_of_systems(string filter, string expected) =>
        Assert.Equal(expected, await trade.Host.KeysAsync($"exports/parties.csv?{filter}", 1));
}
