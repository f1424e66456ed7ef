using System.Buffers;
using System.Globalization;
using System.Text;
using Ondit.Stories;

namespace Ondit.Tokens;

/// <summary>
/// The uncased WordPiece tokenizer of BERT (Devlin et al. 2019), with spans into the text as given: lower case, no accents, marks
/// and CJK signs apart, then the longest entries of the vocabulary from the left. Safe for several threads.
/// </summary>
/// <remarks>Microsoft.ML.Tokenizers 2.0.1 drops "$", "+", emoji and line breaks and counts offsets in the normalised text, hence our own.</remarks>
public sealed class WordPieceEncoder
{
    // Words longer than this, in code points of the normalised text, are unknown as a whole, as in the original.
    private const int LongestWord = 100;

    // The original reads these as its own signs wherever they stand in a text.
    private static readonly string[] Signs = ["[UNK]", "[CLS]", "[SEP]", "[PAD]", "[MASK]"];

    private readonly Dictionary<string, int> words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> tails = new(StringComparer.Ordinal);
    private readonly int unknown;
    private readonly int longestEntry;

    /// <summary>Reads a vocabulary of one entry a line.</summary>
    /// <exception cref="InvalidDataException">The vocabulary lacks <c>[UNK]</c>, <c>[CLS]</c> or <c>[SEP]</c>.</exception>
    public WordPieceEncoder(IEnumerable<string> vocabulary)
    {
        var id = 0;
        foreach (var entry in vocabulary)
        {
            if (entry.StartsWith("##", StringComparison.Ordinal) && entry.Length > 2)
            {
                tails[entry[2..]] = id;
            }
            else
            {
                words[entry] = id;
            }

            longestEntry = Math.Max(longestEntry, entry.Length);
            id++;
        }

        Count = id;
        unknown = Special("[UNK]");
        Open = Special("[CLS]");
        Close = Special("[SEP]");
    }

    /// <summary>Entries in the vocabulary.</summary>
    public int Count { get; }

    /// <summary>The id that opens every window.</summary>
    public int Open { get; }

    /// <summary>The id that closes every window.</summary>
    public int Close { get; }

    private int Special(string entry) =>
        words.TryGetValue(entry, out var id)
            ? id
            : throw new InvalidDataException($"The vocabulary has no entry {entry}.");

    /// <summary>The pieces of one stretch of the text, in order.</summary>
    public IReadOnlyList<WordPiece> Read(string text, TextSpan span)
    {
        var pieces = new List<WordPiece>(span.Length / 4);
        var word = new Word();
        var i = span.Start;
        while (i < span.End)
        {
            var status = Rune.DecodeFromUtf16(text.AsSpan(i, span.End - i), out var rune, out var length);
            var at = new TextSpan(i, i + length);
            i = at.End;
            if (status != OperationStatus.Done || rune.Value is 0 or 0xFFFD)
            {
                continue;
            }

            if (rune.Value == '[' && SignAt(text, at.Start, span.End) is { } sign)
            {
                Flush(word, pieces);
                i = at.Start + sign.Length;
                pieces.Add(new WordPiece(words[sign], new TextSpan(at.Start, i)));
            }
            else if (rune.IsAscii)
            {
                ReadAscii((char)rune.Value, at, word, pieces);
            }
            else
            {
                ReadOther(rune, at, word, pieces);
            }
        }

        Flush(word, pieces);
        return pieces;
    }

    private void ReadOther(Rune rune, TextSpan at, Word word, List<WordPiece> pieces)
    {
        switch (Rune.GetUnicodeCategory(rune))
        {
            case UnicodeCategory.SpaceSeparator:
            case UnicodeCategory.LineSeparator:
            case UnicodeCategory.ParagraphSeparator:
            case UnicodeCategory.Control when rune.Value == 0x85:
                Flush(word, pieces);
                break;
            case UnicodeCategory.Control:
            case UnicodeCategory.Format:
            case UnicodeCategory.PrivateUse:
            case UnicodeCategory.OtherNotAssigned:
                break;
            case UnicodeCategory.ConnectorPunctuation:
            case UnicodeCategory.DashPunctuation:
            case UnicodeCategory.OpenPunctuation:
            case UnicodeCategory.ClosePunctuation:
            case UnicodeCategory.InitialQuotePunctuation:
            case UnicodeCategory.FinalQuotePunctuation:
            case UnicodeCategory.OtherPunctuation:
                AddAlone(Normalise(rune), at, word, pieces);
                break;
            default:
                if (IsCjk(rune.Value))
                {
                    AddAlone(Normalise(rune), at, word, pieces);
                }
                else
                {
                    word.Add(Normalise(rune), at);
                }

                break;
        }
    }

    private void AddAlone(string normal, TextSpan at, Word word, List<WordPiece> pieces)
    {
        Flush(word, pieces);
        word.Add(normal, at);
        Flush(word, pieces);
    }

    private string? SignAt(string text, int start, int end)
    {
        foreach (var sign in Signs)
        {
            if (text.AsSpan(start, end - start).StartsWith(sign, StringComparison.Ordinal) && words.ContainsKey(sign))
            {
                return sign;
            }
        }

        return null;
    }

    private void ReadAscii(char c, TextSpan at, Word word, List<WordPiece> pieces)
    {
        if (char.IsAsciiLetterOrDigit(c))
        {
            word.Add(char.ToLowerInvariant(c), at);
        }
        else if (c is ' ' or '\n' or '\r' or '\t')
        {
            Flush(word, pieces);
        }
        else if (!char.IsControl(c))
        {
            AddAlone(c.ToString(), at, word, pieces);
        }
    }

    private static string Normalise(Rune rune)
    {
        var normal = new StringBuilder();
        foreach (var part in rune.ToString().Normalize(NormalizationForm.FormD).EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(part) != UnicodeCategory.NonSpacingMark)
            {
                normal.Append(Rune.ToLowerInvariant(part));
            }
        }

        return normal.ToString();
    }

    // The blocks that BERT's own tokenizer sets apart; kana and hangul are not among them.
    private static bool IsCjk(int c) =>
        c
            is (>= 0x4E00 and <= 0x9FFF)
                or (>= 0x3400 and <= 0x4DBF)
                or (>= 0x20000 and <= 0x2A6DF)
                or (>= 0x2A700 and <= 0x2B73F)
                or (>= 0x2B740 and <= 0x2B81F)
                or (>= 0x2B820 and <= 0x2CEAF)
                or (>= 0xF900 and <= 0xFAFF)
                or (>= 0x2F800 and <= 0x2FA1F);

    private void Flush(Word word, List<WordPiece> pieces)
    {
        if (word.Length == 0)
        {
            return;
        }

        var mark = pieces.Count;
        var from = 0;
        while (from < word.Length && word.CodePoints <= LongestWord)
        {
            var lookup = (from == 0 ? words : tails).GetAlternateLookup<ReadOnlySpan<char>>();
            var to = Math.Min(word.Length, from + longestEntry);
            var id = 0;
            while (to > from && !lookup.TryGetValue(word.Letters(from, to), out id))
            {
                to--;
            }

            if (to == from)
            {
                break;
            }

            pieces.Add(new WordPiece(id, word.Span(from, to)));
            from = to;
        }

        if (from < word.Length)
        {
            pieces.RemoveRange(mark, pieces.Count - mark);
            pieces.Add(new WordPiece(unknown, word.Span(0, word.Length)));
        }

        word.Clear();
    }

    // The word being read: its normalised letters, each with the place in the text that it came from.
    private sealed class Word
    {
        private readonly List<char> letters = [];
        private readonly List<TextSpan> places = [];

        public int Length => letters.Count;

        public int CodePoints { get; private set; }

        public void Add(char letter, TextSpan place)
        {
            letters.Add(letter);
            places.Add(place);
            if (!char.IsLowSurrogate(letter))
            {
                CodePoints++;
            }
        }

        public void Add(string normal, TextSpan place)
        {
            // An accent by itself leaves no letter; it stays with the letter before it.
            if (normal.Length == 0 && places.Count > 0)
            {
                places[^1] = new TextSpan(places[^1].Start, place.End);
            }

            foreach (var letter in normal)
            {
                Add(letter, place);
            }
        }

        public ReadOnlySpan<char> Letters(int from, int to) =>
            System.Runtime.InteropServices.CollectionsMarshal.AsSpan(letters)[from..to];

        public TextSpan Span(int from, int to) => new(places[from].Start, places[to - 1].End);

        public void Clear()
        {
            letters.Clear();
            places.Clear();
            CodePoints = 0;
        }
    }
}
