using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace DealTracker.Mutations;

/// <summary>
/// A file with all of its mutants, each behind its switch: <c>a &lt; b</c> becomes <c>(MutantSwitch.On(7) ? a &lt;= b : a &lt; b)</c>. Only one is
/// ever on, so those within a mutant's text need not be in it.
/// </summary>
internal sealed class Schemata
{
    private readonly string _source;
    private readonly List<(int Begin, int End, IReadOnlyList<Mutant> Mutants)> _places = [];
    private readonly StringBuilder _text = new();

    public Schemata(string source, IEnumerable<Mutant> mutants)
    {
        _source = source;
        var groups = mutants.GroupBy(mutant => mutant.Span).OrderBy(group => group.Key.Start).ThenByDescending(group => group.Key.Length).ToList();
        Write(0, source.Length, groups);
    }

    public string Text => _text.ToString();

    /// <summary>The mutants at fault for an error: of the innermost place around it, or of all within a member when it is in none.</summary>
    public IReadOnlyList<Mutant> At(TextSpan error, TextSpan member)
    {
        var around = _places.Where(place => place.Begin <= error.Start && error.Start < place.End).OrderBy(place => place.End - place.Begin).ToList();
        return around.Count > 0 ? around[0].Mutants : [.. _places.Where(place => member.Contains(place.Begin)).SelectMany(place => place.Mutants)];
    }

    private void Write(int begin, int end, IReadOnlyList<IGrouping<TextSpan, Mutant>> groups)
    {
        var at = begin;
        for (var next = 0; next < groups.Count;)
        {
            var span = groups[next].Key;
            var inner = groups.Skip(next + 1).TakeWhile(group => span.Contains(group.Key)).ToList();
            _text.Append(_source, at, span.Start - at);
            Write(groups[next], inner);
            at = span.End;
            next += 1 + inner.Count;
        }

        _text.Append(_source, at, end - at);
    }

    private void Write(IGrouping<TextSpan, Mutant> group, IReadOnlyList<IGrouping<TextSpan, Mutant>> inner)
    {
        var start = _text.Length;
        if (group.First().Mutated is null)
        {
            _text.Append($"{{ if (!MutantSwitch.On({group.First().Id})) ");
            Write(group.Key.Start, group.Key.End, inner);
            _text.Append(" }");
        }
        else
        {
            _text.Append('(');
            foreach (var mutant in group)
            {
                _text.Append($"MutantSwitch.On({mutant.Id}) ? ");
                var own = _text.Length;
                _text.Append(mutant.Mutated).Append(" : ");
                _places.Add((own, _text.Length, [mutant]));
            }

            Write(group.Key.Start, group.Key.End, inner);
            _text.Append(')');
        }

        _places.Add((start, _text.Length, [.. group]));
    }
}
