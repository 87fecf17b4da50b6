package ca.alliances.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.alliances.intake.Call;
import ca.alliances.testing.Fixtures;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EnclosureTest {
    private static final Enclosure.Document LEASE =
            new Enclosure.Document("D-23", "QUOTATION", "bail = signé\n2.pdf", 1234, "ab".repeat(32));
    private static final Enclosure.Document RESOLUTION =
            new Enclosure.Document("D-24", "BOARD_RESOLUTION", "résolution.pdf", 47, "cd".repeat(32));
    private static final Enclosure THEN = new Enclosure("Écuelle pleine", "NON_PROFIT", "1199000017", List.of(LEASE));
    private final Call call = Fixtures.draftCall("CN-2026-01");
    private final Application draft = Fixtures.completeDraft("CN-2026-A-0147", call, Fixtures.organization());

    @Test
    void whoAsksAndTheDocumentsComeBackAsTheyWereFrozen() {
        assertEquals(Optional.of(THEN), Enclosure.in(FrozenContent.of(draft, THEN)));
        Enclosure withoutNumber = new Enclosure("Conseil", "BAND_COUNCIL", null, List.of());
        assertEquals(Optional.of(withoutNumber), Enclosure.in(FrozenContent.of(draft, withoutNumber)));
    }

    @Test
    void aSubmissionFromBeforeHasNone() {
        assertEquals(Optional.empty(), Enclosure.in(FrozenContent.of(draft)));
        SubmittedView view = new SubmittedView(Instant.EPOCH, null, THEN);
        assertEquals(THEN, view.shown());
        assertFalse(view.isApplicantChanged());
    }

    @Test
    void whatIsOtherwiseNowIsNamed() {
        Enclosure now = new Enclosure("Écuelle pleine", "NON_PROFIT", "1199000025", List.of(RESOLUTION));
        SubmittedView view = new SubmittedView(Instant.EPOCH, THEN, now);
        assertEquals(THEN, view.shown());
        assertTrue(view.isApplicantChanged());
        assertEquals(List.of(RESOLUTION), view.added());
        assertEquals(List.of(LEASE), view.removed());
        assertFalse(new SubmittedView(Instant.EPOCH, THEN, THEN).isApplicantChanged());
    }

    @Test
    void aDocumentThatIsReplacedIsAChange() {
        String before = FrozenContent.of(draft, THEN);
        String after = FrozenContent.of(draft, new Enclosure("Écuelle pleine", "NON_PROFIT", "1199000017", List.of()));
        assertEquals(
                List.of("document.D-23"),
                FrozenContent.changes(before, after).stream()
                        .map(FrozenContent.Change::name)
                        .toList());
    }
}
