namespace Ondit.Eval.Corpora;

/// <summary>Names what could not be read, and remembers that something could not.</summary>
/// <param name="error">Where to, one line each.</param>
internal sealed class Complaints(TextWriter error)
{
    public int Count { get; private set; }

    public void Add(string where, string what)
    {
        Count++;
        error.WriteLine($"{where}: {what}");
    }
}
