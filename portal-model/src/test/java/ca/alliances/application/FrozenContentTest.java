package ca.alliances.application;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.alliances.intake.Call;
import ca.alliances.testing.Fixtures;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class FrozenContentTest {
    private final Call call = Fixtures.draftCall("CN-2026-01");
    private final Application draft = Fixtures.completeDraft("CN-2026-A-0147", call, Fixtures.organization());

    @Test
    void aTextWithLinesAndBackslashesComesBackAsItWas() {
        String needs = "Une ligne\nune autre \\n et = fin";
        draft.need(new ProjectNeed(needs, null, null, null), Fixtures.act(Fixtures.CALL_OPENS));
        assertEquals(needs, FrozenContent.read(FrozenContent.of(draft)).get("needs"));
    }

    @Test
    void nothingChangedGivesNoChange() {
        String frozen = FrozenContent.of(draft);
        assertEquals(List.of(), FrozenContent.changes(frozen, frozen));
    }

    @Test
    void whatWasChangedAddedAndTakenAwayIsNamed() {
        String before = FrozenContent.of(draft);
        draft.need(new ProjectNeed("La soif", "Familles", 120, null), Fixtures.act(Fixtures.CALL_OPENS));
        draft.askException("Seul service à 200 km", Fixtures.act(Fixtures.CALL_OPENS));
        draft.declare(EnumSet.allOf(Declaration.class), "Marie Tremblay", Fixtures.act(Fixtures.CALL_OPENS));
        assertEquals(
                List.of(
                        new FrozenContent.Change("needs", "La faim", "La soif"),
                        new FrozenContent.Change("exception", null, "Seul service à 200 km"),
                        new FrozenContent.Change("lived-experience", "Elles décident du menu", null)),
                FrozenContent.changes(before, FrozenContent.of(draft)));
    }
}
