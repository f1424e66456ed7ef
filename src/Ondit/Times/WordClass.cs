namespace Ondit.Times;

/// <summary>The classes of words that rules speak of; <c>words.tsv</c> gives those of words, <see cref="NumeralReader"/> those of figures.</summary>
internal enum WordClass
{
    /// <summary>A cardinal number of one or more words; X where it is vague ("several").</summary>
    Number,

    /// <summary>First, 21st.</summary>
    Ordinal,

    /// <summary>Day of a month, two digits.</summary>
    Day,

    /// <summary>Four figures that may be a year.</summary>
    Year,

    /// <summary>’82: the year, by the nearest century.</summary>
    ShortYear,

    /// <summary>Two figures after a full year: the 08 of 2007-08.</summary>
    Figures,

    /// <summary>1980s, ’80s: the value without its last figure.</summary>
    Decade,

    /// <summary>18:00: hours and minutes.</summary>
    Clock,

    /// <summary>6 and the like before "p.m.".</summary>
    Hour,

    /// <summary>8pm, 8:30pm in one word.</summary>
    HourHalf,

    /// <summary>0800 before "UTC".</summary>
    MilitaryClock,

    /// <summary>7/8/07, month first.</summary>
    SlashDate,

    /// <summary>Month, two digits.</summary>
    Month,

    /// <summary>A month that is no other word and no given name, so that it may stand alone.</summary>
    PlainMonth,

    /// <summary>Day of the week, 1 for Monday.</summary>
    Weekday,

    /// <summary>Weekdays in the plural: every one of them.</summary>
    Weekdays,

    /// <summary>A unit of time in the singular, as durations write it: Y, TH.</summary>
    Unit,

    /// <summary>A unit in the plural.</summary>
    Units,

    /// <summary>Spring and the like: SP, SU, FA, WI.</summary>
    Season,

    /// <summary>Part of the day: MO, AF, EV, NI.</summary>
    Part,

    /// <summary>a.m. or p.m.</summary>
    Half,

    /// <summary>UTC and the like.</summary>
    Zone,

    /// <summary>About, nearly: it belongs to the expression and does not change its value.</summary>
    Around,

    /// <summary>Early, mid, late.</summary>
    Phase,

    /// <summary>Consecutive, trading: may stand between number and unit.</summary>
    Run,

    /// <summary>Ones and teens: the parts of a number in words.</summary>
    Ones,

    /// <summary>Twenty and the like, before a hyphen and ones.</summary>
    Tens,

    /// <summary>Hundred, thousand, million.</summary>
    Scale,

    /// <summary>The word is a time only with a capital: May, March.</summary>
    Proper,

    /// <summary>How often in the year or so: weekly, P1W.</summary>
    Frequency,

    /// <summary>A word with a capital that is neither month nor weekday.</summary>
    Name,
}
