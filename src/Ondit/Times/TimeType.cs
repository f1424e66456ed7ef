namespace Ondit.Times;

/// <summary>What kind of time a time expression tells, in the terms of TimeML.</summary>
public enum TimeType
{
    /// <summary>A day or more on the calendar: "last Tuesday", "August", "the 1980s".</summary>
    Date,

    /// <summary>Less than a day on the calendar or the clock: "Saturday night", "6:40 p.m.".</summary>
    Time,

    /// <summary>How long: "25 years", "the past decade".</summary>
    Duration,

    /// <summary>How often: "every Tuesday", "weekly".</summary>
    Set,
}
