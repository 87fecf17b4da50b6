package ca.alliances.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import ca.alliances.it.Crawl.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever asks for money reads on every page whom to ask: the people of the call, else those of the mandatary. */
@ExtendWith(PortalExtension.class)
class HelpIT {
    private static final String PROMOTER = "promoteur.depannage@example.org";
    private static final String CREATE = "/mon-compte/organization/create";
    private static final Pattern CALL = Pattern.compile("(?:ref|appel)=(CN-20\\d\\d-\\d\\d)$");
    private static final Pattern FILE = Pattern.compile("ref=(CN-20\\d\\d-A-\\d+)$");

    /** Two are no pages but a file and an image; one shows a file to who works on it, and names no call; minutes are there for everybody once a table has published some. */
    private static final Set<String> OTHERS = Set.of(
            "mandatary/application/document",
            "mandatary/application/file",
            "mandatary/appearance/logo",
            "mandatary/minutes/public",
            "mandatary/minutes/public-file");

    private final Portal portal;

    HelpIT(Portal portal) {
        this.portal = portal;
    }

    @Test
    void everyPageOfAPromoterNamesWhomToCallAndWhomToWrite() {
        Set<String> unseen = new TreeSet<>();
        SitePage.in(SitePage.Area.MANDATARY).stream()
                .filter(page -> page.isPublic() || page.isForEverybodySignedIn())
                .map(SitePage::name)
                .filter(name -> !OTHERS.contains(name))
                .forEach(unseen::add);
        List<String> silent = new ArrayList<>();
        for (Answer answer : answers()) {
            String page = answer.page().name();
            boolean shown = answer.what().status() == 200 && answer.what().isPage();
            if (shown && answer.who().equals(PROMOTER) && page.startsWith("mandatary/") && !OTHERS.contains(page)) {
                unseen.remove(page);
                if (!namesWhomToAsk(answer)) {
                    silent.add(answer.address());
                }
            }
        }
        assertEquals(List.of(), silent);
        assertEquals(Set.of(), unseen);
    }

    /** What a crawl finds, which looks at a few files only, and the decision on one of the others. */
    private List<Answer> answers() {
        List<Answer> answers = new ArrayList<>(portal.crawl("cnord").answers());
        String decision = "/t/cnord/decision/view?ref=" + portal.files().in("ACCEPTED");
        answers.add(
                new Answer(PROMOTER, decision, portal.visitor().enter(PROMOTER).ask(decision)));
        return answers;
    }

    private boolean namesWhomToAsk(Answer answer) {
        Element help = help(answer.what());
        return help.select("strong").eachText().contains(expected(answer.address()))
                && !help.select("a[href^=tel:+1]").isEmpty()
                && !help.select("a[href^=mailto:]").isEmpty();
    }

    private String expected(String address) {
        Matcher call = CALL.matcher(address);
        Matcher file = FILE.matcher(address);
        if (call.find()) {
            return contact("reference = ?", call.group(1));
        }
        return file.find()
                ? contact(
                        "reference = (SELECT call_reference FROM application WHERE tenant_id = 'cnord' AND reference = ?)",
                        file.group(1))
                : portal.rows().one("SELECT name_fr FROM tenant WHERE id = ?", "cnord");
    }

    private String contact(String which, String reference) {
        return portal.rows()
                .one("SELECT contact_name FROM project_call WHERE tenant_id = 'cnord' AND " + which, reference);
    }

    private static Element help(Reply answer) {
        return Jsoup.parse(answer.text()).selectFirst(".foot-help");
    }

    @Test
    void whoRegistersAnOrganizationForACallReadsWhomToAskAtItsMandatary() {
        Visitor promoter = portal.visitor().enter(PROMOTER);
        Element help = help(promoter.ask(CREATE + "?retour=/t/cnord/application/start%3Fappel%3DCN-2026-01"));
        assertFalse(help.select("a[href^=tel:+1]").isEmpty(), help::outerHtml);
        List.of("", "?retour=/t/personne/call/view", "?retour=/t", "?retour=/t/", "?retour=//t/cnord")
                .forEach(back -> assertEquals(
                        "/#mandataires",
                        help(promoter.ask(CREATE + back)).select("a").attr("href"),
                        back));
    }
}
