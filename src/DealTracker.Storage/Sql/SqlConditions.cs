using Dapper;

namespace DealTracker.Storage.Sql;

/// <summary>
/// Builds the WHERE clause of a query from fixed texts and parameters. Text from a request is only ever a parameter. A list is written out
/// as <c>(@p1, @p2)</c>, which both stores understand.
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

    /// <summary>All conditions joined by AND; a condition that is always true if there are none.</summary>
    public string Sql => _conditions.Count == 0 ? "1 = 1" : string.Join("\n    AND ", _conditions);

    /// <summary>Queries that find the records that can meet a condition, for those conditions that have an index.</summary>
    public IReadOnlyList<CandidateQuery> Candidates => _candidates;

    public void Add(string condition) => _conditions.Add(condition);

    public void Add(string condition, string lookup) => Add(condition, new CandidateQuery(lookup));

    public void Add(string condition, CandidateQuery lookup)
    {
        _conditions.Add(condition);
        _candidates.Add(lookup);
    }

    /// <summary>Adds a condition that no record meets, for a search text without a word.</summary>
    public void AddNone() => Add("1 = 0");

    /// <summary>Adds a condition that a row exists which meets further conditions.</summary>
    /// <param name="select">A SELECT that ends in a WHERE clause.</param>
    /// <param name="add">Adds the further conditions, which share the parameters.</param>
    /// <param name="lookup">Turns a candidate query of a further condition into a candidate query of this condition.</param>
    public void AddExists(string select, Action<SqlConditions> add, Func<string, string> lookup)
    {
        var inner = new SqlConditions(Parameters);
        add(inner);
        Add($"EXISTS ({select} AND {inner.Sql})");
        _candidates.AddRange(inner._candidates.Select(candidate => new CandidateQuery(lookup(candidate.Ids))));
    }

    /// <summary>Builds conditions for another part of the same query, with the same parameters.</summary>
    public string Nested(Action<SqlConditions> add)
    {
        var inner = new SqlConditions(Parameters);
        add(inner);
        return inner.Sql;
    }

    /// <summary>Adds a parameter with the value and returns its name.</summary>
    public string Parameter(object value)
    {
        var name = $"@p{Parameters.ParameterNames.Count()}";
        Parameters.Add(name, value);
        return name;
    }

    /// <summary>Adds a parameter for each value and returns their names in parentheses.</summary>
    public string List(IEnumerable<string> values) => $"({string.Join(", ", values.Select(Parameter))})";
}
