namespace Ondit.Times;

/// <summary>Makes a piece of a value; null where there is no such day.</summary>
internal delegate string? Calculation(string[] arguments, TimeContext context);
