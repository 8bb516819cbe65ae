using System.Globalization;
using System.Text.Json;

namespace DealTracker.Mutations;

/// <summary>A class of tests as it runs without a mutant.</summary>
/// <param name="Program">The test project's executable.</param>
/// <param name="Name">With its namespace.</param>
/// <param name="Seconds">How much of the processor it took by itself, its start included.</param>
/// <param name="Reached">The mutants whose places it comes by.</param>
internal sealed record TestClass(string Program, string Name, double Seconds, IReadOnlySet<int> Reached);

internal static class TestClasses
{
    /// <summary>Runs each class once, in a process of its own. What was recorded before, in the same file, stands.</summary>
    /// <returns>Those that pass.</returns>
    public static async Task<IReadOnlyList<TestClass>> RecordAsync(WorkTree tree, FolderTable table, string file)
    {
        var kept = File.Exists(file) ? File.ReadLines(file).Select(line => line.Split('\t')).ToDictionary(cells => cells[1]) : [];
        var (classes, asked) = (new List<TestClass>(), 0);
        foreach (var program in tree.TestPrograms)
        {
            foreach (var name in (await NamesAsync(program)).Where(table.Asks))
            {
                asked++;
                if (!kept.TryGetValue(name, out var cells))
                {
                    cells = await RecordAsync(program, name);
                    // Once more: a test that goes by the clock can fail where much else is at work.
                    if (cells[3] != "passed") cells = await RecordAsync(program, name);
                    await File.AppendAllTextAsync(file, string.Join('\t', cells) + "\n");
                    Console.WriteLine($"{name}: {cells[2]} s, {cells[3]}");
                }

                if (cells[3] == "passed")
                    classes.Add(new TestClass(
                        program, name, double.Parse(cells[2]), cells[4].Split(',', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse).ToHashSet()));
            }
        }

        // With no mutant on, it is the program as it is.
        if (classes.Count < asked / 2)
            throw new InvalidOperationException($"Only {classes.Count} of {asked} test classes pass with no mutant on; {file} says which do not.");
        return classes;
    }

    private static async Task<string[]> RecordAsync(string program, string name)
    {
        var reached = Path.GetTempFileName();
        var (code, _, seconds) =
            await Shell.RunAsync(program, ["--filter-class", name], Path.GetDirectoryName(program)!, 60, ("DEALTRACKER_MUTANTS_REACHED", reached));
        var ids = string.Join(',', (await File.ReadAllLinesAsync(reached)).Distinct());
        File.Delete(reached);
        return [program, name, seconds.ToString("0.0", CultureInfo.InvariantCulture),
            code switch { 0 => "passed", 8 => "skipped", null => "too slow", _ => $"failed with {code}" }, ids];
    }

    private static async Task<IReadOnlyList<string>> NamesAsync(string program)
    {
        var json = await Shell.DoneAsync(program, ["--list-tests", "json"], Path.GetDirectoryName(program)!);
        using var document = JsonDocument.Parse(json[json.IndexOf('{', StringComparison.Ordinal)..(json.LastIndexOf('}') + 1)]);
        return [.. document.RootElement.GetProperty("tests").EnumerateArray().Select(test => test.GetProperty("type"))
            .Select(type => $"{type.GetProperty("namespace").GetString()}.{type.GetProperty("typeName").GetString()}").Distinct()
            .Order(StringComparer.Ordinal)];
    }
}
