package ca.alliances.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.alliances.intake.Call;
import ca.alliances.shared.Act;
import ca.alliances.testing.Fixtures;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SubmittedContentTest {
    private static final Act LATER = Fixtures.act(Fixtures.CALL_OPENS.plusSeconds(120));
    private final Call call = call();
    private final Application application = Fixtures.completeDraft("SC-2026-A-0001", call, Fixtures.organization());

    @Test
    void whatWasHandedInIsReadBackAsItWas() {
        application.askException("Seul service à 200 km", LATER);
        application.declare(Set.of(Declaration.values()), "Marie Tremblay", LATER);
        SubmittedContent content = SubmittedContent.of(FrozenContent.of(application));
        assertEquals("Cuisines collectives", content.outline().title());
        assertEquals(Optional.of("On cuisine ensemble"), content.outline().summary());
        assertEquals(application.outline().scope(), content.outline().scope());
        assertEquals(application.outline().nature(), content.outline().nature());
        assertEquals(Optional.of("950"), content.outline().territoryCode());
        assertEquals(Optional.of(120), content.need().expectedReach());
        assertEquals(application.need().livedExperience(), content.need().livedExperience());
        assertEquals(application.plan().start(), content.plan().start());
        assertEquals(application.plan().sustainability(), content.plan().sustainability());
        assertEquals("Seul service à 200 km", content.exceptionReason());
        assertEquals(Map.of("P1", "Des repas chaque semaine"), content.answers());
        assertEquals(application.budget(), content.budget());
        assertEquals(Set.of(Declaration.values()), content.signers().keySet());
        assertEquals(
                Set.of("Marie Tremblay"), content.signers().values().stream().collect(Collectors.toSet()));
    }

    @Test
    void whatWasNotSaidIsAbsent() {
        SubmittedContent content = SubmittedContent.of("title=Seul un titre");
        assertEquals("Seul un titre", content.outline().title());
        assertEquals(Optional.empty(), content.need().needs());
        assertNull(content.exceptionReason());
        assertEquals(Budget.EMPTY, content.budget());
    }

    @Test
    void aFileThatWasGivenBackIsItsApplicantsUntilHeHandsItInAnew() {
        application.submit(call, LATER);
        assertFalse(application.isBeingCompleted());
        application.returnForCompletion("Précisez le calendrier", LATER);
        assertTrue(application.isBeingCompleted());
        application.declare(Set.of(Declaration.values()), "Marie Tremblay", LATER);
        application.submit(call, LATER);
        assertFalse(application.isBeingCompleted());
        application.returnForCompletion("Encore", LATER);
        application.withdraw("Nous renonçons", LATER);
        assertTrue(application.isBeingCompleted());
    }

    private static Call call() {
        Call call = Fixtures.draftCall("SC-2026-01");
        call.publish(Fixtures.CALL_OPENS);
        return call;
    }
}
