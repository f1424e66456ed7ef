using System.Globalization;

namespace Ondit.App.Exports;

/// <summary>Numbers and days as they are written.</summary>
internal static class Figures
{
    public static string Of(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Count(int number, string one, string several) =>
        $"{Of(number)} {(number == 1 ? one : several)}";

    public static string PerCent(double share) => (100 * share).ToString("0", CultureInfo.InvariantCulture) + " %";
}
