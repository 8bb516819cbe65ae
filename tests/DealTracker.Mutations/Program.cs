using System.Diagnostics;
using DealTracker.Mutations;

// dotnet run --project tests/DealTracker.Mutations -- WORK [--budget SECONDS] [--only PART] [--again] [--plan]
// WORK is a folder for the copy and what is found; a run that ended early goes on where it was when it is given the same folder.
// --budget is how many seconds of tests one mutant gets at most; --again tries those that lived once more, for when the budget or the tests are
// others; --only takes the folders whose name has a part; --plan stops before the tests.
if (args is not [var given, ..])
{
    Console.Error.WriteLine("Say a folder to work in: one outside the checkout.");
    return 2;
}

var work = Path.GetFullPath(given);
var budget = double.Parse(Option("--budget") ?? "30");
var began = Stopwatch.GetTimestamp();
var table = new FolderTable();
var tree = new WorkTree(Path.Combine(work, "tree"));
var built = Path.Combine(work, "built");
if (!File.Exists(built))
{
    await tree.MakeAsync((await Shell.DoneAsync("git", ["rev-parse", "--show-toplevel"], Environment.CurrentDirectory)).Trim());
    await File.WriteAllTextAsync(built, "");
    Say("copied and built");
}

tree.Find();
foreach (var folder in table.Missing(tree.Root)) Console.WriteLine($"There is no folder {folder} under src: folders.tsv is to follow a move.");

// Half as many again, because some do not compile. Those that are too many stay switched off.
var planned = new List<Mutant>();
var emitted = new Dictionary<string, byte[]>();
var next = 1;
foreach (var project in tree.Projects)
{
    var mutated = new MutatedProject(tree.Root, project, await tree.CompilerArgumentsAsync(project), emitted);
    var drawn = new List<Mutant>();
    foreach (var (folder, count) in table.Rows)
        drawn.AddRange(Sample.Drawn(mutated.Mutants(folder)).Take(count + (count / 2) + 2).Select(mutant => mutant with { Id = next++ }));
    emitted[mutated.AssemblyFile] = mutated.Compile(drawn);
    planned.AddRange(table.Rows.SelectMany(row => drawn.Where(mutant => mutant.Folder == row.Folder).Take(row.Count)));
}

foreach (var (name, assembly) in emitted) tree.Put(name, assembly);
await File.WriteAllLinesAsync(Path.Combine(work, "plan.tsv"), planned.Select(one => $"{one.Id}\t{one.File}:{one.Line}\t{one.Rule}\t{one.Shown}"));
Say($"{planned.Count} mutants compiled in");
if (args.Contains("--plan")) return 0;

var classes = await TestClasses.RecordAsync(tree, table, Path.Combine(work, "reached.tsv"));
Say($"{classes.Count} test classes pass and were recorded");

var trial = new Trial(classes, budget);
var results = Path.Combine(work, "results.tsv");
var known = File.Exists(results)
    ? File.ReadLines(results).Select(line => line.Split('\t')).GroupBy(cells => int.Parse(cells[0]))
    .ToDictionary(mutant => mutant.Key, mutant => mutant.Last()) : [];
var outcomes = new List<Outcome>();
foreach (var mutant in planned.Where(mutant => mutant.Folder.Contains(Option("--only") ?? "", StringComparison.Ordinal)))
{
    if (known.TryGetValue(mutant.Id, out var cells) && !(args.Contains("--again") && cells[1] is nameof(Fate.Survived) or nameof(Fate.Open)))
    {
        outcomes.Add(new Outcome(mutant, Enum.Parse<Fate>(cells[1]), cells[2], cells.ElementAtOrDefault(3) ?? ""));
        trial.Learn(outcomes[^1]);
        continue;
    }

    var outcome = await trial.RunAsync(mutant);
    outcomes.Add(outcome);
    trial.Learn(outcome);
    await File.AppendAllTextAsync(results, $"{mutant.Id}\t{outcome.Fate}\t{outcome.By}\t{outcome.Killer}\n");
    Say($"{outcomes.Count} of {planned.Count}: {outcome.Fate} ({outcome.By}) {mutant.File}:{mutant.Line} {mutant.Shown}");
}

await File.WriteAllTextAsync(Path.Combine(work, "report.md"), Report.Of(outcomes));
Console.WriteLine(Report.Of(outcomes));
Say("done");
return 0;

string? Option(string name) => Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;

void Say(string what) => Console.WriteLine($"[{Stopwatch.GetElapsedTime(began):hh\\:mm\\:ss}] {what}");
