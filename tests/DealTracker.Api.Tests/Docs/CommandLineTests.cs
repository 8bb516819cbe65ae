using System.CommandLine;
using DealTracker.Api.Cli;

namespace DealTracker.Api.Tests.Docs;

public sealed class CommandLineTests
{
    private static readonly string Section = Markdown.Section(Repository.Read("README.md"), "Command line");

    [Fact]
    public void Every_command_is_listed_with_its_arguments_and_options()
    {
        var listed = Markdown.Tables(Section)[0].Select(row => Markdown.Codes(row[0]).Single());

        Assert.Equal(Usages(Commands.Root([]), ""), listed);
    }

    /// <summary>Each command as the README writes it: <c>keys create --name NAME [--expires DATE]</c>.</summary>
    private static IEnumerable<string> Usages(Command command, string path) => command.Subcommands.Count > 0
        ? command.Subcommands.SelectMany(sub => Usages(sub, $"{path} {sub.Name}"))
        : [string.Join(' ', [path.Trim(), .. command.Arguments.Select(Of), .. command.Options.Select(Of)])];

    private static string Of(Argument argument)
    {
        var text = argument.Name + (argument.Arity.MaximumNumberOfValues > 1 ? "…" : "");
        return argument.Arity.MinimumNumberOfValues > 0 ? text : $"[{text}]";
    }

    private static string Of(Option option)
    {
        var text = option.HelpName is { } value ? $"{option.Name} {value}" : option.Name;
        return option.Required ? text : $"[{text}]";
    }
}
