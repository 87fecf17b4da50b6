package ca.alliances.it;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import org.jsoup.Jsoup;

/** That a click led to a page. When it did not, the failure tells where the person stands instead and what she reads there. */
final class Arrival {
    private Arrival() {}

    /** Waits until the page at that address is there. */
    static void at(Page page, String address) {
        try {
            page.waitForURL(address);
        } catch (TimeoutError e) {
            throw new AssertionError(
                    "not at " + address + " but at " + page.url() + ": "
                            + Jsoup.parse(page.content()).text(),
                    e);
        }
    }
}
