using ArchUnitNET.Domain;
using ArchUnitNET.Fluent.Syntax.Elements.Types;
using ArchUnitNET.Loader;
using Shouldly;
using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace Ondit.Tests.Conventions;

/// <summary>Each folder of the library is a stage; a stage never uses a later one. Json and the root use all.</summary>
public sealed class StageOrderTests
{
    private static readonly string[] Earlier = ["Stories", "Decisions", "Tokens", "Tags"];
    private static readonly string[] Later = ["Attributions", "Claims", "Profiles"];

    // Times and mentions stand side by side: neither uses the other.
    private static readonly string[] Beside = ["Times", "Mentions"];

    private static readonly Architecture Ondit = new ArchLoader().LoadAssemblies(typeof(StoryReader).Assembly).Build();

    public static TheoryData<string, string> Forbidden
    {
        get
        {
            string[][] stages =
            [
                .. Earlier.Select(stage => new[] { stage }),
                Beside,
                .. Later.Select(stage => new[] { stage }),
            ];
            var pairs = new TheoryData<string, string>();
            for (var i = 0; i < stages.Length; i++)
            {
                foreach (var stage in stages[i].Where(Exists))
                {
                    foreach (var later in stages[(i + 1)..].SelectMany(names => names).Append("Json").Where(Exists))
                    {
                        pairs.Add(stage, later);
                    }
                }
            }

            return pairs;
        }
    }

    [Theory]
    [MemberData(nameof(Forbidden))]
    public void A_stage_never_uses_a_later_one(string stage, string later) =>
        Rule(stage, later)
            .Evaluate(Ondit)
            .Where(result => !result.Passed)
            .Select(result => result.Description)
            .ShouldBeEmpty();

    [Theory]
    [InlineData("Tags", "Tokens")]
    [InlineData("Attributions", "Tags")]
    [InlineData("Json", "Attributions")]
    public void The_rule_finds_the_uses_that_are_there(string stage, string earlier) =>
        Rule(stage, earlier).HasNoViolations(Ondit).ShouldBeFalse();

    [Fact]
    public void Every_folder_is_a_known_stage() =>
        Directory
            .EnumerateDirectories(Repository.Path("src", "Ondit"))
            .Select(path => Path.GetFileName(path)!)
            .Except([.. Earlier, .. Beside, .. Later, "Json", "bin", "obj"], StringComparer.Ordinal)
            .ShouldBeEmpty();

    private static TypesShouldConjunction Rule(string stage, string used) =>
        Types()
            .That()
            .ResideInNamespace($"Ondit.{stage}")
            .Should()
            .NotDependOnAny(Types().That().ResideInNamespace($"Ondit.{used}"));

    private static bool Exists(string stage) => Ondit.Types.Any(type => type.Namespace.FullName == $"Ondit.{stage}");
}
