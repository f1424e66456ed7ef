namespace Ondit.Claims;

/// <summary>How a mention stands in a pattern.</summary>
internal enum MentionForm
{
    /// <summary><c>{a}</c>: the whole mention.</summary>
    Whole,

    /// <summary><c>{a's}</c>: with its possessive mark, or a possessive pronoun.</summary>
    Possessive,

    /// <summary><c>{a+}</c>: one or several: "Ann Poe, 12, and Bo Lee".</summary>
    List,

    /// <summary><c>{&lt;a}</c>: its first word is next.</summary>
    Opens,

    /// <summary><c>{a&gt;}</c>: its last word was just taken.</summary>
    Closes,

    /// <summary><c>{a&lt;}</c>: takes no word; the nearest mention before the match, in the sentence.</summary>
    Before,
}
