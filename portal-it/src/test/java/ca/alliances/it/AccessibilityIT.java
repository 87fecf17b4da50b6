package ca.alliances.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.alliances.it.Crawl.Answer;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 0 violations on every page, in both languages, in the light and in the dark, on a desk and on a telephone. */
@ExtendWith(PortalExtension.class)
class AccessibilityIT {
    private static final String COORDINATOR = "coordination.cnord@example.org";
    private static final String CALL = "/t/cnord/call/view?ref=CN-2026-01";
    private static final String COLOURS = "() => [...document.querySelectorAll('*')].map(e => getComputedStyle(e))"
            + ".map(s => s.color + s.backgroundColor + s.borderColor + s.fill).join()";
    private final Portal portal;

    AccessibilityIT(Portal portal) {
        this.portal = portal;
    }

    @Test
    void noPageStandsInAnybodysWayInEitherLanguage() {
        Collection<List<Answer>> shown = portal.crawl("cnord").shown();
        assertEquals(List.of(), portal.readInBothLanguages(readers -> {
            List.of("/", "/t/cnord", CALL).forEach(address -> readers.look(Readers.NOBODY, address, 200));
            List.of("/", "/mon-compte").forEach(address -> readers.look(COORDINATOR, address, 200));
            shown.forEach(answers -> {
                Answer answer = stillThere(answers, readers);
                readers.look(answer.who(), answer.address(), 200);
            });
        }));
    }

    /** What other tests have done meanwhile may have taken a page away, as a decision takes the form that records one. */
    private static Answer stillThere(List<Answer> answers, Readers readers) {
        return answers.stream()
                .filter(answer -> readers.as(answer.who()).ask(answer.address()).status() == 200)
                .findFirst()
                .orElseGet(() -> answers.get(0));
    }

    @Test
    void theDarkThatSomebodyChoosesIsTheDarkOfTheSystem() {
        Readers byWish = new Readers(portal, "fr");
        Readers byChoice = new Readers(portal, "fr");
        byChoice.as(Readers.NOBODY).send("/apparence", Map.of("theme", "dark"));
        Page wished = byWish.as(Readers.NOBODY).page();
        wished.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        List.of("/", CALL, "/nothing-here").forEach(address -> {
            byWish.as(Readers.NOBODY).open(address);
            byChoice.as(Readers.NOBODY).open(address);
            assertEquals(
                    wished.evaluate(COLOURS), byChoice.as(Readers.NOBODY).page().evaluate(COLOURS), address);
        });
        byChoice.look(Readers.NOBODY, "/", 200);
        assertEquals(List.of(), byChoice.findings());
    }
}
