using System.Collections.Immutable;
using Ondit.Tokens;

namespace Ondit.Mentions;

/// <summary>Finds whom "they" and "the pair" refer to where no single party is meant: the two people last named before it, side by side if any are.</summary>
internal sealed class Plurals
{
    /// <summary>Pieces before the mention in which the two must have been spoken of: two or three sentences.</summary>
    private const int Reach = 90;

    // "Ann and Bo": nothing but one short word between them.
    private const int SideBySide = 3;

    private readonly HashSet<string> words = new(
        WordList.Load("Mentions/plurals.tsv").Select(row => row[0]),
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>Whether all of a chain's mentions are of words for two.</summary>
    public bool AreFor(IEnumerable<Candidate> mentions) => mentions.All(IsForTwo);

    /// <summary>Whether one mention is for two and the other for one person, so that they are never one party's: "the pair" and "he".</summary>
    public bool AreTwoAndOne(Candidate one, Candidate other) =>
        (IsForTwo(one) && IsOnePerson(other)) || (IsForTwo(other) && IsOnePerson(one));

    // "the pair", "both actors".
    private bool IsForTwo(Candidate mention) =>
        words.Contains(LastWord(mention.Words))
        || mention.Words.StartsWith("both ", StringComparison.OrdinalIgnoreCase);

    private static bool IsOnePerson(Candidate mention) =>
        mention.IsName
            ? (PartyType)mention.Tag.Type is PartyType.Person or PartyType.Character
            : mention.IsPronoun
                && PronounForms.Of(mention.Words) is Gender.Masculine or Gender.Feminine or Gender.First;

    /// <summary>The chains of the two people meant; none where there are not two.</summary>
    /// <param name="mentions">All mentions.</param>
    /// <param name="chains">Chain of each mention.</param>
    /// <param name="isPerson">Whether a chain is of a person who has a name.</param>
    /// <param name="mention">The first mention of the two.</param>
    public static ImmutableArray<int> Find(
        ImmutableArray<Candidate> mentions,
        int[] chains,
        Func<int, bool> isPerson,
        int mention
    )
    {
        var before = new List<int>();
        for (var i = mention - 1; i >= 0 && mentions[mention].Tag.Range.Start - mentions[i].Tag.Range.End < Reach; i--)
        {
            if (isPerson(chains[i]))
            {
                before.Add(i);
            }
        }

        for (var k = 0; k + 1 < before.Count; k++)
        {
            var (later, earlier) = (mentions[before[k]], mentions[before[k + 1]]);
            if (
                chains[before[k]] != chains[before[k + 1]]
                && later.Tag.Range.Start - earlier.Tag.Range.End is > 0 and <= SideBySide
            )
            {
                return [chains[before[k + 1]], chains[before[k]]];
            }
        }

        return before.Select(i => chains[i]).Distinct().Take(2).ToImmutableArray() is { Length: 2 } two
            ? [two[1], two[0]]
            : [];
    }

    private static string LastWord(string words) => words[(words.LastIndexOf(' ') + 1)..];
}
