using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DealTracker.Mutations.Rules;

/// <summary>Changes to C#. What does not compile is dropped later, so a rule may be bold.</summary>
internal static class CodeRules
{
    private static readonly Dictionary<SyntaxKind, (string Rule, string Other)> Operators = new()
    {
        [SyntaxKind.LessThanExpression] = ("compare", "<="),
        [SyntaxKind.LessThanOrEqualExpression] = ("compare", "<"),
        [SyntaxKind.GreaterThanExpression] = ("compare", ">="),
        [SyntaxKind.GreaterThanOrEqualExpression] = ("compare", ">"),
        [SyntaxKind.EqualsExpression] = ("equal", "!="),
        [SyntaxKind.NotEqualsExpression] = ("equal", "=="),
        [SyntaxKind.LogicalAndExpression] = ("logic", "||"),
        [SyntaxKind.LogicalOrExpression] = ("logic", "&&"),
        [SyntaxKind.AddExpression] = ("arithmetic", "-"),
        [SyntaxKind.SubtractExpression] = ("arithmetic", "+"),
        [SyntaxKind.MultiplyExpression] = ("arithmetic", "/"),
        [SyntaxKind.DivideExpression] = ("arithmetic", "*"),
    };

    private static readonly Dictionary<string, string> Calls = new()
    {
        ["First"] = "Last",
        ["Last"] = "First",
        ["FirstOrDefault"] = "LastOrDefault",
        ["LastOrDefault"] = "FirstOrDefault",
        ["Any"] = "All",
        ["All"] = "Any",
        ["Min"] = "Max",
        ["Max"] = "Min",
        ["MinBy"] = "MaxBy",
        ["MaxBy"] = "MinBy",
        ["OrderBy"] = "OrderByDescending",
        ["OrderByDescending"] = "OrderBy",
        ["ThenBy"] = "ThenByDescending",
        ["ThenByDescending"] = "ThenBy",
        ["Union"] = "Intersect",
        ["Intersect"] = "Union",
        ["StartsWith"] = "EndsWith",
        ["EndsWith"] = "StartsWith",
        ["IndexOf"] = "LastIndexOf",
        ["LastIndexOf"] = "IndexOf",
        ["AddDays"] = "AddMonths",
        ["AddMonths"] = "AddDays",
    };

    private static readonly HashSet<string> Links =
        ["Where", "Distinct", "DistinctBy", "Take", "Skip", "TakeWhile", "SkipWhile", "OrderBy", "OrderByDescending", "ThenBy", "Reverse", "Trim", "Concat",
            "Except", "Append"];

    private static readonly string[] Lists = ["IReadOnlyList<", "IEnumerable<", "List<", "IReadOnlyCollection<"];

    public static IEnumerable<Mutant> Of(SyntaxNode node, SemanticModel model)
    {
        switch (node)
        {
            case BinaryExpressionSyntax binary when Operators.TryGetValue(binary.Kind(), out var other):
                if (other.Rule == "arithmetic" && !IsNumber(model.GetTypeInfo(binary).Type)) break;
                yield return Replace(other.Rule, binary, $"{binary.Left} {other.Other} {binary.Right}");
                if (other.Rule == "logic") yield return Replace("logic-drop", binary, binary.Right.ToString());
                break;
            case BinaryExpressionSyntax coalesce when coalesce.IsKind(SyntaxKind.CoalesceExpression) && coalesce.Right is not ThrowExpressionSyntax:
                yield return Replace("coalesce", coalesce, coalesce.Right.ToString());
                break;
            case PrefixUnaryExpressionSyntax not when not.IsKind(SyntaxKind.LogicalNotExpression):
                yield return Replace("negate", not, not.Operand.ToString());
                break;
            case IsPatternExpressionSyntax or IdentifierNameSyntax or MemberAccessExpressionSyntax when IsAsked((ExpressionSyntax)node, model):
                yield return Replace("negate", node, $"!({node})");
                break;
            case InvocationExpressionSyntax call:
                if (IsAsked(call, model)) yield return Replace("negate", call, $"!({call})");
                if (call.Expression is not MemberAccessExpressionSyntax { Expression: var receiver, Name: var name }) break;
                if (Calls.TryGetValue(name.Identifier.Text, out var counterpart)
                    && !(name.Identifier.Text is "Any" && call.ArgumentList.Arguments.Count == 0))
                    yield return Replace("call", call, $"{receiver}.{counterpart}{call.ArgumentList}");
                if (Links.Contains(name.Identifier.Text)) yield return Replace("link", call, receiver.ToString());
                break;
            case LiteralExpressionSyntax literal when literal.IsKind(SyntaxKind.NumericLiteralExpression) && literal.Token.Value is int number:
                yield return Replace("number", literal, $"{number + 1}");
                break;
            case LiteralExpressionSyntax literal when literal.IsKind(SyntaxKind.TrueLiteralExpression):
                yield return Replace("literal", literal, "false");
                break;
            case LiteralExpressionSyntax literal when literal.IsKind(SyntaxKind.FalseLiteralExpression):
                yield return Replace("literal", literal, "true");
                break;
            case SwitchExpressionSyntax { Arms: var arms }:
                for (var at = 0; at < arms.Count; at++)
                {
                    var (own, next) = (arms[at].Expression, arms[(at + 1) % arms.Count].Expression);
                    if (arms.Count > 1 && own is not ThrowExpressionSyntax && next is not ThrowExpressionSyntax && $"{own}" != $"{next}")
                        yield return Replace("arm", own, next.ToString());
                }

                break;
            case ExpressionStatementSyntax guard when guard.ToString().Contains(".ThrowIf", StringComparison.Ordinal):
                break;
            case ExpressionStatementSyntax
            {
                Expression: InvocationExpressionSyntax or AwaitExpressionSyntax or AssignmentExpressionSyntax or PostfixUnaryExpressionSyntax,
            }:
            case YieldStatementSyntax { Expression: not null }:
                yield return new Mutant("statement", node.Span, node.ToString(), null);
                break;
            case ReturnStatementSyntax { Expression: { } returned } when GivesList(node, returned):
                yield return Replace("empty", returned, "[]");
                break;
            case ArrowExpressionClauseSyntax { Expression: var body } when GivesList(node, body):
                yield return Replace("empty", body, "[]");
                break;
        }
    }

    private static Mutant Replace(string rule, SyntaxNode node, string mutated) => new(rule, node.Span, node.ToString(), mutated);

    /// <summary>A yes or no that something goes by.</summary>
    private static bool IsAsked(ExpressionSyntax node, SemanticModel model) =>
        node.Parent is IfStatementSyntax or WhileStatementSyntax or DoStatementSyntax or ConditionalExpressionSyntax or ReturnStatementSyntax
            or ArrowExpressionClauseSyntax or LambdaExpressionSyntax or ArgumentSyntax or BinaryExpressionSyntax or EqualsValueClauseSyntax
        && !(node.Parent is ConditionalExpressionSyntax choice && choice.Condition != node)
        && !(node.Parent is BinaryExpressionSyntax part && !part.IsKind(SyntaxKind.LogicalAndExpression) && !part.IsKind(SyntaxKind.LogicalOrExpression))
        && model.GetTypeInfo(node).Type?.SpecialType == SpecialType.System_Boolean;

    private static bool IsNumber(ITypeSymbol? type) =>
        type?.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_Double or SpecialType.System_Decimal;

    private static bool GivesList(SyntaxNode node, ExpressionSyntax expression)
    {
        if (expression.ToString() is "[]") return false;
        var type = node.Ancestors().Select(above => above switch
        {
            MethodDeclarationSyntax method => method.ReturnType.ToString(),
            LocalFunctionStatementSyntax local => local.ReturnType.ToString(),
            PropertyDeclarationSyntax property => property.Type.ToString(),
            LambdaExpressionSyntax or AccessorDeclarationSyntax => "",
            _ => null,
        }).FirstOrDefault(text => text is not null) ?? "";
        return type.EndsWith("[]", StringComparison.Ordinal) || Lists.Any(list => type.StartsWith(list, StringComparison.Ordinal));
    }
}
