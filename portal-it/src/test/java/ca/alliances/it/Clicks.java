package ca.alliances.it;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Somebody goes from page to page of Côte-Nord by what can be clicked there. */
final class Clicks {
    private Clicks() {}

    /** From the home page to that one, which the menu names, maybe in a part that opens. */
    static void menu(Page page, String to) {
        page.navigate("/t/cnord");
        String link = "a[href$='/t/cnord/" + to + "']";
        Locator part = page.locator("nav.menu details", new Page.LocatorOptions().setHas(page.locator(link)));
        if (part.count() > 0) {
            part.locator("summary").click();
        }
        page.locator("nav.menu " + link).click();
        Arrival.at(page, "**/" + to);
    }

    /** By the first link to that page, or to that page with the beginning of what it is about. */
    static void follow(Page page, String to) {
        page.locator("main a[href*='/t/cnord/" + to + "']").first().click();
        Arrival.at(page, "**/" + to + "*");
    }
}
