using Ondit.Eval.Reports;
using Shouldly;

namespace Ondit.Tests.Lab;

public sealed class QuotedPagesTests
{
    private const string Page = "# Title\n\nF1 in per cent.\n\n| a |\n";

    [Fact]
    public void A_quote_becomes_the_page_without_its_title() =>
        QuotedPages
            .Renew("Before\n<!-- quote results/a.md -->\nold\n<!-- end quote -->\nafter", _ => Page)
            .ShouldBe("Before\n<!-- quote results/a.md -->\n\nF1 in per cent.\n\n| a |\n\n<!-- end quote -->\nafter");

    [Fact]
    public void Renewing_twice_changes_nothing()
    {
        var once = QuotedPages.Renew(
            "<!-- quote a.md --> <!-- end quote --> x <!-- quote b.md --><!-- end quote -->",
            _ => Page
        );
        QuotedPages.Renew(once, _ => Page).ShouldBe(once);
    }

    [Fact]
    public void A_quote_that_is_not_ended_is_named() =>
        Should
            .Throw<FormatException>(() => QuotedPages.Renew("<!-- quote a.md --> and no end", _ => Page))
            .Message.ShouldContain("a.md");
}
