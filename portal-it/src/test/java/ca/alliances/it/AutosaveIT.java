package ca.alliances.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a page does by itself as time goes by, which the tests make pass: a draft saves itself, a session does not end unannounced. */
@ExtendWith(PortalExtension.class)
class AutosaveIT {
    private static final String PROMOTER = "promoteur.depannage@example.org";
    private static final String SUMMARY = "#project\\:summary";
    private static final String WARNING = ".session[role=alert]";
    private static final long MINUTE = 60_000;
    private final Portal portal;

    AutosaveIT(Portal portal) {
        this.portal = portal;
    }

    @ParameterizedTest
    @CsvSource({"fr,Enregistré à 14 h 32", "en,Saved at 2:32 p.m."})
    void aDraftSavesItselfSaysWhenAndIsThereWhenItIsOpenedAnew(String language, String said) {
        Visitor promoter = visitor();
        String address = draft(promoter);
        promoter.ask("/?lang=" + language);
        promoter.page()
                .clock()
                .install(new Clock.InstallOptions()
                        .setTime(Instant.parse("2026-11-25T19:32:05Z").toEpochMilli()));
        promoter.open(address);
        Page page = promoter.page();
        page.locator(SUMMARY).fill("Des repas du vendredi, " + language);
        page.clock().runFor(5_000);
        Locator live = page.locator("form#project [role=status]");
        PlaywrightAssertions.assertThat(live).hasText(said);
        Visitor other = portal.visitor().enter(PROMOTER);
        other.open(address);
        assertEquals(
                "Des repas du vendredi, " + language,
                other.page().locator(SUMMARY).inputValue());
        assertEquals(List.of(), promoter.complaints());
    }

    @Test
    void aSessionAboutToEndIsAnnouncedAndProlongedByTheKeyboard() {
        Visitor promoter = visitor();
        Page page = idle(promoter, "/mon-compte");
        page.clock().fastForward(57 * MINUTE);
        PlaywrightAssertions.assertThat(page.locator(WARNING)).hasCount(0);
        page.clock().fastForward(MINUTE + 10_000);
        PlaywrightAssertions.assertThat(page.locator(WARNING))
                .containsText("Votre session prendra fin dans deux minutes.");
        new Keyboard(page).to(WARNING + " button");
        assertEquals("Rester connecté", page.locator(":focus").innerText());
        assertEquals(
                204,
                page.waitForResponse("**/session", () -> page.keyboard().press("Enter"))
                        .status());
        PlaywrightAssertions.assertThat(page.locator(WARNING)).hasCount(0);
        page.clock().fastForward(57 * MINUTE);
        PlaywrightAssertions.assertThat(page.locator(WARNING)).hasCount(0);
        page.clock().fastForward(MINUTE + 10_000);
        PlaywrightAssertions.assertThat(page.locator(WARNING)).containsText("dans deux minutes");
        page.clock().fastForward(2 * MINUTE);
        PlaywrightAssertions.assertThat(page.locator(WARNING))
                .hasText("Votre session a pris fin. Ce que vous avez écrit est gardé sur cet appareil.");
        assertEquals(List.of(), promoter.complaints());
    }

    @Test
    void whoseDraftSavesItselfIsNotToldThatTheSessionEnds() {
        Visitor promoter = visitor();
        Page page = idle(promoter, draft(promoter));
        page.clock().fastForward(50 * MINUTE);
        page.locator(SUMMARY).fill("Encore une phrase.");
        page.clock().runFor(5_000);
        PlaywrightAssertions.assertThat(page.locator("form#project [role=status]"))
                .containsText("Enregistré à");
        page.clock().fastForward(50 * MINUTE);
        PlaywrightAssertions.assertThat(page.locator(WARNING)).hasCount(0);
    }

    private Visitor visitor() {
        return portal.visitor(new NewContextOptions().setTimezoneId("America/Toronto"))
                .enter(PROMOTER);
    }

    /** Opens the page with a clock that goes only as far as the test lets it. */
    private static Page idle(Visitor visitor, String address) {
        visitor.page().clock().install();
        visitor.open(address);
        return visitor.page();
    }

    /** Address of the first section of a new draft. */
    private static String draft(Visitor visitor) {
        return Journey.begin(visitor, "cnord", "CN-2026-01", "Cuisine du vendredi")
                .at("project");
    }
}
