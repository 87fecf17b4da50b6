package ca.alliances.it;

import com.microsoft.playwright.Page;

/** Somebody goes from page to page of Côte-Nord by what can be clicked there. */
final class Clicks {
    private Clicks() {}

    /** From the home page to that one, which the menu names. */
    static void menu(Page page, String to) {
        page.navigate("/t/cnord");
        page.locator("nav.menu a[href$='/t/cnord/" + to + "']").click();
        Arrival.at(page, "**/" + to);
    }

    /** By the first link to that page, or to that page with the beginning of what it is about. */
    static void follow(Page page, String to) {
        page.locator("main a[href*='/t/cnord/" + to + "']").first().click();
        Arrival.at(page, "**/" + to + "*");
    }
}
