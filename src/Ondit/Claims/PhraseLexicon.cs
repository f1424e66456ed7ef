using System.Collections.Immutable;
using Ondit.Tokens;

namespace Ondit.Claims;

/// <summary>The words that patterns speak of, and their classes. A word that no pattern knows is empty.</summary>
internal sealed class PhraseLexicon
{
    private const int LongestWord = 32;

    private readonly Dictionary<string, ImmutableArray<ImmutableArray<string>>> classes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> alone = new(StringComparer.Ordinal);
    private readonly HashSet<string> words = new(StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> lookup;

    /// <summary>Reads the classes of a list and those that all patterns share.</summary>
    /// <param name="list">A line is a class: name, words, …</param>
    public PhraseLexicon(string list)
    {
        lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var row in WordList.Load("Claims/phrase-words.tsv").AddRange(WordList.Load(list)))
        {
            Add(row[0], row[1]);
        }
    }

    /// <summary>Adds words, with | between them, to a class.</summary>
    public void Add(string name, string choices)
    {
        ImmutableArray<ImmutableArray<string>> added = [.. choices.Split('|').SelectMany(word => Choices(word))];
        classes[name] = classes.TryGetValue(name, out var known) ? known.AddRange(added) : added;
        (alone.TryGetValue(name, out var single) ? single : alone[name] = new(StringComparer.Ordinal)).UnionWith(
            added.Where(choice => choice.Length == 1).Select(choice => choice[0])
        );
    }

    /// <summary>The words of one alternative of a pattern: <c>word</c>, <c>two_words</c> or <c>$class</c>.</summary>
    /// <exception cref="InvalidOperationException">There is no such class: the build is broken.</exception>
    public ImmutableArray<ImmutableArray<string>> Choices(string name)
    {
        if (name.Length > 1 && name[0] == '$')
        {
            return classes.TryGetValue(name[1..], out var known)
                ? known
                : throw new InvalidOperationException($"Claims: there is no class “{name}”.");
        }

        var phrase = name.Replace('_', ' ');
        ImmutableArray<string> choice = [.. Tokenizer.Read(phrase).Select(token => token.In(phrase).ToString())];
        words.UnionWith(choice);
        return [choice];
    }

    /// <summary>Whether a class has the word, alone.</summary>
    public bool Has(string name, string word) => word.Length > 0 && alone[name].Contains(word);

    /// <summary>The word as patterns write it: in small letters, with straight marks.</summary>
    public string Find(ReadOnlySpan<char> token)
    {
        if (token.Length > LongestWord)
        {
            return "";
        }

        Span<char> plain = stackalloc char[token.Length];
        for (var i = 0; i < token.Length; i++)
        {
            plain[i] = token[i] switch
            {
                '’' or '‘' => '\'',
                '“' or '”' => '"',
                '–' or '—' or '−' => '-',
                var letter => char.ToLowerInvariant(letter),
            };
        }

        return lookup.TryGetValue(plain, out var word) ? word : "";
    }
}
