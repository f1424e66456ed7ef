using System.Collections.Immutable;
using System.Globalization;
using Ondit.Mentions;

namespace Ondit.Claims;

/// <summary>
/// What a rule of <c>replies.tsv</c> or <c>relations.tsv</c> must find in a sentence. Blanks stand between elements:
/// <c>a|b</c> either word, <c>a_b</c> two words, <c>$name</c> a word of that class; <c>x?</c> may be missing; <c>!x</c> must not stand there;
/// <c>~4</c> up to four words of the same phrase, <c>~:4</c> of the same clause, with no person in between, <c>~~4</c> of the same sentence; <c>^</c> and <c>.</c> the edges of a clause;
/// <c>{a}</c>, <c>{a:work}</c> a mention, see <see cref="MentionForm"/>; <c>{noun}</c> a noun of <c>relation-nouns.tsv</c>, <c>{kin}</c> one that needs no possessive, <c>{age}</c>, <c>{who}</c>.
/// </summary>
internal sealed record PhrasePattern(ImmutableArray<PhraseElement> Elements)
{
    private static readonly ImmutableArray<PartyType> People = [PartyType.Person, PartyType.Character];

    private static readonly ImmutableArray<PartyType> Bodies = [PartyType.Organisation, PartyType.Outlet];

    /// <summary>Reads a pattern.</summary>
    /// <exception cref="InvalidOperationException">It is not written as above: the build is broken.</exception>
    public static PhrasePattern Parse(string pattern, PhraseLexicon lexicon) =>
        new([.. pattern.Split(' ').Select(part => ParseElement(part, pattern, lexicon))]);

    /// <summary>The elements of which one must stand at the first token.</summary>
    public IEnumerable<PhraseElement> Openers
    {
        get
        {
            foreach (
                var element in Elements.Where(element =>
                    element
                        is not (
                            StartElement
                            or WordElement { IsBarred: true }
                            or MentionElement { Form: MentionForm.Before }
                        )
                )
            )
            {
                yield return element;
                if (!element.IsOptional)
                {
                    yield break;
                }
            }
        }
    }

    private static PhraseElement ParseElement(string part, string pattern, PhraseLexicon lexicon)
    {
        var isBarred = part.Length > 1 && part[0] == '!';
        var isOptional = part.Length > 1 && part[^1] == '?';
        var inner = part[(isBarred ? 1 : 0)..(isOptional ? ^1 : ^0)];
        PhraseElement element = inner switch
        {
            "^" => new StartElement(),
            "." => new EndElement(),
            "{noun}" => new WordElement(lexicon.Choices("$noun")) { IsNoun = true },
            "{kin}" => new WordElement(lexicon.Choices("$kin")) { IsNoun = true },
            "{age}" => new AgeElement(),
            "{who}" => new AskedElement(),
            ['~', '~', .. var most] => new GapElement(Count(most), GapReach.Sentence),
            ['~', ':', .. var most] => new GapElement(Count(most), GapReach.Clause),
            ['~', .. var most] => new GapElement(Count(most), GapReach.Phrase),
            ['{', .. var mention, '}'] => ParseMention(mention, pattern),
            _ => new WordElement(inner.Split('|').SelectMany(word => lexicon.Choices(word))) { IsBarred = isBarred },
        };
        return isOptional ? element with { IsOptional = true } : element;
    }

    private static MentionElement ParseMention(string mention, string pattern)
    {
        var parts = mention.Split(':');
        var types = parts.Length == 1 ? People : [.. parts[1].Split('|').SelectMany(type => Types(type))];
        var isNamed = parts.Length > 1 && parts[1] == "named";
        return parts[0] switch
        {
            [var slot] => new MentionElement(slot, MentionForm.Whole, types),
            [var slot, '\'', 's'] => new MentionElement(slot, MentionForm.Possessive, types),
            [var slot, '+'] => new MentionElement(slot, MentionForm.List, types) { IsNamed = isNamed },
            ['<', var slot] => new MentionElement(slot, MentionForm.Opens, types),
            [var slot, '>'] => new MentionElement(slot, MentionForm.Closes, types),
            [var slot, '<'] => new MentionElement(slot, MentionForm.Before, types),
            _ => throw new InvalidOperationException($"Claims: unknown element “{mention}” in “{pattern}”."),
        };
    }

    private static ImmutableArray<PartyType> Types(string name) =>
        name switch
        {
            "body" => Bodies,
            "person" or "named" => People,
            _ => [Enum.Parse<PartyType>(name, ignoreCase: true)],
        };

    private static int Count(string figures) => int.Parse(figures, CultureInfo.InvariantCulture);
}
