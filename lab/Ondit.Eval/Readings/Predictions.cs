using System.Collections.Immutable;
using Ondit.Eval.Corpora;
using Ondit.Stories;

namespace Ondit.Eval.Readings;

/// <summary>What the readings of a gold file say on one task, laid beside it.</summary>
/// <param name="ByStory">By the story's id; spans count the gold text.</param>
/// <param name="Changed">Stories whose reading has a text that the gold text does not contain: they are not scored.</param>
/// <param name="Model">Who read: <c>reader.model</c> of the first reading that tells.</param>
/// <param name="Version">The program's version, where a reading tells.</param>
internal sealed record Predictions<T>(
    ImmutableDictionary<string, T> ByStory,
    ImmutableHashSet<string> Changed,
    string? Model,
    string? Version
)
{
    /// <summary>Takes the readings of the gold stories out of the lines; readings of other stories are passed over.</summary>
    /// <param name="lines">In the contract of readings.</param>
    /// <param name="gold">The stories that shall be scored.</param>
    /// <param name="parse">Reads the task's fields.</param>
    /// <param name="complaints">Gets what is wrong.</param>
    public static Predictions<T> Of<TGold>(
        IEnumerable<JsonLine> lines,
        ImmutableArray<GoldStory<TGold>> gold,
        Func<Field, TextFrame, T> parse,
        Complaints complaints
    )
    {
        var texts = gold.ToDictionary(story => story.Id, story => story.Story.Text, StringComparer.Ordinal);
        var found = ImmutableDictionary.CreateBuilder<string, T>(StringComparer.Ordinal);
        var changed = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        string? model = null,
            version = null;
        foreach (var line in lines)
        {
            foreach (var row in JsonLines.Parse([line], json => Field.Row(json.Clone()), complaints))
            {
                try
                {
                    Add(row);
                }
                catch (FieldException problem)
                {
                    complaints.Add(line.Where, problem.Message);
                }
            }
        }

        return new Predictions<T>(found.ToImmutable(), changed.ToImmutable(), model, version);

        void Add(Field row)
        {
            if (row["story"].Words("id") is not { } id || !texts.TryGetValue(id, out var text))
            {
                return;
            }

            if (row.Optional("reader") is { IsNull: false } reader)
            {
                (model, version) = (model ?? reader.Words("model"), version ?? reader.Words("version"));
            }

            var read = row["story"]["text"].String();
            var start = text.IndexOf(read, StringComparison.Ordinal);
            if (start < 0)
            {
                changed.Add(id);
                throw new FieldException("story.text", $"not the gold text of {id}; the story is not scored");
            }

            found[id] = parse(row, new TextFrame(new PointText(read).Length, new CodePoints(text).FromUtf16(start)));
        }
    }

    /// <summary>The gold stories that can be scored, each with its prediction; one without a reading has none.</summary>
    public IEnumerable<(GoldStory<TGold> Gold, bool IsRead, T? Found)> Beside<TGold>(
        ImmutableArray<GoldStory<TGold>> gold
    )
    {
        foreach (var story in gold.Where(story => !Changed.Contains(story.Id)))
        {
            var isRead = ByStory.TryGetValue(story.Id, out var found);
            yield return (story, isRead, found);
        }
    }
}
