package ca.alliances.minutes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.alliances.concertation.MemberReference;
import ca.alliances.meeting.MeetingReference;
import ca.alliances.minutes.MinutesContent.Part;
import ca.alliances.minutes.MinutesCorrection.Proposal;
import ca.alliances.minutes.MinutesCorrection.Proposer;
import ca.alliances.minutes.MinutesRedaction.Mark;
import ca.alliances.shared.Act;
import ca.alliances.shared.RuleViolation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What may be done with minutes, and when no more. */
class MinutesTest {
    private static final Instant NOW = Instant.parse("2026-11-26T15:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final SectionKey ITEM = SectionKey.of(3);
    private static final Proposer GINETTE = new Proposer(MemberReference.random(), "Ginette");

    private final Minutes minutes = new Minutes(new MeetingReference("HCN-2026-R-03"), NOW, Locale.FRENCH);

    @Test
    void twoSecretariesInDifferentSectionsDoNotDisturbEachOther() {
        assertTrue(minutes.write(SectionKey.OPENING, 0, "On commence."));
        assertTrue(minutes.write(ITEM, 0, "On parle."));
        assertTrue(minutes.write(ITEM, 1, "On parle encore."));
        assertTrue(minutes.write(SectionKey.OPENING, 1, "On a commencé."));
        assertEquals(2, minutes.section(ITEM).saves());
    }

    @Test
    void whoDidNotHearThatHisTextWasSavedGoesOnWithIt() {
        minutes.write(ITEM, 0, "Le premier");
        assertTrue(minutes.write(ITEM, 0, "Le premier mot"));
        assertEquals("Le premier mot", minutes.text().in(ITEM));
        refused("shared.changed-meanwhile", () -> minutes.write(ITEM, 0, "Le premier"));
        minutes.write(ITEM, 2, "");
        refused("shared.changed-meanwhile", () -> minutes.write(ITEM, 0, "Le premier mot"));
    }

    @Test
    void nobodyOverwritesASectionThatHeHasNotSeen() {
        minutes.write(ITEM, 0, "Le premier");
        refused("shared.changed-meanwhile", () -> minutes.write(ITEM, 0, "Le second"));
        assertEquals("Le premier", minutes.text().in(ITEM));
    }

    @Test
    void whatIsTooLongIsRefusedWithTheFigures() {
        refused("minutes.section-too-long", () -> minutes.write(ITEM, 0, "x".repeat(2_000_000)));
        for (int item = 1; item <= 6; item++) {
            minutes.write(SectionKey.of(item), 0, "x".repeat(60_000));
        }
        RuleViolation whole =
                refused("minutes.text-too-long", () -> minutes.write(SectionKey.of(7), 0, "x".repeat(60_000)));
        assertEquals(List.of(400_000, 420_000), whole.arguments());
    }

    @Test
    void whatOnePersonWritesWithinAMinuteIsOneRevision() {
        minutes.write(ITEM, 0, "Un");
        MinutesRevision first = revise(RevisionCause.WRITTEN, null, "a", 1);
        minutes.write(ITEM, 1, "Un deux");
        assertTrue(minutes.revise(RevisionCause.WRITTEN, first, act("a", 11)).isEmpty());
        assertEquals("Un deux", first.text().in(ITEM));
        minutes.write(ITEM, 2, "Un deux trois");
        MinutesRevision others = revise(RevisionCause.WRITTEN, first, "b", 21);
        minutes.write(ITEM, 3, "Quatre");
        MinutesRevision later = revise(RevisionCause.WRITTEN, others, "b", 61);
        assertEquals(3, later.number());
        assertEquals("Un deux trois", others.text().in(ITEM));
    }

    @Test
    void anEarlierRevisionIsRestoredAsANewOne() {
        minutes.write(ITEM, 0, "Une ligne\n\n- un\n- deux");
        MinutesRevision first = revise(RevisionCause.WRITTEN, null, "a", 1);
        minutes.write(ITEM, 1, "Autre chose");
        minutes.write(SectionKey.CLOSING, 0, "Fin");
        MinutesRevision second = revise(RevisionCause.WRITTEN, first, "a", 100);
        assertTrue(minutes.restore(first.text()));
        MinutesRevision third = revise(RevisionCause.RESTORED, second, "a", 101);
        assertEquals(3, third.number());
        assertEquals(first.text(), third.text());
        assertEquals(3, minutes.section(ITEM).saves(), "who has it open is told that it changed");
        assertFalse(minutes.restore(first.text()));
    }

    @Test
    void aCorrectionIsProposedWhileThereIsTimeAndAnsweredOnce() {
        minutes.write(ITEM, 0, "Marie est absente.");
        Proposal proposal = new Proposal(ITEM, "Marie est présente.", "J’y étais");
        refused("minutes.not-circulated", () -> minutes.propose(proposal, GINETTE, act("g", 0)));
        minutes.circulate(TODAY, act("a", 0));
        refused("minutes.corrections-over", () -> minutes.propose(proposal, GINETTE, act("g", 90_000)));
        refused(
                "minutes.correction-same",
                () -> minutes.propose(new Proposal(ITEM, "Marie est absente.", "x"), GINETTE, act("g", 0)));
        MinutesCorrection correction = minutes.propose(proposal, GINETTE, act("g", 0));
        minutes.accept(correction, 1, correction.text(), act("a", 5));
        assertEquals("Marie est présente.", minutes.text().in(ITEM));
        refused("minutes.correction-answered", () -> correction.decline("Non", act("a", 6)));
        MinutesCorrection other = minutes.propose(new Proposal(ITEM, "", "À retirer"), GINETTE, act("g", 9));
        refused("minutes.reason-missing", () -> other.decline(" ", act("a", 10)));
        other.lapse(act("a", 11));
        assertEquals(CorrectionState.LAPSED, other.state());
    }

    @Test
    void minutesAreAdoptedByTheirOwnTableOnceTheyWereCirculated() {
        refused("minutes.not-circulated", () -> minutes.adopt("HCN-2026-014", TODAY, content("x"), act("a", 0)));
        refused("minutes.until-past", () -> minutes.circulate(TODAY.minusDays(1), act("a", 0)));
        minutes.circulate(TODAY, act("a", 0));
        refused("minutes.wrong-state", () -> minutes.circulate(TODAY, act("a", 0)));
        refused("minutes.other-table", () -> minutes.adopt("MAN-2026-014", TODAY, content("x"), act("a", 0)));
        MinutesDocument document = minutes.adopt("HCN-2026-014", TODAY, content("x"), act("a", 0));
        assertEquals(MinutesState.ADOPTED, minutes.state());
        assertEquals("HCN-2026-014", minutes.life().resolution());
        assertTrue(document.isIntact());
        assertEquals(content("x"), document.content());
        assertEquals(64, document.seal().sha256().length());
    }

    @Test
    void nobodyChangesMinutesThatWereAdopted() {
        minutes.write(ITEM, 0, "Une phrase");
        minutes.circulate(TODAY, act("a", 0));
        WrittenText text = minutes.text();
        minutes.adopt("HCN-2026-014", TODAY, content("x"), act("a", 0));
        refused("minutes.closed", () -> minutes.write(ITEM, 1, "Une autre"));
        refused("minutes.closed", () -> minutes.restore(WrittenText.of(Map.of())));
        refused("minutes.not-circulated", () -> minutes.adopt("HCN-2026-015", TODAY, content("y"), act("a", 0)));
        refused(
                "minutes.not-circulated",
                () -> minutes.propose(new Proposal(ITEM, "Trop tard", "x"), GINETTE, act("g", 0)));
        assertEquals(text, minutes.text());
    }

    @Test
    void aPublicVersionComesAfterTheAdoptionAndCanBeTakenBack() {
        refused("minutes.not-adopted", () -> minutes.redact(new Mark(ITEM, null, "Huis clos"), act("a", 0)));
        minutes.circulate(TODAY, act("a", 0));
        minutes.adopt("HCN-2026-014", TODAY, content("x"), act("a", 0));
        MinutesDocument first = minutes.publish(content("y"), act("a", 0));
        refused("minutes.not-adopted", () -> minutes.redact(new Mark(ITEM, null, "Huis clos"), act("a", 0)));
        minutes.withdraw();
        assertEquals(MinutesState.ADOPTED, minutes.state());
        MinutesDocument second = minutes.publish(content("z"), act("a", 0));
        assertFalse(first.seal().sha256().equals(second.seal().sha256()));
        assertEquals("HCN-2026-014", minutes.life().resolution());
    }

    private MinutesRevision revise(RevisionCause cause, MinutesRevision last, String who, int seconds) {
        return minutes.revise(cause, last, act(who, seconds)).orElseThrow();
    }

    private static MinutesContent content(String text) {
        return new MinutesContent(
                Locale.FRENCH, "Procès-verbal", List.of(new Part(SectionKey.OPENING, "Ouverture", List.of(), text)));
    }

    private static Act act(String who, int seconds) {
        return new Act(who, NOW.plusSeconds(seconds));
    }

    private static RuleViolation refused(String key, Runnable act) {
        RuleViolation refusal = assertThrows(RuleViolation.class, act::run);
        assertEquals(key, refusal.key());
        return refusal;
    }
}
