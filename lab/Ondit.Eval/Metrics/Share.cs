namespace Ondit.Eval.Metrics;

/// <summary>So many of so many.</summary>
internal readonly record struct Share(int Right, int Of)
{
    public double Value => Of > 0 ? (double)Right / Of : 0;

    public Share With(bool right) => new(Right + (right ? 1 : 0), Of + 1);
}
