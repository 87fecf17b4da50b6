package ca.alliances.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Before an account, before a draft: five questions of a call, answered in the address, that keep nobody from going on. */
@ExtendWith(PortalExtension.class)
class CanApplyIT {
    private static final String CHECK = "/t/cnord/call/check?ref=CN-2026-01";
    private static final String YES = "&who=yes&territory=yes&money=yes&time=yes&documents=yes";
    private final Portal portal;

    CanApplyIT(Portal portal) {
        this.portal = portal;
    }

    @Test
    void itAsksWhatTheCallAsksInPlainWords() {
        Document page = read(CHECK);
        assertEquals(5, page.select("form[method=get] fieldset").size());
        String asked = page.select("form[method=get]").text();
        for (String part :
                List.of("La Haute-Côte-Nord", "25\u00a0000,00\u00a0$", "31\u00a0mars\u00a02029", "Lettres patentes")) {
            assertTrue(asked.replace(' ', '\u00a0').contains(part.replace(' ', '\u00a0')), part + " in " + asked);
        }
        assertEquals(0, page.select(".notice").size(), "nothing is said before the first answer");
    }

    @ParameterizedTest
    @CsvSource({
        "'', 'Vous pouvez déposer une demande', 'Demander une aide'",
        "'&money=no', 'voyez d’abord ceci', 'Commencer quand même'",
        "'&documents=no', 'les documents obligatoires doivent y être', 'Commencer quand même'",
        "'&who=no', 'cet appel n’est pas pour vous', 'Commencer quand même'",
        "'&territory=no', 'Cet appel sert ce territoire seulement', 'Commencer quand même'"
    })
    void itAnswersSaysWhomToCallAndLetsEverybodyGoOn(String no, String answer, String button) {
        String name = no.replaceAll("[&=]|no$", "");
        Document page = read(CHECK + (no.isEmpty() ? YES : YES.replaceFirst("&" + name + "=yes", no)));
        assertTrue(
                page.select(".notice").text().contains(answer),
                page.select(".notice").text());
        assertTrue(page.select("main a[href*='application/start?appel=CN-2026-01']")
                .text()
                .contains(button));
        assertEquals(
                1, page.select("main a[href='mailto:agent.hcn@example.org']").size());
        assertEquals(5, page.select("input[checked]").size(), "what was answered is still there");
    }

    @Test
    void aFewAnswersAreNotAnAnswerYet() {
        assertTrue(read(CHECK + "&who=yes").select(".notice").text().contains("Répondez à toutes les questions"));
    }

    @Test
    void aCallThatIsOverOrNotOpenYetSaysSoAndLeadsToNoForm() {
        Document over = read("/t/cnord/call/check?ref=CN-2025-01");
        assertTrue(over.select(".notice").text().contains("Cet appel est terminé"));
        Document soon = read("/t/cnord/call/check?ref=CN-2027-01" + YES);
        assertTrue(soon.select(".notice").text().contains("Il ouvre le"));
        assertEquals(
                0,
                over.select("main a[href*=start]").size()
                        + soon.select("main a[href*=start]").size());
    }

    @Test
    void anAnswerThatIsNoneIsNotTakenForOne() {
        assertEquals(
                0, read(CHECK + "&who=%3Cscript%3E&time=oui").select(".notice").size());
        assertEquals(
                404, portal.visitor().ask("/t/cnord/call/check?ref=CN-2020-99").status());
        assertEquals(
                404,
                portal.visitor().ask("/t/cssspnql/call/check?ref=CN-2026-01").status());
    }

    @Test
    void theCallLeadsToTheQuestionsAndTheQuestionsToTheForm() {
        Document call = read("/t/cnord/call/view?ref=CN-2026-01");
        assertEquals(1, call.select("main a[href='" + CHECK + "']").size());
        Document start = portal.visitor()
                .enter("promoteur.depannage@example.org")
                .read("/t/cnord/application/start?appel=CN-2026-01");
        assertEquals(1, start.select("main a[href='" + CHECK + "']").size());
    }

    private Document read(String address) {
        return portal.visitor().read(address);
    }
}
