using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Ondit.Tests.Specs;

/// <summary>
/// One example of a specification: under a heading that says the rule, a block <c>story</c> and below it what is read from it.
/// <c>\n</c>, <c>\r</c>, <c>\t</c> and <c>\u00AD</c> in a block stand for what cannot be seen.
/// </summary>
/// <param name="Rule">The heading.</param>
/// <param name="Story">The text to read.</param>
/// <param name="Kind">What is expected: <c>tokens</c>, <c>sentences</c>, <c>quotations</c>, <c>times</c>, <c>pieces</c>, <c>attributions</c>, <c>replies</c>, <c>relations</c> or <c>parties</c>.</param>
/// <param name="Expected">As it stands in the block.</param>
public sealed record Spec(string Rule, string Story, string Kind, string Expected)
{
    /// <summary>The files, by name.</summary>
    public static IEnumerable<string> Files =>
        Directory
            .EnumerateFiles(Repository.Path("tests", "Ondit.Tests", "Specs"), "*.md")
            .Select(path => Path.GetFileName(path))
            .Order(StringComparer.Ordinal);

    /// <summary>The examples of one file in order.</summary>
    /// <exception cref="FormatException">A block is of no known kind, an expectation has no story, or a rule has no example.</exception>
    public static IReadOnlyList<Spec> Load(string file)
    {
        var specs = new List<Spec>();
        var rule = "";
        string? story = null;
        foreach (var block in Markdown.Parse(File.ReadAllText(Repository.Path("tests", "Ondit.Tests", "Specs", file))))
        {
            switch (block)
            {
                case HeadingBlock { Level: 2 } heading:
                    Check(
                        rule.Length == 0 || specs.Exists(spec => spec.Rule == rule),
                        $"{file}: “{rule}” has no example."
                    );
                    rule = string.Concat(
                        heading.Inline!.Descendants<LiteralInline>().Select(part => part.Content.ToString())
                    );
                    story = null;
                    break;
                case FencedCodeBlock { Info: "story" } code:
                    story = Escapes.Read(code.Lines.ToString());
                    break;
                case FencedCodeBlock
                {
                    Info: "tokens"
                        or "sentences"
                        or "quotations"
                        or "times"
                        or "pieces"
                        or "attributions"
                        or "replies"
                        or "relations"
                        or "parties"
                } code:
                    Check(story is not null, $"{file}: “{rule}” expects something of no story.");
                    specs.Add(new Spec(rule, story!, code.Info!, code.Lines.ToString()));
                    break;
                case FencedCodeBlock { Info: not "vocabulary" } code:
                    throw new FormatException($"{file}: a block of kind “{code.Info}” under “{rule}”.");
            }
        }

        Check(specs.Exists(spec => spec.Rule == rule), $"{file}: “{rule}” has no example.");
        return specs;
    }

    /// <summary>The block <c>vocabulary</c> of a file: entries with blanks between them.</summary>
    public static IEnumerable<string> Vocabulary(string file) =>
        Markdown
            .Parse(File.ReadAllText(Repository.Path("tests", "Ondit.Tests", "Specs", file)))
            .OfType<FencedCodeBlock>()
            .Single(code => code.Info == "vocabulary")
            .Lines.ToString()
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static void Check(bool holds, string problem)
    {
        if (!holds)
        {
            throw new FormatException(problem);
        }
    }
}
