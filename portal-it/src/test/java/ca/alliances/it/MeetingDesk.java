package ca.alliances.it;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** The secretary of a table of Côte-Nord at its meetings, in a browser; goes from page to page by their links and buttons only. */
final class MeetingDesk {
    private static final ZoneId QUEBEC = ZoneId.of("America/Toronto");
    private final Page page;
    private String meeting;

    MeetingDesk(Page page) {
        this.page = page;
    }

    /** Plans a meeting of that table, soon enough to begin, and comes to its agenda. */
    MeetingDesk plan(String table) {
        ZonedDateTime soon = ZonedDateTime.now(QUEBEC).plusMinutes(30);
        ZonedDateTime from = soon.plusHours(1).toLocalDate().equals(soon.toLocalDate())
                ? soon
                : soon.plusDays(1).truncatedTo(ChronoUnit.DAYS).plusMinutes(5);
        Clicks.menu(page, "meeting/list");
        Clicks.follow(page, "meeting/plan");
        page.locator("select[id$=':table']").selectOption(table);
        page.locator("input[id$=':day']").fill(from.toLocalDate().toString());
        page.locator("input[id$=':begins']").fill(clock(from.toLocalTime()));
        page.locator("input[id$=':ends']").fill(clock(from.toLocalTime().plusHours(1)));
        page.locator("[id$=':place']").fill("Salle du conseil");
        page.locator("input[id$=':save']").click();
        Arrival.at(page, "**/meeting/agenda?*");
        meeting = page.url().replaceAll(".*ref=([A-Z0-9-]+).*", "$1");
        return this;
    }

    private static String clock(LocalTime time) {
        return time.format(DateTimeFormatter.ofPattern("HH:mm"));
    }

    /** Has the item of the agenda that adopts minutes point to those of that meeting. */
    MeetingDesk adopting(String held) {
        page.locator(".agenda li", new Page.LocatorOptions().setHasText("Adoption du procès-verbal"))
                .locator("a[href*='meeting/item']")
                .click();
        page.locator("select[id$=':adopts']").selectOption(held);
        page.locator("input[id$=':save']").click();
        Arrival.at(page, "**/meeting/agenda?*");
        return this;
    }

    /** Takes the projects that are ready onto the agenda, in one click. */
    MeetingDesk addReadyProjects(String title) {
        page.locator("input[id$=':all']").click();
        page.locator(".agenda li", new Page.LocatorOptions().setHasText(title)).waitFor();
        return this;
    }

    /** Calls the members, later than the rules of the table say. */
    MeetingDesk convene(String reason) {
        Clicks.follow(page, "meeting/view");
        Clicks.follow(page, "meeting/convene");
        page.locator("[id$=':reason']").fill(reason);
        page.locator("input[id$=':convene']").click();
        Arrival.at(page, "**/meeting/view?*");
        return this;
    }

    /** Begins it with so many members in the room. */
    MeetingDesk begin(int present) {
        page.locator("input[id$=':begin']").click();
        Arrival.at(page, "**/meeting/live?*");
        for (int seat = 0; seat < present; seat++) {
            page.locator("input[id$=':" + seat + ":inPerson']").click();
            page.locator("input[id$=':" + seat + ":leave']").waitFor();
        }
        return this;
    }

    /** Takes up the item of that title. */
    MeetingDesk takeUp(String title) {
        Locator item = page.locator(".course li", new Page.LocatorOptions().setHasText(title));
        item.locator("input[id$=':takeUp']").click();
        item.locator("input[id$=':takeUp']")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        return this;
    }

    /** Writes a motion under the item at which the table is. */
    MeetingDesk propose(String motion, String mover, String way) {
        Clicks.follow(page, "meeting/motion");
        page.locator("textarea[id$=':text']").fill(motion);
        page.locator("select[id$=':mover']").selectOption(new SelectOption().setLabel(mover));
        page.locator("input[value='" + way + "']").check();
        return this;
    }

    /** Says what the motion does to the project of the item. */
    MeetingDesk about(String step, String amount, String reasons) {
        page.locator("select[id$=':step']").selectOption(step);
        page.locator("input[id$=':amount']").fill(amount);
        page.locator("textarea[id$=':reasons']").fill(reasons);
        return this;
    }

    /** Puts it to the table. */
    MeetingDesk put() {
        page.locator("input[id$=':put']").click();
        Arrival.at(page, "**/meeting/vote?*");
        return this;
    }

    /** Opens the vote. */
    MeetingDesk open() {
        page.locator("input[id$=':open']").click();
        page.locator("main a[href*='meeting/close']").waitFor();
        return this;
    }

    /** Counts the hands that are raised for it, none against. */
    MeetingDesk count(int hands) {
        Clicks.follow(page, "meeting/close");
        page.locator("input[id$=':inFavour']").fill(String.valueOf(hands));
        page.locator("input[id$=':against']").fill("0");
        page.locator("input[id$=':abstained']").fill("0");
        return this;
    }

    /** Goes to where the vote is closed. */
    MeetingDesk toTheClose() {
        Clicks.follow(page, "meeting/close");
        return this;
    }

    /** Closes the vote; what the page says then. */
    String close() {
        page.locator("input[id$=':confirm']").click();
        Arrival.at(page, "**/meeting/vote?*");
        return content();
    }

    /** Ends the meeting, from the page of a vote. */
    MeetingDesk end() {
        backToTheTable();
        Clicks.follow(page, "meeting/end");
        page.locator("input[id$=':confirm']").click();
        Arrival.at(page, "**/meeting/view?*");
        return this;
    }

    /** Goes back to the meeting as it sits, from the page of a vote. */
    MeetingDesk backToTheTable() {
        Clicks.follow(page, "meeting/live");
        return this;
    }

    /** Opens the file of the project at which the table is. */
    MeetingDesk openTheProject() {
        Clicks.follow(page, "application/file");
        return this;
    }

    /** Goes on to the minutes of a meeting that has ended. */
    MinutesDesk minutes() {
        Clicks.follow(page, "minutes/view");
        return new MinutesDesk(page, meeting);
    }

    /** Number of the meeting. */
    String meeting() {
        return meeting;
    }

    /** All that the page says. */
    String content() {
        return Secretary.plain(page.locator("main").innerText());
    }
}
