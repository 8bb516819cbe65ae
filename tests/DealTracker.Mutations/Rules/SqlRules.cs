using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DealTracker.Mutations.Rules;

/// <summary>
/// Changes to SQL in string literals. The holes of an interpolated string are one letter each meanwhile, so that a rule cannot cut
/// through them.
/// </summary>
internal static partial class SqlRules
{
    private const char FirstHole = '\uE000';

    private const string Stops = @"(?<!DISTINCT )\b(AND|OR|WHERE|FROM|ORDER BY|GROUP BY|HAVING|LIMIT|UNION|JOIN|LEFT JOIN|CROSS JOIN|THEN|ELSE|END|WHEN)\b";

    public static IEnumerable<Mutant> Of(ExpressionSyntax node)
    {
        var holes = new List<string>();
        string source;
        switch (node)
        {
            case InterpolatedStringExpressionSyntax interpolated:
                var flat = new StringBuilder(interpolated.StringStartToken.Text);
                foreach (var content in interpolated.Contents)
                {
                    if (content is InterpolationSyntax)
                    {
                        flat.Append((char)(FirstHole + holes.Count));
                        holes.Add(content.ToString());
                    }
                    else
                    {
                        flat.Append(content);
                    }
                }

                // The text between two tokens of a raw string, its indentation, belongs to the string too.
                source = holes.Count == 0 ? node.ToString() : flat.Append(interpolated.StringEndToken.Text).ToString();
                break;
            case LiteralExpressionSyntax literal when literal.IsKind(SyntaxKind.StringLiteralExpression):
                source = literal.ToString();
                break;
            default:
                yield break;
        }

        if (!Sql().IsMatch(source)) yield break;
        var original = node.ToString();
        if (Whole(source) != original) yield break;
        foreach (var (rule, mutated) in Changes(source).Where(change => change.Text != source).DistinctBy(change => change.Text))
            yield return new Mutant(rule, node.Span, original, Whole(mutated));

        string Whole(string text)
        {
            var whole = new StringBuilder();
            foreach (var letter in text) whole.Append(letter >= FirstHole && letter < FirstHole + holes.Count ? holes[letter - FirstHole] : letter.ToString());
            return whole.ToString();
        }
    }

    private static IEnumerable<(string Rule, string Text)> Changes(string sql)
    {
        foreach (Match found in And().Matches(sql))
        {
            if (sql.Trim('"', ' ') == "AND") continue;
            if (!sql[..found.Index].TrimEnd().EndsWith("BETWEEN", StringComparison.Ordinal) && !Between().IsMatch(sql[..found.Index]))
                yield return ("sql-drop-condition", Cut(sql, found.Index, EndOf(sql, found.Index + found.Length)));
        }

        foreach (Match found in Or().Matches(sql)) yield return ("sql-or", Put(sql, found, "AND"));
        foreach (Match found in Comparison().Matches(sql))
        {
            var other = found.Value switch { "<" => "<=", "<=" => "<", ">" => ">=", ">=" => ">", "=" => "<>", _ => "=" };
            yield return ("sql-compare", Put(sql, found, other));
        }

        foreach (Match found in Descending().Matches(sql)) yield return ("sql-order", Cut(sql, found.Index, found.Index + found.Length));
        foreach (Match found in Nulls().Matches(sql)) yield return ("sql-order", Put(sql, found, found.Value == "NULLS LAST" ? "NULLS FIRST" : "NULLS LAST"));
        foreach (Match found in OrderBy().Matches(sql))
        {
            var begin = found.Index + found.Length;
            var end = EndOf(sql, begin, atLine: true);
            var keys = Split(sql[begin..end]);
            if (!keys[0].Contains("DESC", StringComparison.Ordinal) && !keys[0].Contains("NULLS", StringComparison.Ordinal)
                && !keys[0].Contains('"', StringComparison.Ordinal))
                yield return ("sql-order", sql[..begin] + string.Join(',', keys.Select((key, at) => at == 0 ? $"{key.TrimEnd()} DESC" : key)) + sql[end..]);
            if (keys.Count == 1) continue;
            yield return ("sql-drop-key", sql[..begin] + string.Join(',', keys.SkipLast(1)) + sql[end..]);
            yield return ("sql-drop-key", sql[..begin] + string.Join(',', keys.Skip(1)) + sql[end..]);
        }

        foreach (Match found in Extreme().Matches(sql)) yield return ("sql-extreme", Put(sql, found, found.Value == "MIN(" ? "MAX(" : "MIN("));
        foreach (Match found in Distinct().Matches(sql)) yield return ("sql-distinct", Cut(sql, found.Index, found.Index + found.Length));
        foreach (Match found in Null().Matches(sql)) yield return ("sql-null", Put(sql, found, found.Value == "IS NULL" ? "IS NOT NULL" : "IS NULL"));
        foreach (Match found in LeftJoin().Matches(sql)) yield return ("sql-join", Put(sql, found, "JOIN"));
        foreach (Match found in Exists().Matches(sql)) yield return ("sql-exists", Put(sql, found, "NOT EXISTS"));
        foreach (Match found in Members().Matches(sql)) yield return ("sql-drop-member", Put(sql, found, ")"));
        foreach (Match found in Coalesce().Matches(sql)) yield return ("sql-coalesce", Put(sql, found, found.Groups["first"].Value));
    }

    private static string Cut(string text, int begin, int end) => text[..begin] + text[end..];

    private static string Put(string text, Match at, string other) => text[..at.Index] + other + text[(at.Index + at.Length)..];

    /// <summary>Where a condition ends: before the next keyword or bracket of its own depth, or with the literal.</summary>
    private static int EndOf(string sql, int begin, bool atLine = false)
    {
        var depth = 0;
        var stop = new Regex($@"\G{Stops}");
        for (var at = begin; at < sql.Length; at++)
        {
            if (sql[at] == '(') depth++;
            else if (sql[at] == ')' && --depth < 0) return at;
            else if (sql[at] == '"' || (depth == 0 && (sql[at] == ',' && !atLine || sql[at] == '\n' && atLine || stop.IsMatch(sql, at)))) return End(at);
        }

        return End(sql.Length);

        int End(int at)
        {
            while (at > begin && char.IsWhiteSpace(sql[at - 1])) at--;
            return at;
        }
    }

    private static List<string> Split(string keys)
    {
        var (parts, depth, begin) = (new List<string>(), 0, 0);
        for (var at = 0; at < keys.Length; at++)
        {
            if (keys[at] == '(') depth++;
            if (keys[at] == ')') depth--;
            if (keys[at] != ',' || depth > 0) continue;
            parts.Add(keys[begin..at]);
            begin = at + 1;
        }

        parts.Add(keys[begin..]);
        return parts;
    }

    [GeneratedRegex(@"\b(SELECT|FROM|WHERE|JOIN|ORDER BY|EXISTS|IN \(|IS NULL|IS NOT NULL|COALESCE|COUNT\(|MIN\(|MAX\()|"" AND |\bDESC\b"
        + @"|^\$?""+\(?[a-z]+\.[a-z_]+ (=|<|>|<=|>=|<>) ")]
    private static partial Regex Sql();

    [GeneratedRegex(@"\bAND\b")]
    private static partial Regex And();

    [GeneratedRegex(@"\bBETWEEN\s+\S+\s+\z")]
    private static partial Regex Between();

    [GeneratedRegex(@"\bOR\b")]
    private static partial Regex Or();

    [GeneratedRegex(@"(?<![-<>=!@:|])(<=|>=|<>|<|>|=)(?![<>=])")]
    private static partial Regex Comparison();

    [GeneratedRegex(@" DESC\b")]
    private static partial Regex Descending();

    [GeneratedRegex(@"\bNULLS (LAST|FIRST)\b")]
    private static partial Regex Nulls();

    [GeneratedRegex(@"\bORDER BY ")]
    private static partial Regex OrderBy();

    [GeneratedRegex(@"\b(MIN|MAX)\(")]
    private static partial Regex Extreme();

    [GeneratedRegex(@"\bDISTINCT (?!FROM)")]
    private static partial Regex Distinct();

    [GeneratedRegex(@"\bIS (NOT )?NULL\b")]
    private static partial Regex Null();

    [GeneratedRegex(@"\bLEFT JOIN\b")]
    private static partial Regex LeftJoin();

    [GeneratedRegex(@"(?<!NOT |IF )\bEXISTS\b")]
    private static partial Regex Exists();

    [GeneratedRegex(@"(?<=IN \('[^()]*), '[a-z_]+'\)")]
    private static partial Regex Members();

    [GeneratedRegex(@"COALESCE\((?<first>[^(),]+), [^()]+\)")]
    private static partial Regex Coalesce();
}
