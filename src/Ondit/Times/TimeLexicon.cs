using Ondit.Tokens;

namespace Ondit.Times;

/// <summary>The words that rules speak of: those of <c>words.tsv</c> and those that rules name themselves.</summary>
internal sealed class TimeLexicon
{
    private readonly Dictionary<string, TimeWord> words = new(StringComparer.OrdinalIgnoreCase);

    // Where such a word has no capital: "you may", "they march".
    private readonly Dictionary<TimeWord, TimeWord> common = [];

    private readonly Dictionary<string, TimeWord>.AlternateLookup<ReadOnlySpan<char>> lookup;

    private TimeLexicon() => lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Reads <c>words.tsv</c>.</summary>
    public static TimeLexicon Load()
    {
        var lexicon = new TimeLexicon();
        foreach (var row in WordList.Load("Times/words.tsv"))
        {
            var word = new TimeWord(row[0], [.. row[1].Split(' ').Select(sense => Parse(row[0], sense))]);
            lexicon.words.Add(row[0], word);
            if (word.Is(WordClass.Proper))
            {
                lexicon.common.Add(word, new TimeWord(row[0], []));
            }
        }

        return lexicon;
    }

    /// <summary>Makes a word known that a rule names, and gives it in the spelling by which tokens are compared.</summary>
    public string Name(string word)
    {
        if (!words.TryGetValue(word, out var known))
        {
            known = (char.IsAsciiDigit(word[0]) ? NumeralReader.Read(word) : null) ?? new TimeWord(word, []);
            words.Add(word, known);
        }

        return known.Text;
    }

    /// <summary>The word; null where no rule speaks of it.</summary>
    public TimeWord? Find(ReadOnlySpan<char> token)
    {
        if (token.Length > 16)
        {
            return null;
        }

        if (!lookup.TryGetValue(token, out var word))
        {
            return char.IsAsciiDigit(token[0]) || token[0] is '\'' or '’' or '‘' ? NumeralReader.Read(token) : null;
        }

        return common.TryGetValue(word, out var lower) && char.IsLower(token[0]) ? lower : word;
    }

    private static (WordClass Class, string Value) Parse(string word, string sense)
    {
        var parts = sense.Split('=');
        return Enum.TryParse<WordClass>(parts[0], ignoreCase: true, out var one)
            ? (one, parts.Length > 1 ? parts[1] : word)
            : throw new InvalidOperationException($"Times/words.tsv: “{word}” is of the unknown class “{parts[0]}”.");
    }
}
