using Ondit.Decisions;
using Ondit.Stories;
using Ondit.Tags;

namespace Ondit.Attributions;

/// <summary>Makes kinds of the model's scores, and tells why.</summary>
internal static class KindReader
{
    private static readonly string[] YesNo = ["no", "yes"];

    public static AttributionKind Read(KindScores scores)
    {
        var source = (SourceType)scores.Of(Choice.SourceType).Value;
        var isUnnamed = source == SourceType.Unnamed;
        return new AttributionKind(
            source,
            isUnnamed ? (Number)scores.Of(Choice.Number).Value : null,
            isUnnamed ? (Standing)scores.Of(Choice.Standing).Value : null,
            (Factuality)scores.Of(Choice.Factuality).Value,
            scores.Of(Choice.Future).Value == 1,
            scores.Of(Choice.Denial).Value == 1
        );
    }

    /// <summary>What the model decided about one attribution, which the rules that come later may still change.</summary>
    public static IEnumerable<Decision> Decide(string id, TextSpan cue, Tag tag)
    {
        yield return new Decision(
            cue,
            $"{id} cue",
            "cue",
            "head: cues",
            tag.CueProbability,
            "no cue",
            1 - tag.CueProbability
        );
        yield return new Decision(cue, $"{id} parts", "source and content", "head: parts", tag.PartsProbability);
        yield return Name<SourceType>("source type", Choice.SourceType);
        if ((SourceType)tag.Kinds.Of(Choice.SourceType).Value == SourceType.Unnamed)
        {
            yield return Name<Number>("number", Choice.Number);
            yield return Name<Standing>("standing", Choice.Standing);
        }

        yield return Name<Factuality>("factuality", Choice.Factuality);
        yield return Flag("future", Choice.Future);
        yield return Flag("denial", Choice.Denial);

        Decision Name<T>(string question, Choice choice)
            where T : struct, Enum =>
            Decided(question, choice, value => Enum.GetName((T)(object)value)!.ToLowerInvariant());

        Decision Flag(string question, Choice choice) => Decided(question, choice, value => YesNo[value]);

        Decision Decided(string question, Choice choice, Func<int, string> word)
        {
            var chosen = tag.Kinds.Of(choice);
            return new Decision(
                cue,
                $"{id} {question}",
                word(chosen.Value),
                $"head: {question}",
                chosen.Probability,
                word(chosen.RunnerUp),
                chosen.RunnerUpProbability
            );
        }
    }
}
