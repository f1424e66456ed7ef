namespace Ondit.Tags;

/// <summary>One thing that is decided about an attribution or claim, in columns of its own, of which one is chosen. The numbers are columns of the trained model.</summary>
/// <param name="First">Its first column.</param>
/// <param name="Columns">How many there are to choose from.</param>
public readonly record struct Choice(int First, int Columns)
{
    /// <summary>On whose word: the ten source types.</summary>
    public static readonly Choice SourceType = new(0, 10);

    /// <summary>One voice or several.</summary>
    public static readonly Choice Number = new(10, 2);

    /// <summary>What an unnamed source is said to be.</summary>
    public static readonly Choice Standing = new(12, 3);

    /// <summary>How firmly the content is put: the seven values.</summary>
    public static readonly Choice Factuality = new(15, 7);

    /// <summary>Whether it is a flat plan or prediction: no, yes.</summary>
    public static readonly Choice Future = new(22, 2);

    /// <summary>Whether it says of another claim that it is not so: no, yes.</summary>
    public static readonly Choice Denial = new(24, 2);

    /// <summary>Checkable, opinion or denial.</summary>
    public static readonly Choice ClaimKind = new(26, 3);

    /// <summary>All of them.</summary>
    public static readonly IReadOnlyList<Choice> All =
    [
        SourceType,
        Number,
        Standing,
        Factuality,
        Future,
        Denial,
        ClaimKind,
    ];

    /// <summary>Columns of all choices together.</summary>
    public const int AllColumns = 29;
}
