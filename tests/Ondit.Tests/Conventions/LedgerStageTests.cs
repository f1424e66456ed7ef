using ArchUnitNET.Domain;
using ArchUnitNET.Loader;
using Ondit.Ledger.Joining;
using Shouldly;
using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace Ondit.Tests.Conventions;

/// <summary>The stages of joining stand in an order; none uses a later one.</summary>
public sealed class LedgerStageTests
{
    private static readonly string[] Stages =
    [
        "Names",
        "Stories",
        "Vectors",
        "Learned",
        "Rumours",
        "Tellings",
        "Parties",
        "Echoes",
        "Matching",
        "Roles",
        "Links",
        "Joining",
    ];

    private static readonly Architecture Ledger = new ArchLoader()
        .LoadAssemblies(typeof(RumourReader).Assembly)
        .Build();

    public static TheoryData<string> All => new(Stages[..^1]);

    [Theory]
    [MemberData(nameof(All))]
    public void A_stage_never_uses_a_later_one(string stage)
    {
        foreach (var later in Stages.SkipWhile(one => one != stage).Skip(1))
        {
            Types()
                .That()
                .ResideInNamespace($"Ondit.Ledger.{stage}")
                .Should()
                .NotDependOnAny(Types().That().ResideInNamespace($"Ondit.Ledger.{later}"))
                .Evaluate(Ledger)
                .Where(result => !result.Passed)
                .Select(result => result.Description)
                .ShouldBeEmpty();
        }
    }

    [Fact]
    public void Every_stage_is_there() =>
        Stages
            .Where(stage => !Ledger.Types.Any(type => type.Namespace.FullName == $"Ondit.Ledger.{stage}"))
            .ShouldBeEmpty();
}
