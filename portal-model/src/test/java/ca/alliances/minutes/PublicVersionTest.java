package ca.alliances.minutes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.alliances.document.Printout.Bullets;
import ca.alliances.document.Printout.Column;
import ca.alliances.document.Printout.Fact;
import ca.alliances.document.Printout.Facts;
import ca.alliances.document.Printout.Heading;
import ca.alliances.document.Printout.Paragraph;
import ca.alliances.document.Printout.Table;
import ca.alliances.minutes.MinutesContent.Audience;
import ca.alliances.minutes.MinutesContent.Part;
import ca.alliances.minutes.MinutesContent.Recorded;
import ca.alliances.minutes.MinutesRedaction.Mark;
import ca.alliances.minutes.PublicVersion.Notices;
import ca.alliances.shared.RuleViolation;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What everybody may read of minutes. */
class PublicVersionTest {
    private static final SectionKey ITEM = SectionKey.of(2);
    private static final PublicVersion TO_PUBLIC = version(false);

    private static PublicVersion version(boolean reasons) {
        return new PublicVersion(
                new Notices("Retiré : {0}", "[retiré : {0}]", "Point à huis clos"),
                reasons,
                Map.of("Rose Tremblay", "Membre 4"));
    }

    @Test
    void allKindsOfBlocksAreWrittenAndReadAlike() {
        MinutesContent content = adopted("Un texte\navec \\ et\ttabulation\n\n- liste");
        MinutesContent again = ContentText.read(ContentText.write(content));
        assertEquals(content, again);
        assertEquals(ContentText.write(content), ContentText.write(again));
    }

    @Test
    void votesByNameStayAtTheTable() {
        String open = ContentText.write(TO_PUBLIC.of(adopted("Rien"), List.of()));
        assertFalse(open.contains("Paul a voté"), open);
        assertTrue(open.contains("Pour : 5"), open);
    }

    @Test
    void whyPeopleKeptAwayStaysAtTheTableUnlessItIsLeftIn() {
        assertFalse(TO_PUBLIC.of(adopted("Rien"), List.of()).words().contains("Employeur"));
        MinutesContent leftIn = version(true).of(adopted("Rien"), List.of());
        assertTrue(leftIn.words().contains("Luc : Employeur"));
        assertFalse(leftIn.words().contains("Paul a voté"));
        assertEquals(leftIn, ContentText.read(ContentText.write(leftIn)));
    }

    @Test
    void aPassageIsLeftOutWhereverItStandsInItsSection() {
        MinutesContent open = TO_PUBLIC.of(
                adopted("On parle de Marie Untel, qui est malade."), List.of(new Mark(ITEM, "Marie Untel", "Santé")));
        assertFalse(ContentText.write(open).contains("Untel"));
        assertTrue(open.parts().get(1).text().contains("[retiré : Santé], qui est malade."));
        assertFalse(open.words().contains("Untel"));
    }

    @Test
    void ofASectionThatIsLeftOutOnlyItsNumberStays() {
        MinutesContent open = TO_PUBLIC.of(adopted("Tout est secret"), List.of(new Mark(ITEM, null, "Huis clos")));
        assertEquals("2. Point à huis clos", open.parts().get(1).heading());
        assertFalse(ContentText.write(open).contains("secret"));
        assertFalse(open.words().contains("Untel"), "the agenda has no title of it either");
        assertEquals(
                new Bullets(List.of("1. Ouverture", "2. Point à huis clos")),
                open.parts().get(0).recorded().get(0).block());
        assertTrue(open.words().contains("Retiré : Huis clos"));
    }

    @Test
    void aPassageThatIsNotThereIsNotLeftOutInSilence() {
        RuleViolation refusal = assertThrows(
                RuleViolation.class, () -> TO_PUBLIC.of(adopted("x"), List.of(new Mark(ITEM, "y", "Santé"))));
        assertEquals("minutes.passage-not-found", refusal.key());
    }

    @Test
    void aGuardedNameIsReplacedByTheOneThatWasChosen() {
        MinutesContent open =
                TO_PUBLIC.of(adopted("ROSE TREMBLAY dit que Rose Tremblayer, c’est autre chose."), List.of());
        assertEquals(
                "Membre 4 dit que Rose Tremblayer, c’est autre chose.",
                open.parts().get(1).text());
    }

    @Test
    void aGuardedNameIsFoundHoweverItIsTyped() {
        NameGuard guard = new NameGuard(Map.of("Éloïse D’Amour-Côté", "Lou", "Éloïse", "Quelqu’un", "J. Roy", "Jo"));
        for (String typed : List.of(
                "Éloïse D’Amour-Côté",
                "ELOISE D'AMOUR COTE",
                "éloïse d’amour\u2011côté",
                "E\u0301loi\u0308se\u00a0D'Amour\nCôté")) {
            assertEquals("«\u00a0Lou\u00a0».", guard.guard("«\u00a0" + typed + "\u00a0»."), typed);
        }
        assertEquals("Quelqu’un Tremblay, Jo et Éloïsette", guard.guard("Eloise Tremblay, J. Roy et Éloïsette"));
        assertEquals("Rien à garder", new NameGuard(Map.of()).guard("Rien à garder"));
    }

    @Test
    void plainTextHasParagraphsAndLists() {
        assertEquals(
                List.of(
                        new Paragraph("Une phrase\nsur deux lignes"),
                        new Bullets(List.of("un", "deux")),
                        new Paragraph("La suite - avec un tiret")),
                PlainText.blocks("Une phrase\n sur deux lignes\n\n- un\n• deux\nLa suite - avec un tiret"));
        assertEquals(List.of(), PlainText.blocks(""));
    }

    private static MinutesContent adopted(String text) {
        Table votes = new Table(
                "Votes",
                List.of(Column.text("Nom"), Column.figures("Voix")),
                List.of(List.of("Paul a voté", "1")),
                true);
        return new MinutesContent(
                Locale.FRENCH,
                "Procès-verbal",
                List.of(
                        new Part(
                                SectionKey.OPENING,
                                "Ouverture",
                                List.of(Recorded.open(
                                        new Bullets(List.of("1. Ouverture", "2. Projet de Marie Untel")))),
                                ""),
                        new Part(
                                ITEM,
                                "2. Projet de Marie Untel",
                                List.of(
                                        Recorded.open(new Heading(3, "Proposition 1")),
                                        Recorded.open(new Facts(List.of(new Fact("Pour", "Pour : 5")))),
                                        Recorded.open(new Bullets(List.of("Luc se retire"))),
                                        new Recorded(
                                                new Bullets(List.of("Luc : Employeur")), Audience.TABLE_UNLESS_LEFT_IN),
                                        new Recorded(votes, Audience.TABLE)),
                                text)));
    }
}
