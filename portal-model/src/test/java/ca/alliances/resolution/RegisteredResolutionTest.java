package ca.alliances.resolution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.alliances.shared.Act;
import ca.alliances.shared.RuleViolation;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class RegisteredResolutionTest {
    private static final String COUNCIL = "Conseil des maires";
    private static final LocalDate DAY = LocalDate.of(2021, 4, 20);
    /** Half past eleven in the evening in Québec, when it is the next day in UTC. */
    private static final Act LATE = new Act("somebody", Instant.parse("2021-04-21T03:30:00Z"));

    @Test
    void aResolutionHasABodyANumberADayThatHasComeAndATitle() {
        refused("resolution.body-missing", () -> new BodyNumber(" ", "2021-04-077"));
        refused("resolution.number-missing", () -> new BodyNumber(COUNCIL, null));
        refused("shared.text-too-long", () -> new BodyNumber(COUNCIL, "7".repeat(41)));
        refused("resolution.date-missing", () -> entered("2021-04-077", null, "Titre", null));
        refused("resolution.date-future", () -> entered("2021-04-077", DAY.plusDays(1), "Titre", null));
        refused("resolution.title-missing", () -> entered("2021-04-077", DAY, " ", null));
        refused("shared.text-too-long", () -> entered("2021-04-077", DAY, "t".repeat(251), null));
        assertTrue(entered("2021-04-077", DAY, "Titre", null).counts());
    }

    @Test
    void whatItIsAboutIsTheNumberOfAnApplication() {
        refused("resolution.project-form", () -> about("le projet"));
        assertEquals("CN-2021-A-0001", about(" CN-2021-A-0001 ").fact().project());
    }

    @Test
    void whatIsTakenUpOfAnotherBodyHasBothBodyAndNumber() {
        refused("resolution.number-missing", () -> BodyNumber.optional("Table locale", ""));
        refused("resolution.body-missing", () -> BodyNumber.optional("", "TL-2021-001"));
        assertEquals(null, BodyNumber.optional(" ", null));
    }

    @Test
    void aResolutionIsRepealedOnceByALaterOneAndNeverByItself() {
        RegisteredResolution april = entered("2021-04-077", DAY, "Deux demandes", null);
        RegisteredResolution earlier = entered("2021-03-010", DAY.minusDays(1), "Abrogation", "2021-04-077");
        RegisteredResolution may = entered("2021-05-101", DAY, "Abrogation", "2021-04-077");
        refused("resolution.repeals-before", () -> april.repealBy(earlier));
        april.repealBy(may);
        assertEquals("2021-05-101", april.fact().repealedBy());
        assertEquals(ResolutionState.REPEALED, april.view("").state());
        refused("resolution.repealed-already", () -> april.repealBy(may));
        refused("resolution.repeals-itself", () -> entered("2021-05-101", DAY, "Abrogation", "2021-05-101"));
    }

    @Test
    void aMistakeOnWhichNothingStandsIsStruckOnceWithAReasonAndStays() {
        RegisteredResolution mistake = entered("2021-04-770", DAY, "Titre", null);
        refused("resolution.reason-missing", () -> mistake.strike(" ", LATE));
        assertTrue(mistake.counts());
        mistake.strike("Deux chiffres inversés", LATE);
        assertFalse(mistake.counts());
        assertEquals(ResolutionState.STRUCK, mistake.view("").state());
        assertEquals("resolution.struck", mistake.refusal().key());
        refused("resolution.corrected-already", () -> mistake.strike("Encore", LATE));
    }

    @Test
    void onWhatSomethingStandsIsNotStruckButReplacedAndTheNewEntryBearsIt() {
        RegisteredResolution wrong = entered("2021-04-770", DAY, "Titre", null);
        wrong.relyOn();
        refused("resolution.relied-on", () -> wrong.strike("Erreur", LATE));
        RegisteredResolution right = entered("2021-04-077", DAY, "Titre", null);
        wrong.replaceBy(right, "Deux chiffres inversés", LATE);
        assertEquals(ResolutionState.REPLACED, wrong.view("").state());
        assertEquals("resolution.replaced", wrong.refusal().key());
        refused("resolution.relied-on", () -> right.strike("Erreur", LATE));
    }

    @Test
    void whatATableOfThePortalResolvedIsNeverCorrectedByHand() {
        RegisteredResolution numbered = new RegisteredResolution(
                new NewResolution(
                        new BodyNumber("Table", "CN-2021-001"),
                        DAY,
                        "Titre",
                        null,
                        new Minuted("M-1", null),
                        null,
                        null,
                        null),
                LATE);
        refused("resolution.of-a-table", () -> numbered.strike("Erreur", LATE));
        refused(
                "resolution.replaced-elsewhere",
                () -> numbered.replaceBy(entered("2021-04-077", DAY, "Titre", null), "Erreur", LATE));
    }

    @Test
    void whatStandsIsPassedOnOnce() {
        RegisteredResolution april = entered("2021-04-077", DAY, "Transport", null);
        assertTrue(april.view("").mayBePassedOn());
        april.passOn("CN", "Table régionale (CN)", LATE);
        assertEquals(
                "Table régionale (CN)", april.view("").passedOn().orElseThrow().name());
        assertFalse(april.view("").mayBePassedOn());
        refused("resolution.passed-on-already", () -> april.passOn("CN", "Table régionale (CN)", LATE));
        RegisteredResolution repealed = entered("2021-04-078", DAY, "Logement", null);
        repealed.repealBy(entered("2021-05-101", DAY, "Abrogation", "2021-04-078"));
        refused("resolution.passed-on-repealed", () -> repealed.passOn("CN", "Table régionale (CN)", LATE));
    }

    private static RegisteredResolution entered(String number, LocalDate date, String title, String repeals) {
        return new RegisteredResolution(
                NewResolution.outside(new BodyNumber(COUNCIL, number), date, title, repeals), LATE);
    }

    private static RegisteredResolution about(String project) {
        return new RegisteredResolution(
                new NewResolution(
                        new BodyNumber(COUNCIL, "2021-04-077"), DAY, "Titre", null, null, project, null, null),
                LATE);
    }

    private static void refused(String key, Executable what) {
        assertEquals(key, assertThrows(RuleViolation.class, what).key());
    }
}
