package ca.alliances.notification.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.alliances.application.ApplicationStatus;
import ca.alliances.identity.Role;
import ca.alliances.notification.Letter;
import ca.alliances.notification.LetterKind;
import ca.alliances.notification.LetterText;
import ca.alliances.notification.PageLink;
import ca.alliances.notification.Recipient;
import ca.alliances.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LetterWriterTest {
    private static final LetterWriter WRITER = new LetterWriter("https://portail.example", "cnord", "Alliance & Cie");
    private static final Instant NOW = Instant.parse("2026-11-24T03:40:00Z");

    @Test
    void aLetterHasItsNumberItsDateAndItsLinkInTheLanguageOfItsReader() {
        LetterText french = submitted(Locale.FRENCH, "Cuisines");
        assertEquals("Demande CN-2026-A-0147 reçue", french.subject());
        assertTrue(french.text().contains("23\u00a0novembre\u00a02026 à 22\u00a0h\u00a040"), french.text());
        assertTrue(french.text().contains("https://portail.example/t/cnord/application/view?ref=CN-2026-A-0147\n"));
        LetterText english = submitted(Locale.ENGLISH, "Cuisines");
        assertEquals("Application CN-2026-A-0147 received", english.subject());
        assertTrue(english.text().startsWith("Hello Marie,\n\nWe received your application"), english.text());
        assertTrue(english.html().contains("<html lang=\"en-CA\">"));
    }

    @Test
    void whatPeopleWroteIsTextAndNothingElse() {
        LetterText letter = submitted(Locale.FRENCH, "<script>alert('x')</script> {0} & \"co\"");
        assertFalse(letter.html().contains("<script"));
        assertTrue(letter.html().contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; {0} &amp; &quot;co&quot;"));
        assertTrue(letter.html().contains("Alliance &amp; Cie"));
        assertTrue(letter.text().contains("<script>alert('x')</script> {0} & \"co\""));
    }

    @Test
    void aSubjectStaysOnItsLine() {
        Letter letter = Letter.of(
                "e", LetterKind.APPLICATION_ADMISSIBLE, marie(Locale.FRENCH), "home", "CN\r\nBcc: x@example.org", "T");
        assertEquals(
                "Demande CN Bcc: x@example.org\u00a0: admissible",
                WRITER.write(letter).subject());
    }

    @Test
    void reasonsKeepTheirLines() {
        Letter letter = Letter.of(
                "e",
                LetterKind.APPLICATION_INCOMPLETE,
                marie(Locale.FRENCH),
                "home",
                "CN-1",
                "T",
                "La résolution.\r\nLe budget.");
        assertTrue(WRITER.write(letter).html().contains("La résolution.<br>Le budget."));
    }

    @Test
    void valuesOfTheDomainAreTold() {
        Letter invitation = Letter.of(
                "e",
                LetterKind.INVITATION,
                new Recipient("a@example.org", null, Locale.FRENCH),
                "/mon-compte/invitation?jeton=x",
                Role.AGENT,
                LocalDate.of(2026, 12, 1));
        LetterText words = WRITER.write(invitation);
        assertTrue(words.text().startsWith("Bonjour,\n"));
        assertTrue(words.subject().endsWith("Agente ou agent"));
        assertTrue(words.text().contains("1er\u00a0décembre\u00a02026"));
        assertTrue(words.text().contains("https://portail.example/mon-compte/invitation?jeton=x"));
    }

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void everyKindHasItsWordsInBothLanguages(LetterKind kind) {
        Stream.of(Locale.FRENCH, Locale.ENGLISH).forEach(language -> {
            LetterText words =
                    WRITER.write(Letter.of("e", kind, marie(language), "home", "a", "b", "c", "d", 1, "e", 1, "f"));
            assertFalse(words.text().contains("{"), words.text());
        });
    }

    @Test
    void everyOutcomeOfADecisionHasWords() {
        Stream.of(ApplicationStatus.values())
                .filter(ApplicationStatus::isDecision)
                .forEach(outcome -> Stream.of(Locale.FRENCH, Locale.ENGLISH)
                        .forEach(language -> decided(language, outcome, 0, "", 0, "")));
    }

    @Test
    void aDecisionTellsWhatIsGrantedOnWhatConditions() {
        ApplicationStatus outcome = ApplicationStatus.ACCEPTED_WITH_CONDITIONS;
        String granted = decided(Locale.FRENCH, outcome, 1, Money.dollars(25_000), 2, "Un rapport\nUn comité");
        assertTrue(granted.contains("avec conditions. La somme accordée\u00a0: 25\u00a0000,00\u00a0$.\n"), granted);
        assertTrue(granted.contains("\n\nLes conditions\u00a0:\nUn rapport\nUn comité\n\n"), granted);
        String declined = decided(Locale.FRENCH, ApplicationStatus.DECLINED, 0, "", 0, "");
        assertTrue(declined.contains("La décision\u00a0: refusée.\n\nPourquoi\n\nLa page"), declined);
    }

    @Test
    void whoseLoginIsTiedReadsWhomToTellIfThatIsWrong() {
        assertTrue(tied("coordination@example.org", 1).contains("à cette adresse\u00a0: coordination@example.org.\n"));
        assertTrue(tied("", 0).contains("sans tarder à la coordination de la table.\n"));
    }

    private static String tied(String office, int known) {
        return WRITER.write(Letter.of(
                        "e",
                        LetterKind.MEMBER_LOGIN_TIED,
                        marie(Locale.FRENCH),
                        "home",
                        "Table de La Haute-Côte-Nord",
                        "Une agente",
                        LocalDate.of(2026, 12, 1),
                        office,
                        known))
                .text();
    }

    @Test
    void aConvocationSaysWhenWhereAndWhatAndTakesItsAnswersByLink() {
        String yes = "https://portail.example/t/cnord/meeting/answer?jeton=x&reponse=oui";
        LetterText words = WRITER.write(Letter.of(
                "e",
                LetterKind.MEETING_CONVENED,
                marie(Locale.FRENCH),
                "meeting/view?ref=HCN-2026-R-03",
                "Table de La Haute-Côte-Nord",
                NOW,
                "Les Escoumins",
                "1. Logement\n2. " + yes + " ?",
                new PageLink("meeting/answer?jeton=x&reponse=oui"),
                new PageLink("meeting/answer?jeton=x&reponse=non"),
                new PageLink("meeting/answer?jeton=x&reponse=substitut")));
        assertEquals("Rencontre de Table de La Haute-Côte-Nord\u00a0: convocation", words.subject());
        assertTrue(
                words.text().contains("Quand\u00a0: 23\u00a0novembre\u00a02026 à 22\u00a0h\u00a040\n"), words.text());
        assertTrue(words.text().contains("Je serai là\u00a0:\n" + yes + "\n\n"), words.text());
        String marked = yes.replace("&", "&amp;");
        assertTrue(words.html().contains("<br><a href=\"" + marked + "\">" + marked + "</a></p>"), words.html());
        assertTrue(words.html().contains("<br>2. " + marked + " ?</p>"), words.html());
        assertTrue(words.text().contains("écrivez au secrétariat de la table"), words.text());
    }

    private static String decided(Locale language, ApplicationStatus outcome, Object... amountAndConditions) {
        List<Object> figures = new ArrayList<>(List.of("CN-1", "Cuisines", outcome, "Pourquoi"));
        figures.addAll(List.of(amountAndConditions));
        return WRITER.write(new Letter("e", LetterKind.APPLICATION_DECIDED, marie(language), "home", figures))
                .text();
    }

    private static LetterText submitted(Locale language, String title) {
        return WRITER.write(Letter.of(
                "CN-2026-A-0147/1",
                LetterKind.APPLICATION_SUBMITTED,
                marie(language),
                "application/view?ref=CN-2026-A-0147",
                "CN-2026-A-0147",
                title,
                NOW));
    }

    private static Recipient marie(Locale language) {
        return new Recipient("marie@example.org", "Marie", language);
    }
}
