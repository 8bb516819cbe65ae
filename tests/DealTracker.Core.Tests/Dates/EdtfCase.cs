using System.Globalization;

namespace DealTracker.Core.Tests.Dates;

/// <summary>One row of cases.tsv. Columns are found by their header.</summary>
public sealed record EdtfCase(string Input, IReadOnlyDictionary<string, string> Cells)
{
    public string this[string column] => Cells[column];

    public DateOnly? Day(string column) =>
        this[column].Length == 0 ? null : DateOnly.ParseExact(this[column], "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static IReadOnlyList<EdtfCase> All { get; } = Read();

    public override string ToString() => Input;

    private static List<EdtfCase> Read()
    {
        var lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Dates", "cases.tsv"));
        var header = lines[0].Split('\t');
        return [.. lines.Skip(1).Where(line => line.Length > 0).Select(line => line.Split('\t')).Select(cells =>
            new EdtfCase(cells[1], header.Zip(cells).ToDictionary(pair => pair.First, pair => pair.Second)))];
    }
}
