using Mono.Cecil;
using Shouldly;

namespace Ondit.Tests.Conventions;

/// <summary>The library is pure: it uses nothing that <c>BannedSymbols.txt</c> names.</summary>
public sealed class BannedSymbolTests
{
    private static readonly Lazy<HashSet<string>> Used = new(ReadUsed);

    public static TheoryData<string> Banned =>
        new(File.ReadLines(Repository.Path("BannedSymbols.txt")).Where(line => line.Length > 0 && line[0] != '#'));

    [Theory]
    [MemberData(nameof(Banned))]
    public void The_library_uses_no_banned_symbol(string line)
    {
        line.ShouldContain(';', customMessage: "a ban says what to use instead");
        var symbol = line.Split(';')[0];
        Used.Value.Where(used => used == symbol || used.StartsWith(symbol + ".", StringComparison.Ordinal))
            .ShouldBeEmpty();
    }

    [Theory]
    [InlineData("System.IO.File.ReadAllBytes")]
    [InlineData("System.Char.IsLetterOrDigit")]
    public void Symbols_that_the_library_does_use_are_found(string symbol) =>
        Used.Value.Contains(symbol).ShouldBeTrue();

    private static HashSet<string> ReadUsed()
    {
        using var assembly = AssemblyDefinition.ReadAssembly(typeof(StoryReader).Assembly.Location);
        return assembly
            .MainModule.GetTypes()
            .SelectMany(type => type.Methods)
            .Where(method => method.HasBody)
            .SelectMany(method => method.Body.Instructions)
            .Select(instruction => instruction.Operand)
            .OfType<MemberReference>()
            .Where(member => member.DeclaringType is not null)
            .Select(member => $"{member.DeclaringType.GetElementType().FullName}.{Name(member.Name)}")
            .ToHashSet(StringComparer.Ordinal);
    }

    // A property is used through its accessor.
    private static string Name(string member) =>
        member.StartsWith("get_", StringComparison.Ordinal) || member.StartsWith("set_", StringComparison.Ordinal)
            ? member[4..]
            : member;
}
