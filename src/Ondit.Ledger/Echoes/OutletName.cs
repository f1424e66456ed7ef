using System.Collections.Frozen;
using System.Collections.Immutable;
using Ondit.Ledger.Names;
using Ondit.Ledger.Tellings;
using Ondit.Stories;
using Ondit.Tokens;

namespace Ondit.Ledger.Echoes;

/// <summary>The name of an outlet, known again where a story shortens it: "the Examiner", "boxhouse", "HNA".</summary>
public sealed class OutletName
{
    private static readonly FrozenSet<string> Common = WordList
        .Load("Attributions/outlet-words.tsv")
        .Where(row => row[1] is "last" or "first")
        .Select(row => FoldedName.Of(row[0]))
        .Concat(["the", "of", "and", "a", "in", "report", "news", "english", "edition"])
        .ToFrozenSet(StringComparer.Ordinal);

    private readonly ImmutableArray<string> words;
    private readonly ImmutableArray<string> own;
    private readonly string letters;

    /// <summary>Takes a name apart.</summary>
    public OutletName(string name)
    {
        var bracket = name.IndexOf('(', StringComparison.Ordinal);
        var folded = FoldedName.Words(bracket > 0 ? name[..bracket] : name);
        words = [.. folded.SkipWhile(word => word == "the")];
        own = [.. words.Where(word => !Common.Contains(word))];
        letters = string.Concat(words.Select(word => word[0]));
        Name = name;
    }

    /// <summary>The name as given.</summary>
    public string Name { get; }

    /// <summary>Whether both are names of one outlet.</summary>
    public bool Is(OutletName other) => words.SequenceEqual(other.words);

    /// <summary>
    /// Where a story speaks of the outlet; empty where it does not. One word of a longer name is enough only where nothing else in the
    /// story goes by it, as a town does from which a paper has its name.
    /// </summary>
    /// <param name="telling">The story.</param>
    /// <param name="others">Folded words of the names of other parties and places in the story.</param>
    public ImmutableArray<(TextSpan Span, bool IsWhole)> In(Telling telling, IReadOnlySet<string> others)
    {
        var found = ImmutableArray.CreateBuilder<(TextSpan, bool)>();
        var all = telling.Words;
        for (var i = 0; i < all.Length; i++)
        {
            if (Matches(all, i, words))
            {
                if (words.Length > 1 || char.IsUpper(telling.Text[all[i].Span.Start]))
                {
                    found.Add((new TextSpan(all[i].Span.Start, all[i + words.Length - 1].Span.End), true));
                    i += words.Length - 1;
                }
            }
            else if (IsShort(telling, i, others))
            {
                found.Add((all[i].Span, false));
            }
        }

        return found.ToImmutable();
    }

    private bool IsShort(Telling telling, int i, IReadOnlySet<string> others)
    {
        var word = telling.Words[i];
        var written = word.Span.In(telling.Text);
        if (
            letters.Length > 2
            && written.Equals(letters, StringComparison.OrdinalIgnoreCase)
            && char.IsUpper(written[^1])
        )
        {
            return true;
        }

        if (words.Length < 2 || word.Folded.Length < 4)
        {
            return false;
        }

        // "the Kestrel", "Popglare": its own first word; "the Examiner": what it has in common with others, behind "the".
        var isOwn = own is [var first, ..] && word.Folded == first && !others.Contains(word.Folded);
        var isKind =
            word.Folded == words[^1] && char.IsUpper(written[0]) && i > 0 && telling.Words[i - 1].Folded == "the";
        return isOwn || isKind;
    }

    private static bool Matches(ImmutableArray<StoryWord> all, int i, ImmutableArray<string> name)
    {
        if (i + name.Length > all.Length || name.IsEmpty)
        {
            return false;
        }

        for (var j = 0; j < name.Length; j++)
        {
            if (all[i + j].Folded != name[j])
            {
                return false;
            }
        }

        return true;
    }
}
