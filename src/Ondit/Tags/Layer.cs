namespace Ondit.Tags;

/// <summary>
/// One kind of stretch that is tagged beside the attributions, in columns of its own: outside, then begin and inside for each of its types.
/// The numbers are columns of the trained model: they never change.
/// </summary>
/// <param name="First">Its first column: outside.</param>
/// <param name="Types">How many types its stretches have.</param>
public readonly record struct Layer(int First, int Types)
{
    /// <summary>Names, by the seven types of parties.</summary>
    public static readonly Layer Names = new(0, 7);

    /// <summary>Noun phrases that refer to a party, by its type.</summary>
    public static readonly Layer Nominals = new(15, 7);

    /// <summary>Pronouns that refer to a party.</summary>
    public static readonly Layer Pronouns = new(30, 1);

    /// <summary>Assertions of the story's own voice.</summary>
    public static readonly Layer Own = new(33, 1);

    /// <summary>Words that tell of a reply, by the five outcomes.</summary>
    public static readonly Layer Replies = new(36, 5);

    /// <summary>All of them.</summary>
    public static readonly IReadOnlyList<Layer> All = [Names, Nominals, Pronouns, Own, Replies];

    /// <summary>Columns of all layers together.</summary>
    public const int AllColumns = 47;

    /// <summary>Its columns.</summary>
    public int Columns => 1 + (2 * Types);

    /// <summary>Column of the layer, from 0, in which stretches of a type begin; the next is for what goes on with one.</summary>
    public static int Begin(int type) => 1 + (2 * type);
}
