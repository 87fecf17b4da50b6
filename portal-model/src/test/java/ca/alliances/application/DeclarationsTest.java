package ca.alliances.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.alliances.intake.Call;
import ca.alliances.shared.Act;
import ca.alliances.shared.RuleViolation;
import ca.alliances.testing.Fixtures;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is declared holds for what was written when it was declared. */
class DeclarationsTest {
    private static final Instant NOW = Fixtures.CALL_CLOSES.minusSeconds(3600);
    private static final Act ACT = Fixtures.act(NOW);
    private final Call call = Fixtures.draftCall("CN-2026-01");
    private Application application;

    @BeforeEach
    void aDraftWithAllDeclarations() {
        call.publish(Fixtures.CALL_OPENS);
        application = Fixtures.completeDraft("CN-2026-A-0147", call, Fixtures.organization());
    }

    static Stream<BiConsumer<Application, Act>> changes() {
        return Stream.of(
                (file, act) -> file.outline(
                        new ProjectOutline("Autre titre", "On cuisine ensemble", Scope.LOCAL, Nature.NEW, "950"), act),
                (file, act) -> file.need(new ProjectNeed("La soif", "Familles", 120, "Elles décident du menu"), act),
                (file, act) -> file.plan(
                        new ProjectPlan(
                                LocalDate.of(2027, 2, 1),
                                LocalDate.of(2027, 12, 31),
                                "Nourrir",
                                "Ça reste",
                                "Rien d’autre"),
                        act),
                (file, act) -> file.answerPriority("P1", "Des repas chaque jour", act),
                (file, act) -> file.answerPriority("P1", "", act),
                (file, act) -> file.budget(Fixtures.budget(31_000, 20_000), act),
                (file, act) -> file.askException("Seul organisme", act),
                Application::documentsChanged);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void aLaterChangeLetsThemLapseAndSaysSo(BiConsumer<Application, Act> change) {
        change.accept(application, ACT);
        assertEquals(List.of(), application.declarations());
        assertTrue(application.gaps(call).stream()
                .anyMatch(gap ->
                        gap.section() == Section.DECLARATIONS && gap.key().equals("application.declarations-lapsed")));
        declareAnew();
        assertFalse(application.haveDeclarationsLapsed());
    }

    @Test
    void aSectionSavedAsItWasLeavesThem() {
        application.outline(
                new ProjectOutline(" Cuisines collectives ", "On cuisine ensemble", Scope.LOCAL, Nature.NEW, "950"),
                ACT);
        application.need(new ProjectNeed("La faim", "Familles", 120, "Elles décident du menu"), ACT);
        application.answerPriority("P1", "Des repas chaque semaine", ACT);
        application.answerPriority("P2", " ", ACT);
        application.budget(Fixtures.budget(30_000, 20_000), ACT);
        application.askException("", ACT);
        assertEquals(Declaration.values().length, application.declarations().size());
        application.submit(call, ACT);
    }

    @Test
    void whatComesBackIsDeclaredAnewBeforeItIsHandedInAgain() {
        application.submit(call, ACT);
        application.returnForCompletion("Il manque la résolution", ACT);
        assertEquals(
                "application.declarations-lapsed",
                assertThrows(RuleViolation.class, () -> application.submit(call, ACT))
                        .key());
        declareAnew();
        application.submit(call, ACT);
    }

    @Test
    void whatWasNeverDeclaredIsMissingAndHasNotLapsed() {
        Application empty = new Application(
                new ApplicationReference("CN-2026-A-0148"),
                call,
                application.organization(),
                new ProjectOutline("Titre", null, null, null, null),
                ACT);
        empty.need(new ProjectNeed("La faim", null, null, null), ACT);
        assertTrue(empty.gaps(call).stream().anyMatch(gap -> gap.key().equals("application.declarations-missing")));
    }

    private void declareAnew() {
        application.declare(EnumSet.allOf(Declaration.class), "Marie", ACT);
    }
}
