package ca.alliances.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Minutes are written while the network fails, the session ends, or somebody else writes too: of what is typed at most ten seconds are lost, and
 * nothing of what others have saved.
 */
@ExtendWith(PortalExtension.class)
class MinutesNetworkIT {
    private static final String SECRETARY = "agent.hcn@example.org";
    private static final String TEXT = "#writing\\:text";
    private static final String ON_THE_DEVICE =
            "() => Object.keys(localStorage).filter(name => name.startsWith('draft:')).map(name => localStorage.getItem(name)).join()";
    private static final int MOST_SECONDS_LOST = 10;
    private static final int SECONDS_OF_TYPING = 25;
    private static int meetings = 80;
    private final Portal portal;
    private final List<String> typed = new ArrayList<>();
    private Visitor secretary;
    private Page page;
    private String meeting;
    private String address;

    MinutesNetworkIT(Portal portal) {
        this.portal = portal;
    }

    @Test
    void aNetworkThatIsCutInTheMiddleLosesAtMostTenSecondsOfTyping() {
        writing();
        type();
        page.context().setOffline(true);
        type();
        PlaywrightAssertions.assertThat(page.locator(".saved.bad")).isVisible();
        Page cut = page;
        page = secretary.newTab();
        cut.close();
        page.context().setOffline(false);
        page.navigate(address);
        assertTrue(lost(page.locator(TEXT).inputValue()) <= MOST_SECONDS_LOST);
        assertSavesItself();
        assertTrue(lost(saved()) <= MOST_SECONDS_LOST);
    }

    @Test
    void aNetworkThatComesBackSavesWhatWasTypedMeanwhile() {
        writing();
        page.context().setOffline(true);
        type();
        page.context().setOffline(false);
        page.clock().runFor(26_000);
        assertSavesItself();
        assertEquals(0, lost(saved()));
    }

    @Test
    void whoseSessionEndsFindsTheTextAgainAfterTheLogin() {
        writing();
        type();
        secretary.forgetSession();
        type();
        PlaywrightAssertions.assertThat(page.locator(".saved.bad")).isVisible();
        Page expired = page;
        page = secretary.newTab();
        expired.close();
        page.navigate(address);
        page.locator("#username").fill(SECRETARY);
        page.locator("#password").fill(DemoPeople.PASSWORD);
        page.locator("#kc-login").click();
        page.locator(TEXT).waitFor();
        assertTrue(lost(page.locator(TEXT).inputValue()) <= MOST_SECONDS_LOST);
        assertSavesItself();
        assertTrue(lost(saved()) <= MOST_SECONDS_LOST);
    }

    @Test
    void twoSecretariesOfOneSectionAreGivenTheChoiceOfBothTexts() {
        writing();
        Page other = portal.visitor().enter("coordination.cnord@example.org").page();
        other.navigate(address);
        other.locator(TEXT).fill("Ce que l’autre a écrit.");
        other.locator("#writing\\:save").click();
        other.locator(".flash").waitFor();
        page.locator(TEXT).fill("Ce que j’ai écrit.");
        page.locator("#writing\\:save").click();
        page.locator(".overtaken").waitFor();
        assertEquals("Ce que l’autre a écrit.", page.locator(".saved-text").innerText());
        assertEquals("Ce que j’ai écrit.", page.locator(TEXT).inputValue());
        assertEquals("Ce que l’autre a écrit.", saved());
        page.locator("#writing\\:both").click();
        page.locator(".flash").waitFor();
        assertEquals("Ce que l’autre a écrit.\n\nCe que j’ai écrit.", saved());
    }

    /** Begins minutes and opens a section of them, with a clock that goes only as far as the test lets it. */
    private void writing() {
        meeting = HeldMeeting.like(portal.rows(), "cnord", "HCN-2026-R-01", ++meetings);
        secretary = portal.visitor().enter(SECRETARY);
        String view = "/t/cnord/minutes/view?ref=" + meeting;
        Journey.ledTo(WebForm.on(secretary, view, "beginning").press("begin"));
        page = secretary.page();
        page.clock().install();
        address = "/t/cnord/minutes/edit?ref=" + meeting + "&section=opening";
        page.navigate(address);
    }

    /** A word each second; at every moment no more is unsafe than the words of the last seconds. */
    private void type() {
        for (int second = 0; second < SECONDS_OF_TYPING; second++) {
            typed.add("mot" + typed.size() + ".");
            page.locator(TEXT).fill(String.join(" ", typed));
            page.clock().runFor(1_000);
            int lost = Math.min(lost((String) page.evaluate(ON_THE_DEVICE)), lost(saved()));
            assertTrue(lost <= MOST_SECONDS_LOST, lost + " seconds are neither saved nor on the device");
        }
    }

    private void assertSavesItself() {
        page.clock().runFor(5_000);
        PlaywrightAssertions.assertThat(page.locator("#writing [role=status]")).containsText("Enregistré à");
    }

    /** How many of the last words that text has not. */
    private int lost(String text) {
        int lost = 0;
        for (int i = typed.size() - 1; i >= 0 && !text.contains(typed.get(i)); i--) {
            lost++;
        }
        return lost;
    }

    private String saved() {
        return portal
                .rows()
                .of(
                        "SELECT s.text FROM minutes_section s JOIN minutes m ON m.tenant_id = s.tenant_id AND m.id = s.minutes_id"
                                + " WHERE m.tenant_id = 'cnord' AND m.meeting_reference = ? AND s.section_key = 'opening'",
                        meeting)
                .stream()
                .map(row -> row.get(0))
                .findFirst()
                .orElse("");
    }
}
