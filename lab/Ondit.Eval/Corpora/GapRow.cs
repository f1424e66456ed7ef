namespace Ondit.Eval.Corpora;

/// <summary>A row of GAP (Webster et al. 2018): one pronoun, two names, and which of them it stands for.</summary>
internal sealed record GapRow(bool IsFeminine, PointSpan Pronoun, GapName A, GapName B)
{
    public static GapRow Parse(Field row, TextFrame frame)
    {
        var span = row["pronoun"].Span(frame);
        var pronoun = string.Concat(row["text"].String().EnumerateRunes().Skip(span.Start).Take(span.Length));
        var isFeminine = pronoun.ToUpperInvariant() switch
        {
            "SHE" or "HER" or "HERS" or "HERSELF" => true,
            "HE" or "HIS" or "HIM" or "HIMSELF" => false,
            _ => throw new FieldException("pronoun", $"\"{pronoun}\" is neither feminine nor masculine"),
        };
        return new GapRow(isFeminine, span, Name("a"), Name("b"));

        GapName Name(string name) => new(row[name].Span(frame), row[$"{name}Coref"].Boolean());
    }
}

/// <summary>A name and whether the pronoun stands for it.</summary>
internal readonly record struct GapName(PointSpan Span, bool IsCoreferent);
