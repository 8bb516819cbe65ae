using DealTracker.Api.Records;
using Spectre.Console;

namespace DealTracker.Api.Cli;

/// <summary>Shows how far a long import is, where somebody looks on: never when output goes into a file or another program.</summary>
internal static class ImportProgressBar
{
    private const int LongFrom = 200_000;

    /// <summary>Does the work with a bar on the error output, or without one.</summary>
    /// <param name="length">How long the files are in all.</param>
    public static Task<T> ShowAsync<T>(long length, Func<IProgress<WriteProgress>?, Task<T>> work)
    {
        if (length < LongFrom || Console.IsOutputRedirected || Console.IsErrorRedirected) return work(null);
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return console.Progress().AutoClear(true).StartAsync(context => work(new Bars(context)));
    }

    private sealed class Bars(ProgressContext context) : IProgress<WriteProgress>
    {
        private readonly Dictionary<ImportStep, ProgressTask> _bars = Enum.GetValues<ImportStep>()
            .ToDictionary(step => step, step => context.AddTask(step == ImportStep.Read ? "Reading" : "Writing", autoStart: false));

        public void Report(WriteProgress value)
        {
            var bar = _bars[value.Step];
            bar.StartTask();
            (bar.MaxValue, bar.Value) = (value.Total, value.Done);
        }
    }
}
