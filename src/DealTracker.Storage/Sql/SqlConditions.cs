using Dapper;

namespace DealTracker.Storage.Sql;

/// <summary>
/// The WHERE of a query, put together from fixed texts and parameters. Text from a request is only ever a parameter; a
/// list is written out as <c>(@p1, @p2)</c>, which both stores read alike.
/// </summary>
internal sealed class SqlConditions
{
    private readonly List<string> _conditions = [];
    private readonly List<CandidateQuery> _candidates = [];

    public SqlConditions() : this(new DynamicParameters())
    {
    }

    private SqlConditions(DynamicParameters parameters) => Parameters = parameters;

    public DynamicParameters Parameters { get; }

    /// <summary>All conditions joined by AND; true when there are none.</summary>
    public string Sql => _conditions.Count == 0 ? "1 = 1" : string.Join("\n    AND ", _conditions);

    /// <summary>For some conditions, how the records that can meet it are looked up.</summary>
    public IReadOnlyList<CandidateQuery> Candidates => _candidates;

    public void Add(string condition) => _conditions.Add(condition);

    public void Add(string condition, string lookup) => Add(condition, new CandidateQuery(lookup));

    public void Add(string condition, CandidateQuery lookup)
    {
        _conditions.Add(condition);
        _candidates.Add(lookup);
    }

    /// <summary>A condition that nothing meets: a search for what holds no word.</summary>
    public void AddNone() => Add("1 = 0");

    /// <summary>A condition that a row exists which meets further conditions.</summary>
    /// <param name="select">A SELECT that ends in a WHERE.</param>
    /// <param name="add">Adds the further conditions; they share the parameters.</param>
    /// <param name="lookup">Makes a lookup of this one out of a lookup of a further one.</param>
    public void AddExists(string select, Action<SqlConditions> add, Func<string, string> lookup)
    {
        var inner = new SqlConditions(Parameters);
        add(inner);
        Add($"EXISTS ({select} AND {inner.Sql})");
        _candidates.AddRange(inner._candidates.Select(one => new CandidateQuery(lookup(one.Ids))));
    }

    /// <summary>Conditions for another part of the same query, with the same parameters.</summary>
    public string Nested(Action<SqlConditions> add)
    {
        var inner = new SqlConditions(Parameters);
        add(inner);
        return inner.Sql;
    }

    /// <summary>The name of a parameter that holds the value.</summary>
    public string Parameter(object value)
    {
        var name = $"@p{Parameters.ParameterNames.Count()}";
        Parameters.Add(name, value);
        return name;
    }

    /// <summary>The parameters of a list, in parentheses.</summary>
    public string List(IEnumerable<string> values) => $"({string.Join(", ", values.Select(Parameter))})";
}
