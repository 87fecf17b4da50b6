package ca.alliances.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.alliances.it.Crawl.Answer;
import ca.alliances.it.DemoPeople.DemoPerson;
import ca.alliances.it.Trespass.Attempt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Kativik's names and amounts cannot be mistaken for anybody else's: wherever they show outside of Kativik, a wall has a hole. */
@ExtendWith(PortalExtension.class)
class PoisonIT {
    private static final String ANALYST = "analyste.ministere@example.org";
    private final Portal portal;

    PoisonIT(Portal portal) {
        this.portal = portal;
    }

    @Test
    void nothingOfKativikStandsInAnyAnswerToTheOthersNorToTheMinistry() {
        Set<String> allowed = DemoPeople.all().stream()
                .filter(person -> person.worksIn("ark"))
                .map(DemoPerson::email)
                .collect(Collectors.toSet());
        List<String> found = new ArrayList<>();
        for (String tenant : List.of("cnord", "cssspnql", "ark")) {
            List<Answer> answers = portal.crawl(tenant).answers().stream()
                    .filter(answer -> !allowed.contains(answer.who()))
                    .toList();
            assertTrue(answers.size() > 20, tenant);
            answers.forEach(answer -> poisonIn(textOf(answer.what()))
                    .forEach(word -> found.add(word + " for " + answer.who() + " at " + answer.address())));
        }
        assertEquals(List.of(), found);
    }

    @Test
    void theMinistryReadsKativiksTotalsByItsName() {
        List<String> lines = portal.visitor()
                .enter(ANALYST)
                .read("/ministere?year=2026")
                .select("tbody tr")
                .eachText();
        assertTrue(
                lines.stream().anyMatch(line -> line.contains("Kativik") && line.contains("777 777,77")),
                lines.toString());
    }

    @Test
    void nothingOfKativikStandsInTheAnswerToAFormThatIsRefused() {
        Map<SitePage, Set<String>> pages = portal.crawl("ark").oneOfAKind();
        pages.keySet().removeIf(SitePage::isPublic);
        Trespass trespass = Trespass.into(
                portal,
                "ark",
                DemoPeople.all().stream().filter(person -> person.isOnlyOf("cnord") || person.isOnlyOf("cssspnql")));
        List<WebForm> forms =
                trespass.forms(pages.values().stream().flatMap(Set::stream).toList());
        List<Attempt> attempts = trespass.attempts(forms);
        assertTrue(attempts.size() > 100, attempts.toString());
        List<String> found = new ArrayList<>();
        attempts.forEach(attempt -> poisonIn(withoutWhatWasSent(attempt.form(), attempt.answer()))
                .forEach(word -> found.add(word + " for " + attempt)));
        assertEquals(List.of(), found);
    }

    @Test
    void nothingOfKativikStandsInTheAnswerToAReasonOfTheMinistry() {
        WebForm reason = WebForm.on(
                        portal.visitor().enter(ANALYST),
                        "/ministere/open?tenant=cnord&ref=" + portal.files().in("RECOMMENDED"),
                        "opening")
                .type("reason", "Vérification du cumul des aides de 2026")
                .to("/ministere/open?tenant=ark&ref=" + portal.files().poison());
        Reply answer = reason.press("open");
        assertEquals(404, answer.status());
        assertEquals(List.of(), poisonIn(withoutWhatWasSent(reason, answer)));
    }

    /** The sender knows the number that he sends. */
    private static String withoutWhatWasSent(WebForm form, Reply answer) {
        return textOf(answer).replace(form.address().replaceFirst(".*[?&]ref=([^&]+).*", "$1"), "");
    }

    @Test
    void nothingOfKativikStandsInALetterToTheOthers() {
        String inbox = portal.visitor()
                .ask(portal.stack().inboxUrl() + "/messages.json")
                .text();
        List<String> found = new ArrayList<>();
        for (Letter letter : Letter.all(inbox)) {
            if (!letter.to().contains("kativik")) {
                poisonIn(letter.text()).forEach(word -> found.add(word + " in a letter to " + letter.to()));
            }
        }
        assertEquals(List.of(), found);
    }

    @Test
    void kativikItselfReadsWhatIsLookedFor() {
        Set<String> seen = new TreeSet<>();
        portal.crawl("ark").answers().forEach(answer -> seen.addAll(poisonIn(textOf(answer.what()))));
        Set<String> never = new HashSet<>(DemoFiles.POISON);
        never.removeAll(seen);
        assertEquals(Set.of(), never);
    }

    /** An amount counts only whole: the total of Kativik ends with the same figures. */
    private static List<String> poisonIn(String text) {
        String dense = text.replaceAll("[\\s\u00a0\u202f]", "");
        return DemoFiles.POISON.stream()
                .filter(word -> Pattern.compile("(?<!\\d)" + Pattern.quote(word.replace(" ", "")))
                        .matcher(dense)
                        .find())
                .toList();
    }

    private static String textOf(Reply answer) {
        byte[] body = answer.body();
        if (answer.header("content-type").startsWith("text/html")) {
            Document page = Jsoup.parse(answer.text());
            page.select("input[type=hidden]").remove();
            return page.outerHtml() + page.text();
        }
        return body.length > 4 && body[0] == '%' && body[1] == 'P' ? pdf(body) : answer.text();
    }

    private static String pdf(byte[] body) {
        try (PDDocument document = Loader.loadPDF(body)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
