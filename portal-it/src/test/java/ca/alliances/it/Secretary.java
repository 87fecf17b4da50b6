package ca.alliances.it;

import com.microsoft.playwright.Page;

/** The secretary of a council at the pages of its decisions, in a browser. */
final class Secretary {
    private final Page page;

    Secretary(Page page) {
        this.page = page;
    }

    /** Opens the form in which a decision is recorded. */
    Secretary open(String reference) {
        page.navigate("/t/cnord/decision/record?ref=" + reference);
        return this;
    }

    /** The same, from the list of what awaits the council. */
    void openFromTheList(String reference) {
        page.navigate("/t/cnord/decision/list?sort=-since");
        page.locator("main a[href$='record?ref=" + reference + "']").click();
        Arrival.at(page, "**/decision/record?**");
    }

    /** Looks at what the rules and the purse say to that amount. */
    Secretary lookAt(String outcome, String amount) {
        page.locator("select[name$='outcome']").selectOption(outcome);
        page.locator("input[name$='amount']").fill(amount);
        page.locator("input[name$=':check']").click();
        page.waitForLoadState();
        return this;
    }

    /** Writes the first condition. */
    Secretary onCondition(String condition) {
        page.locator("textarea[name$='0:text']").fill(condition);
        return this;
    }

    /** Fills in the form and goes on to what it entails. */
    Secretary decide(String outcome, String amount, String exception, Resolution resolution) {
        page.locator("select[name$='outcome']").selectOption(outcome);
        page.locator("input[name$='amount']").fill(amount);
        page.locator("textarea[name$='exception']").fill(exception);
        cite(resolution);
        page.locator("textarea[name$='reasons']").fill(resolution.reasons());
        page.locator("input[name$=':next']").click();
        page.waitForLoadState();
        return this;
    }

    /** Cites a resolution that the council took outside the portal, and has it entered in the register unless it is there. */
    private void cite(Resolution resolution) {
        page.locator("input[name$='number']").fill(resolution.number());
        page.locator("input[name$=':outside']").check();
        page.locator("input[name$=':date']").fill(resolution.date());
    }

    /** Records what was looked over. */
    void recordIt() {
        page.locator("input[name$=':record']").click();
        Arrival.at(page, "**/decision/view?*");
    }

    /** Takes the decision back. */
    void repeal(String reference, Resolution resolution) {
        page.navigate("/t/cnord/decision/repeal?ref=" + reference);
        cite(resolution);
        page.locator("textarea[name$='reasons']").fill(resolution.reasons());
        page.locator("input[name$=':repeal']").click();
        Arrival.at(page, "**/decision/view?*");
    }

    /** What the page says of the share before and after the decision. */
    String balance() {
        return plain(page.locator("main p", new Page.LocatorOptions().setHasText("libre avant la décision"))
                .innerText());
    }

    /** What the rules that block say, with their figures. */
    String blocked() {
        return plain(String.join("\n", page.locator("main .notice-block").allInnerTexts()));
    }

    /** How many rules are told to pass. */
    int passed() {
        return page.locator("main .passed li").count();
    }

    /** All that the page says. */
    String content() {
        return plain(page.locator("main").innerText());
    }

    /** Declines the file of that page without a browser. */
    static void decline(Visitor council, String address) {
        WebForm form = WebForm.on(council, address, "decision")
                .type("outcome", "DECLINED")
                .type("number", "2026-11-77")
                .type("outside", "on")
                .type("date", "2026-11-20")
                .type("reasons", "Hors des priorités de l’appel.");
        Journey.ledTo(WebForm.in(council, form.press("next"), "decision").press("record"));
    }

    /** What is free in the share of La Haute-Côte-Nord. */
    String free() {
        page.navigate("/t/cnord/funding/envelope");
        return plain(page.locator("tr", new Page.LocatorOptions().setHasText("La Haute-Côte-Nord"))
                .locator("td[data-label='Libre']")
                .innerText());
    }

    /** With ordinary spaces. */
    static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }

    /** By what a council speaks, and why. */
    record Resolution(String number, String date, String reasons) {}
}
