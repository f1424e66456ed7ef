using System.Collections.Immutable;

namespace Ondit.Times;

/// <summary>
/// What a rule looks for: elements with blanks between them. <c>a|b</c> is either word, <c>{month}</c> a word of that class, <c>x?</c> may be
/// missing, <c>!x</c> must not stand there; only what stands between <c>[</c> and <c>]</c> is the expression, or all where there are none.
/// </summary>
/// <param name="Elements">In order.</param>
/// <param name="First">The first element of the expression.</param>
/// <param name="Last">The element after its last.</param>
internal sealed record RulePattern(ImmutableArray<RuleElement> Elements, int First, int Last)
{
    /// <summary>Reads a pattern.</summary>
    /// <exception cref="InvalidOperationException">A class is unknown: the build is broken.</exception>
    public static RulePattern Parse(string pattern, TimeLexicon lexicon)
    {
        var elements = ImmutableArray.CreateBuilder<RuleElement>();
        int first = 0;
        int? last = null;
        foreach (var part in pattern.Split(' '))
        {
            if (part == "[")
            {
                first = elements.Count;
            }
            else if (part == "]")
            {
                last = elements.Count;
            }
            else
            {
                elements.Add(ParseElement(part, pattern, lexicon));
            }
        }

        return new RulePattern(elements.ToImmutable(), first, last ?? elements.Count);
    }

    /// <summary>The elements that a match may begin with.</summary>
    public IEnumerable<RuleElement> Openers
    {
        get
        {
            foreach (var element in Elements.Where(element => !element.IsBarred))
            {
                yield return element;
                if (!element.IsOptional)
                {
                    yield break;
                }
            }
        }
    }

    private static RuleElement ParseElement(string part, string pattern, TimeLexicon lexicon)
    {
        var isBarred = part.Length > 1 && part[0] == '!';
        var isOptional = part.Length > 1 && part[^1] == '?';
        var choices = part[(isBarred ? 1 : 0)..(isOptional ? ^1 : ^0)].Split('|');
        return new RuleElement(
            [.. choices.Where(choice => choice[0] != '{').Select(lexicon.Name)],
            [.. choices.Where(choice => choice[0] == '{').Select(choice => ParseClass(choice[1..^1], pattern))],
            isOptional,
            isBarred
        );
    }

    private static WordClass ParseClass(string name, string pattern) =>
        Enum.TryParse<WordClass>(name, ignoreCase: true, out var one)
            ? one
            : throw new InvalidOperationException($"Times/rules.tsv: unknown class “{name}” in “{pattern}”.");
}
