using System.Text.RegularExpressions;
using Shouldly;

namespace Ondit.Tests.Conventions;

/// <summary>What is true of all that people wrote in the repository.</summary>
public sealed partial class SourceTests
{
    private const int LongestFile = 400;

    private static readonly string[] BannedSuffixes =
    [
        "Manager",
        "Helper",
        "Helpers",
        "Utils",
        "Util",
        "Service",
        "Processor",
        "Base",
    ];

    // Without slashes, so that this file passes its own test.
    private static readonly string[] Paths = ["home", "root", "Users", "work", "workspace"];

    private static readonly string[] Hosts =
    [
        .. new[] { "nuget", "npmjs", "debian", "pypi" }.SelectMany(
            _ => new[] { "org", "com" },
            (registry, domain) => $"{registry}.{domain}"
        ),
    ];

    private static readonly string[] Text =
    [
        ".cs",
        ".csproj",
        ".md",
        ".json",
        ".tsv",
        ".txt",
        ".props",
        ".yml",
        ".sh",
        ".css",
        ".js",
        ".html",
        "",
    ];

    [Fact]
    public void No_type_has_a_name_that_says_nothing() =>
        Declarations("src")
            .Where(type => Array.Exists(BannedSuffixes, suffix => type.Name.EndsWith(suffix, StringComparison.Ordinal)))
            .ShouldBeEmpty();

    [Fact]
    public void Every_interface_of_what_ships_has_two_implementations()
    {
        var all = Declarations("src").Concat(Declarations("tests")).Concat(Declarations("lab")).ToList();
        var interfaces = Declarations("src").Where(type => type.Kind == "interface").ToList();
        interfaces.ShouldContain(type => type.Name == "ITagger");

        // The second store, on PostgreSQL, is an issue of its own; the contract suite that it must pass is there.
        foreach (var one in interfaces.Where(type => type.Name != "ILedgerStore"))
        {
            all.Count(type => type.Kind != "interface" && type.Bases.Contains(one.Name, StringComparer.Ordinal))
                .ShouldBeGreaterThanOrEqualTo(2, one.Name);
        }
    }

    [Fact]
    public void No_file_has_over_400_lines() =>
        Repository
            .Files()
            .Where(file => Path.GetExtension(file) is ".cs" or ".css" or ".js" or ".html" or ".sh")
            .Where(file => File.ReadLines(Repository.Path(file)).Count() > LongestFile)
            .ShouldBeEmpty();

    [Fact]
    public void No_file_names_a_path_of_this_machine_or_a_host_of_a_package_registry()
    {
        string[] banned = [.. Paths.Select(name => $"/{name}/"), .. Hosts, Repository.Root + "/"];
        var found = new List<string>();
        var read = 0;
        foreach (
            var file in Repository.Files().Where(file => Text.Contains(Path.GetExtension(file), StringComparer.Ordinal))
        )
        {
            read++;
            var text = File.ReadAllText(Repository.Path(file));
            found.AddRange(banned.Where(name => Names(text, name)).Select(name => $"{file}: {name}"));
        }

        found.ShouldBeEmpty();
        read.ShouldBeGreaterThan(50);
    }

    [Theory]
    [InlineData("cd {0}x", true)]
    [InlineData("\"{0}x\"", true)]
    [InlineData("https://example.com{0}x", false)]
    public void A_path_is_told_from_the_tail_of_an_address(string text, bool named) =>
        Names(text.Replace("{0}", "/home" + "/", StringComparison.Ordinal), "/home" + "/").ShouldBe(named);

    // "example.com/home/" is an address, and so is a path that counts from here.
    private static bool Names(string text, string name)
    {
        for (
            var i = text.IndexOf(name, StringComparison.Ordinal);
            i >= 0;
            i = text.IndexOf(name, i + 1, StringComparison.Ordinal)
        )
        {
            if (
                i == 0
                || name[0] != '/'
                || (!char.IsLetterOrDigit(text[i - 1]) && text[i - 1] is not ('.' or '/' or '_' or '}' or '-'))
            )
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<(string Kind, string Name, string[] Bases, string File)> Declarations(string folder) =>
        Repository
            .Files(folder)
            .Where(file => file.EndsWith(".cs", StringComparison.Ordinal))
            .SelectMany(
                file => Declaration().Matches(File.ReadAllText(Repository.Path(file))),
                (file, match) =>
                    (
                        match.Groups["kind"].Value,
                        match.Groups["name"].Value,
                        match
                            .Groups["bases"]
                            .Value.Split([',', ' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries),
                        file
                    )
            );

    [GeneratedRegex(
        @"^[ \t]*(?:(?:public|internal|private|protected|sealed|static|abstract|partial|readonly|file|ref)\s+)*(?<kind>class|interface|enum|struct|record(?:\s+struct|\s+class)?)\s+(?<name>\w+)(?:<[^>]*>)?(?:\((?:[^()]|\([^()]*\))*\))?\s*(?::(?<bases>[^{;]*))?[{;]",
        RegexOptions.Multiline,
        2000
    )]
    private static partial Regex Declaration();
}
