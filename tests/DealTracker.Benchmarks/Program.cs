using DealTracker.Benchmarks;

// dotnet run -c Release --project tests/DealTracker.Benchmarks [DEALS]: measures, and asserts only that answers are right. Needs wrk and
// sqlite3. "ceiling PORT BYTES" is what it starts itself: the fixed bytes that nothing can beat.
if (args is ["ceiling", var port, var bytes])
{
    await Ceiling.ServeAsync(int.Parse(port), int.Parse(bytes));
    return;
}

var deals = args is [var count] ? int.Parse(count) : 30_000;
using var work = new WorkFolder();
var program = await Publish.RunAsync(work);
var record = await SyntheticRecord.BuildAsync(work, program, deals);
var report = new Report(record);
await report.ReadsAsync(work, program);
await report.ColdStartAsync(work, program);
await report.ExportAsync(work, program);
Console.WriteLine(report.Markdown);
