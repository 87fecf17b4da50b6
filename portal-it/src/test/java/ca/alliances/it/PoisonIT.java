package ca.alliances.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.alliances.it.Crawl.Answer;
import ca.alliances.it.DemoPeople.DemoPerson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
    private final Portal portal;

    PoisonIT(Portal portal) {
        this.portal = portal;
    }

    @Test
    void nothingOfKativikStandsInAnyAnswerToTheOthers() {
        Set<String> allowed = DemoPeople.all().stream()
                .filter(person -> person.worksIn("ark") || person.isOfThePlatform())
                .map(DemoPerson::email)
                .collect(Collectors.toSet());
        List<String> found = new ArrayList<>();
        for (String tenant : List.of("cnord", "cssspnql")) {
            List<Answer> answers = portal.crawl(tenant).answers().stream()
                    .filter(answer -> !allowed.contains(answer.who()))
                    .toList();
            assertTrue(answers.size() > 50, tenant);
            answers.forEach(answer -> poisonIn(textOf(answer))
                    .forEach(word -> found.add(word + " for " + answer.who() + " at " + answer.address())));
        }
        assertEquals(List.of(), found);
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
        portal.crawl("ark").answers().forEach(answer -> seen.addAll(poisonIn(textOf(answer))));
        Set<String> never = new HashSet<>(DemoFiles.POISON);
        never.removeAll(seen);
        assertEquals(Set.of(), never);
    }

    private static List<String> poisonIn(String text) {
        String dense = text.replaceAll("[\\s\u00a0\u202f]", "");
        return DemoFiles.POISON.stream()
                .filter(word -> dense.contains(word.replace(" ", "")))
                .toList();
    }

    private static String textOf(Answer answer) {
        byte[] body = answer.what().body();
        if (answer.what().header("content-type").startsWith("text/html")) {
            Document page = Jsoup.parse(answer.what().text());
            page.select("input[type=hidden]").remove();
            return page.outerHtml() + page.text();
        }
        return body.length > 4 && body[0] == '%' && body[1] == 'P'
                ? pdf(body)
                : answer.what().text();
    }

    private static String pdf(byte[] body) {
        try (PDDocument document = Loader.loadPDF(body)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
