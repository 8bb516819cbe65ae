using ArchUnitNET.Domain;
using ArchUnitNET.Loader;
using DealTracker.Core.Events;
using DealTracker.Storage;

namespace DealTracker.Api.Tests.Architecture;

/// <summary>
/// Dependencies between folders run one way, in the order that ARCHITECTURE.md prints. Because that order is total, no two folders can
/// depend on each other, directly or through others, at any depth.
/// </summary>
public sealed class DependencyTests
{
    private static readonly FolderOrder Order = FolderOrder.Read();

    private static readonly ArchUnitNET.Domain.Architecture Loaded =
        new ArchLoader().LoadAssemblies(typeof(Program).Assembly, typeof(Database).Assembly, typeof(DealEvent).Assembly).Build();

    [Fact]
    public void Every_folder_stands_in_the_table() =>
        Assert.Empty(Loaded.Types.Where(IsOurs).Select(SpaceOf).Except(Order.Namespaces));

    [Fact]
    public void Every_folder_of_the_table_exists() =>
        Assert.Empty(Order.Namespaces.Except(Loaded.Types.Where(IsOurs).Select(SpaceOf)));

    [Fact]
    public void A_folder_uses_only_folders_that_stand_above_it()
    {
        var violations = (
            from type in Loaded.Types.Where(IsOurs)
            from dependency in type.Dependencies
            where IsOurs(dependency.Target) && Order.RankOf(SpaceOf(type)) < Order.RankOf(SpaceOf(dependency.Target))
            select $"{type.FullName} uses {dependency.Target.FullName}").Distinct().Order(StringComparer.Ordinal).ToList();
        Assert.True(violations.Count == 0, string.Join('\n', violations));
    }

    /// <summary>Every type in a folder of ours; Program and what the compiler generates have no namespace.</summary>
    private static bool IsOurs(IType type) => type is not GenericParameter && SpaceOf(type).StartsWith("DealTracker.", StringComparison.Ordinal);

    private static string SpaceOf(IType type) => type.Namespace?.FullName ?? "";
}
