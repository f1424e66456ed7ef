using System.Collections.Immutable;
using Ondit.Stories;

namespace Ondit.Train.Corpora;

/// <summary>A sentence of a corpus of names: its words with blanks between them, and the label of each.</summary>
internal sealed record NameSentence(string Text, ImmutableArray<TextSpan> Words, ImmutableArray<string> Labels)
{
    public static IEnumerable<NameSentence> Load(string path) =>
        GoldRows.Load(
            path,
            row =>
            {
                string[] words = [.. row.GetProperty("tokens").EnumerateArray().Select(t => t.GetString()!)];
                var spans = ImmutableArray.CreateBuilder<TextSpan>(words.Length);
                var start = 0;
                foreach (var word in words)
                {
                    spans.Add(new TextSpan(start, start + word.Length));
                    start += word.Length + 1;
                }

                return new NameSentence(
                    string.Join(' ', words),
                    spans.ToImmutable(),
                    [.. row.GetProperty("labels").EnumerateArray().Select(t => t.GetString()!)]
                );
            }
        );
}
