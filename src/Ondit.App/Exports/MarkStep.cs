using Ondit.Stories;

namespace Ondit.App.Exports;

/// <summary>What comes next on the way through a marked text: a mark opens, a mark closes, or words follow.</summary>
/// <param name="Kind">Which of them.</param>
/// <param name="Mark">The mark that opens or closes.</param>
/// <param name="Words">The words that follow.</param>
/// <param name="IsEdge">Whether the mark begins or ends here, and is not only broken off by a paragraph or by a mark that crosses it.</param>
internal readonly record struct MarkStep(MarkStepKind Kind, Mark? Mark, TextSpan Words, bool IsEdge)
{
    public static MarkStep Open(Mark mark, bool isEdge) => new(MarkStepKind.Open, mark, default, isEdge);

    public static MarkStep Close(Mark mark, bool isEdge) => new(MarkStepKind.Close, mark, default, isEdge);

    public static MarkStep Text(TextSpan words) => new(MarkStepKind.Words, null, words, IsEdge: false);
}
