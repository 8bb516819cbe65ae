using System.Text.RegularExpressions;
using DealTracker.Core.Articles;
using DealTracker.Core.Checks;
using DealTracker.Core.Codes;
using DealTracker.Core.Dates;
using DealTracker.Core.Deals;
using DealTracker.Core.Events;
using DealTracker.Core.Parties;
using DealTracker.Core.Records;
using DealTracker.Core.Systems;

namespace DealTracker.Core.Tests.Codes;

public abstract partial class CodeTests<T> where T : struct, Enum
{
    [Fact]
    public void Every_code_round_trips_in_any_case()
    {
        foreach (var (value, text, _) in Code<T>.All)
        {
            Assert.Equal(text, Code<T>.Text(value));
            Assert.Equal(value, Code<T>.Parse(text));
            Assert.True(Code<T>.TryParse(text.ToUpperInvariant(), out var upper));
            Assert.Equal(value, upper);
        }
    }

    [Fact]
    public void Every_member_has_one_code_of_its_own() =>
        Assert.Equal(Enum.GetValues<T>(), Code<T>.All.Select(code => code.Value).DistinctBy(Code<T>.Text));

    [Fact]
    public void Every_code_is_snake_case() => Assert.All(Code<T>.All, code => Assert.Matches(SnakeCase(), code.Text));

    [Fact]
    public void Every_code_has_a_definition_that_is_a_sentence() =>
        Assert.All(Code<T>.All, code => Assert.Matches(Sentence(), code.Definition));

    [Fact]
    public void No_two_codes_have_the_same_definition() =>
        Assert.Distinct(Code<T>.All.Select(code => code.Definition));

    [Fact]
    public void A_number_a_hyphen_and_a_space_make_no_code()
    {
        Assert.False(Code<T>.TryParse("0", out _));
        Assert.False(Code<T>.TryParse(null, out _));
        Assert.False(Code<T>.TryParse("", out _));
        Assert.All(Code<T>.All, code => Assert.False(Code<T>.TryParse($" {code.Text}", out _)));
        Assert.All(Code<T>.All, code => Assert.False(Code<T>.TryParse($"{code.Text},{code.Text}", out _)));
    }

    [Fact]
    public void A_text_that_is_no_code_is_answered_with_the_known_ones()
    {
        var problem = Assert.Throws<FormatException>(() => Code<T>.Parse("no_such_code"));
        Assert.All(Code<T>.All, code => Assert.Contains(code.Text, problem.Message, StringComparison.Ordinal));
    }

    [GeneratedRegex("^[a-z0-9]+(_[a-z0-9]+)*$")]
    private static partial Regex SnakeCase();

    [GeneratedRegex(@"^[A-Z].*\.$")]
    private static partial Regex Sentence();
}

public sealed class ArticleKindTests : CodeTests<ArticleKind>;

public sealed class PublishedBasisTests : CodeTests<PublishedBasis>;

public sealed class DealKindTests : CodeTests<DealKind>;

public sealed class DealStatusTests : CodeTests<DealStatus>;

public sealed class EventTypeTests : CodeTests<EventType>;

public sealed class FigureMeasureTests : CodeTests<FigureMeasure>;

public sealed class ModalityTests : CodeTests<Modality>;

public sealed class RankTests : CodeTests<Rank>;

public sealed class RelationKindTests : CodeTests<RelationKind>;

public sealed class PartyKindTests : CodeTests<PartyKind>;

public sealed class PartyRoleTests : CodeTests<PartyRole>;

public sealed class SystemCategoryTests : CodeTests<SystemCategory>;

public sealed class CheckCodeTests : CodeTests<CheckCode>;

public sealed class DateKindTests : CodeTests<DateKind>;

public sealed class DatePrecisionTests : CodeTests<DatePrecision>;

public sealed class IntervalEndTests : CodeTests<IntervalEnd>;

public sealed class RecordKindTests : CodeTests<RecordKind>;

public sealed class VocabularyTests
{
    [Fact]
    public void Every_vocabulary_of_the_record_is_tested_here()
    {
        var tested = typeof(VocabularyTests).Assembly.GetTypes()
            .Where(type => type.BaseType is { IsGenericType: true } parent && parent.GetGenericTypeDefinition() == typeof(CodeTests<>))
            .Select(type => type.BaseType!.GetGenericArguments()[0]);
        var vocabularies = typeof(DefinitionAttribute).Assembly.GetTypes()
            .Where(type => type.IsEnum && type.GetFields().Any(field => field.IsDefined(typeof(DefinitionAttribute), false)));
        Assert.Equivalent(vocabularies, tested, strict: true);
    }

    [Theory]
    [InlineData("purchase,licensed_production,joint_production,joint_development,joint_venture,technology_transfer,upgrade,support,lease,aid,"
        + "cooperation_agreement,basing_access")]
    public void Deal_kinds_are_those_of_the_domain(string codes) => Assert.Equal(codes.Split(','), Code<DealKind>.All.Select(code => code.Text));

    [Theory]
    [InlineData("rumoured,under_discussion,selected,approved,agreed,contracted,in_production,in_delivery,delivered,suspended,cancelled")]
    public void Statuses_stand_in_the_order_of_the_ladder(string codes) => Assert.Equal(codes.Split(','), Code<DealStatus>.All.Select(code => code.Text));

    [Theory]
    [InlineData("supplier,recipient,partner,licensor,licensee,financier,end_user,intermediary,third_party")]
    public void Party_roles_are_those_of_the_domain(string codes) => Assert.Equal(codes.Split(','), Code<PartyRole>.All.Select(code => code.Text));

    [Theory]
    [InlineData("contract_value,advance,instalment,loan,option_value,ceiling,programme_cost,unit_price,aid_value,ordered,option,planned,delivered,produced,"
        + "tiv,share_percent")]
    public void Figure_measures_are_those_of_the_domain(string codes) => Assert.Equal(codes.Split(','), Code<FigureMeasure>.All.Select(code => code.Text));

    [Theory]
    [InlineData("aircraft,air_defence_systems,armoured_vehicles,artillery,engines,missiles,naval_weapons,satellites,sensors,ships,other,small_arms,"
        + "uncrewed_systems,electronic_warfare,ammunition,services")]
    public void System_categories_are_those_of_the_domain(string codes) => Assert.Equal(codes.Split(','), Code<SystemCategory>.All.Select(code => code.Text));
}
