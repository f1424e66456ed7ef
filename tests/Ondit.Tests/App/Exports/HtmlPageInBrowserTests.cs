using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Shouldly;

namespace Ondit.Tests.App.Exports;

/// <summary>The page as Chromium shows it: Debian's, for Playwright's own is not everywhere to be had.</summary>
public sealed class HtmlPageInBrowserTests
{
    private static readonly BrowserTypeLaunchOptions Chromium = new()
    {
        ExecutablePath = "/usr/bin/chromium",
        Args =
        [
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run",
        ],
    };

    [Theory]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    [InlineData(360, ColorScheme.Light)]
    [InlineData(360, ColorScheme.Dark)]
    public async Task The_page_can_be_used_by_everyone(int width, ColorScheme scheme)
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("page.html", HtmlPageTests.Write(ReadingExample.Hard, ReadingExample.Whole));
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(Chromium);
        await using var context = await browser.NewContextAsync(
            new()
            {
                ViewportSize = new() { Width = width, Height = 800 },
                ColorScheme = scheme,
            }
        );
        var page = await context.NewPageAsync();
        var requests = new List<string>();
        var complaints = new List<string>();
        page.Request += (_, request) => requests.Add(request.Url);
        page.Console += (_, message) => complaints.Add(message.Text);
        page.Dialog += (_, dialog) => complaints.Add(dialog.Message);

        await page.GotoAsync($"file://{file}");

        // A blocked style sheet would leave the page as a browser shows it bare, and axe content with it.
        (
            await page.EvaluateAsync<string>("getComputedStyle(document.querySelector('.story .cue')).fontStyle")
        ).ShouldBe("italic");
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width);
        requests.ShouldBe([$"file://{file}"]);
        complaints.ShouldBeEmpty();
        var violations = (await page.RunAxe()).Violations;
        violations
            .SelectMany(violation => violation.Nodes.Select(node => $"{violation.Id}: {node.Html}"))
            .ShouldBeEmpty();
    }

    [Fact]
    public async Task The_keyboard_opens_why_at_a_cue_and_leads_to_the_list_and_back()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("page.html", HtmlPageTests.Write(ReadingExample.Hard));
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(Chromium);
        var page = await browser.NewPageAsync();
        await page.GotoAsync($"file://{file}");

        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        (await page.IsVisibleAsync("#s1-a1-why")).ShouldBeTrue();

        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        page.Url.ShouldEndWith("#s1-a1");

        await page.Keyboard.PressAsync("Escape");
        (await page.IsVisibleAsync("#s1-a1-why")).ShouldBeFalse();
        await page.FocusAsync("#s1-a1 a.number");
        await page.Keyboard.PressAsync("Enter");
        page.Url.ShouldEndWith("#s1-a1-cue");
    }

    [Fact]
    public async Task Paper_shows_what_a_closed_finding_holds()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("page.html", HtmlPageTests.Write(ReadingExample.Whole));
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(Chromium);
        var page = await browser.NewPageAsync();
        await page.GotoAsync($"file://{file}");
        var published = page.Locator(".findings .published").First;

        (await published.IsVisibleAsync()).ShouldBeFalse();
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        (await published.IsVisibleAsync()).ShouldBeTrue();
    }
}
