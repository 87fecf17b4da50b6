package ca.alliances.it;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;

/** The secretary of a table of Côte-Nord at the minutes of a meeting, in a browser; goes from page to page by their links and buttons only. */
final class MinutesDesk {
    private final Page page;
    private final String meeting;

    MinutesDesk(Page page, String meeting) {
        this.page = page;
        this.meeting = meeting;
    }

    /** Begins them, and comes to their first section. */
    MinutesDesk begin() {
        page.locator("input[id$=':begin']").click();
        Arrival.at(page, "**/minutes/edit?*");
        return this;
    }

    /** Writes that section, chosen among the others. */
    MinutesDesk write(String section, String text) {
        page.locator("main nav a", new Page.LocatorOptions().setHasText(section))
                .click();
        page.locator("h1", new Page.LocatorOptions().setHasText(section)).waitFor();
        page.locator("#writing\\:text").fill(text);
        page.locator("#writing\\:save").click();
        page.locator(".flash").waitFor();
        return this;
    }

    /** Reads them from the beginning to the end. */
    MinutesDesk readAll() {
        Clicks.follow(page, "minutes/view");
        return this;
    }

    /** Sends them to who was present, who may correct them up to that day. */
    MinutesDesk circulate(LocalDate until) {
        Clicks.follow(page, "minutes/circulate");
        page.locator("input[id$=':until']").fill(until.toString());
        page.locator("input[id$=':circulate']").click();
        Arrival.at(page, "**/minutes/view?*");
        return this;
    }

    /** Finds them among all minutes. */
    MinutesDesk find() {
        Clicks.menu(page, "minutes/list");
        Clicks.follow(page, "minutes/view?ref=" + meeting);
        return this;
    }

    /** Takes the only correction that waits into the text. */
    MinutesDesk accept() {
        Clicks.follow(page, "minutes/correction");
        page.locator("input[id$=':accept']").click();
        Arrival.at(page, "**/minutes/view?*");
        return this;
    }

    /** Goes to where the public version is made. */
    MinutesDesk prepareForEverybody() {
        Clicks.follow(page, "minutes/publish");
        return this;
    }

    /** Leaves a passage out of the public version. */
    MinutesDesk leaveOut(String section, String passage, String reason) {
        page.locator("select[id$=':section']").selectOption(new SelectOption().setLabel(section));
        page.locator("textarea[id$=':passage']").fill(passage);
        page.locator("input[id$=':reason']").fill(reason);
        page.locator("input[id$=':mark']").click();
        page.locator(".flash").waitFor();
        return this;
    }

    /** What everybody would read. */
    String preview() {
        Locator preview = page.locator("main details");
        preview.locator("summary").click();
        return Secretary.plain(preview.innerText());
    }

    /** Publishes it. */
    MinutesDesk publish() {
        page.locator("input[id$=':publish']").click();
        Arrival.at(page, "**/minutes/view?*");
        return this;
    }

    /** All that the page says. */
    String content() {
        return Secretary.plain(page.locator("main").innerText());
    }
}
