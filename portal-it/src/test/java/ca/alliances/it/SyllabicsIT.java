package ca.alliances.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.alliances.it.Traffic.Cost;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names and titles in Inuktitut and in French: shown in their own letters, and in the order in which people look for them. */
@ExtendWith(PortalExtension.class)
class SyllabicsIT {
    private static final String FONT = "noto-aboriginal";
    private static final String LOADED =
            "() => [...document.fonts].find(font => font.family.includes('Aboriginal')).status";
    private static final List<String> IN_ORDER =
            List.of("Edmond Zzsyll", "Éloi Zzsyll", "Emma Zzsyll", "Zoé Zzsyll", "ᐊᓂ Zzsyll", "ᓄᓇ Zzsyll");
    private final Portal portal;

    SyllabicsIT(Portal portal) {
        this.portal = portal;
    }

    @Test
    void syllabicsAreShownInTheFontThatHasThem() {
        String file = "/t/ark/application/view?ref=" + portal.files().poison();
        Visitor visitor = portal.visitor().enter("promoteur.kativik@example.org");
        Cost cost = Traffic.of(visitor.page()).visit(file);
        assertTrue(visitor.page().locator("h1").innerText().contains("ᐃᓚᒌᑦ"));
        assertEquals("loaded", visitor.page().evaluate(LOADED));
        assertTrue(cost.requests().keySet().stream().anyMatch(url -> url.contains(FONT)), cost::toString);
    }

    @Test
    void aPageWithoutSyllabicsDoesNotFetchTheirFont() {
        Visitor visitor = portal.visitor().enter("coordination.cnord@example.org");
        Cost cost = Traffic.of(visitor.page()).visit("/t/cnord/application/list");
        assertEquals("unloaded", visitor.page().evaluate(LOADED));
        assertTrue(cost.requests().keySet().stream().noneMatch(url -> url.contains(FONT)), cost::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"person", "-person"})
    void peopleStandInOrderWithEAcuteAmongTheEAndSyllabicsAfterLatin(String sort) {
        IN_ORDER.forEach(this::employ);
        try {
            assertEquals(inOrder(sort), listed("/t/cnord/people/list?q=Zzsyll&sort=" + sort, "table#people tbody th"));
        } finally {
            portal.rows().change("DELETE FROM membership WHERE subject LIKE 'zzsyll%'");
            portal.rows().change("DELETE FROM person WHERE subject LIKE 'zzsyll%'");
        }
    }

    private void employ(String name) {
        String subject = "zzsyll-" + UUID.randomUUID().toString().substring(0, 29);
        portal.rows()
                .copy(
                        "person",
                        "email = 'table.cnord@example.org'",
                        Map.of("subject", "'" + subject + "'", "name", "'" + name + "'", "email", "'" + subject + "'"));
        portal.rows()
                .change(
                        "INSERT INTO membership (reference, subject, tenant_code, role, valid_from, version)"
                                + " VALUES (UUID(), ?, 'cnord', 'FINANCE', '2026-04-01', 0)",
                        subject);
    }

    @ParameterizedTest
    @ValueSource(strings = {"title", "-title"})
    void filesStandInOrderWithEAcuteAmongTheEAndSyllabicsAfterLatin(String sort) {
        Map<String, String> before = new LinkedHashMap<>();
        portal.files().states().keySet().stream()
                .filter(reference -> !reference.equals(portal.files().in("DRAFT")))
                .forEach(reference -> before.put(reference, titleOf(reference)));
        List<String> files = List.copyOf(before.keySet());
        IntStream.range(0, IN_ORDER.size()).forEach(i -> entitle(files.get(i), IN_ORDER.get((i + 3) % 6)));
        try {
            assertEquals(inOrder(sort), listed("/t/cnord/application/list?q=Zzsyll&sort=" + sort, "tbody th a"));
        } finally {
            before.forEach(this::entitle);
        }
    }

    private String titleOf(String reference) {
        return portal.rows()
                .one("SELECT title FROM application WHERE tenant_id = 'cnord' AND reference = ?", reference);
    }

    /** Gives a file that title, and lets it be found by what the titles of this test have in common. */
    private void entitle(String reference, String title) {
        portal.rows()
                .change(
                        "UPDATE application SET title = ?, listed_title = title, search_words ="
                                + " CONCAT(REPLACE(search_words, ' zzsyll', ''), IF(title LIKE '%Zzsyll', ' zzsyll', ''))"
                                + " WHERE tenant_id = 'cnord' AND reference = ?",
                        title, reference);
    }

    private List<String> listed(String address, String cells) {
        return portal.visitor().enter("coordination.cnord@example.org").read(address).select(cells).eachText().stream()
                .filter(text -> text.contains("Zzsyll"))
                .toList();
    }

    private static List<String> inOrder(String sort) {
        List<String> names = new ArrayList<>(IN_ORDER);
        if (sort.startsWith("-")) {
            Collections.reverse(names);
        }
        return names;
    }
}
