using DealTracker.Benchmarks;
using DealTracker.Benchmarks.Inner;

// dotnet run -c Release --project tests/DealTracker.Benchmarks [DEALS [MORE [FILE]]]: measures, and asserts only that answers are right.
// With MORE, a record of so many deals is made too, or taken from a file that was made so before, and read beside the first. Needs wrk
// and sqlite3. "ceiling PORT BYTES" is what it starts itself: the fixed bytes that nothing can beat.
if (args is ["ceiling", var port, var bytes])
{
    await Ceiling.ServeAsync(int.Parse(port), int.Parse(bytes));
    return;
}

// "inner": what requests do many times over, each by itself.
if (args is ["inner"])
{
    InnerBenchmarks.Run();
    return;
}

using var work = new WorkFolder();
var program = await Publish.RunAsync(work);
var record = await SyntheticRecord.BuildAsync(work, program, args is [var deals, ..] ? int.Parse(deals) : 30_000);
var report = new Report(work, program);
report.Imported(record);
await report.ReadsAsync(record);
await report.StartAsync(record);
await report.ExportAsync(record);
if (args is [_, var more, ..])
{
    var larger = args is [_, _, var file] ? SyntheticRecord.Made(file, int.Parse(more)) : await SyntheticRecord.BuildAsync(work, program, int.Parse(more));
    report.Imported(larger);
    await report.GrowthAsync(record, larger);
    await report.ExportAsync(larger);
}

await report.WritesAsync(record);
Console.WriteLine(report.Markdown);
