package ca.alliances.concertation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.alliances.shared.Act;
import ca.alliances.shared.RuleViolation;
import ca.alliances.testing.ConcertationFixtures;
import ca.alliances.testing.Fixtures;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Who sat on a day has one answer for ever. */
class SeatMandateTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    private static final Act ACT = Fixtures.act(Fixtures.CALL_OPENS);
    private static final TableCode TABLE = new TableCode("HCN");

    private final MemberReference ginette = MemberReference.random();
    private final MemberReference luc = MemberReference.random();
    private final Seat seat = seat(1, Sector.COMMUNITY);
    private final Seat other = seat(2, Sector.LIVED_EXPERIENCE);
    private final List<SeatMandate> all = new ArrayList<>();

    @Test
    void aSeatIsNeverHeldTwiceOnOneDay() {
        sits(seat, ginette, "2026-05-01", "2026-10-31");
        RuleViolation refused = refused(() -> sits(seat, luc, "2026-10-31", null));
        assertEquals("concertation.mandate-overlaps", refused.key());
        assertEquals(List.of(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 10, 31)), refused.arguments());
        sits(seat, luc, "2026-11-01", null);
        assertEquals("concertation.mandate-overlaps-without-end", key(() -> sits(seat, ginette, "2030-01-01", null)));
    }

    @Test
    void amongManyMandatesAddedAndEndedAtRandomEveryDayHasOneHolderAtMostAndNoPastAnswerChanges() {
        Random random = new Random(160);
        for (int step = 0; step < 3_000; step++) {
            LocalDate today = TODAY.plusDays(step / 10);
            List<Optional<SeatMandate>> before = past(today);
            boolean adds = random.nextBoolean() || all.isEmpty();
            try {
                if (adds) {
                    LocalDate from = today.plusDays(random.nextInt(60));
                    sits(
                            seat,
                            ginette,
                            from.toString(),
                            from.plusDays(random.nextInt(40)).toString());
                } else {
                    SeatMandate ended = all.get(random.nextInt(all.size()));
                    ended.end(today.plusDays(random.nextInt(80) - 40L), "Parti", today, ACT);
                }
            } catch (RuleViolation no) {
                assertTrue(no.key().startsWith("concertation."), no.key());
            }
            assertEquals(before, past(today));
        }
        assertTrue(all.size() > 20, all.size() + " mandates");
    }

    /** Who held the seat on each of the last sixty days; more than one holder fails. */
    private List<Optional<SeatMandate>> past(LocalDate today) {
        return today.minusDays(60)
                .datesUntil(today)
                .map(day -> all.stream()
                        .filter(each -> each.period().contains(day))
                        .reduce((one, two) -> {
                            throw new AssertionError("two on " + day);
                        }))
                .toList();
    }

    @Test
    void aPersonHoldsOneSeatOfATableADay() {
        sits(seat, ginette, "2026-05-01", null);
        assertEquals(
                "concertation.member-sits-already-without-end", key(() -> sits(other, ginette, "2027-01-01", null)));
    }

    @Test
    void aTableHasOneChairADay() {
        all.add(new SeatMandate(seat, chair(ginette, "2026-05-01"), all, ACT));
        assertEquals(
                "concertation.chair-taken-without-end",
                key(() -> new SeatMandate(other, chair(luc, "2026-06-01"), all, ACT)));
    }

    private static MandateTerms chair(MemberReference who, String from) {
        return new MandateTerms(who, null, LocalDate.parse(from), null, "Table", Designation.ELECTED, Office.CHAIR);
    }

    @Test
    void aMandateNeverEndsBeforeItStarts() {
        assertEquals("shared.period-reversed", key(() -> sits(seat, ginette, "2026-05-02", "2026-05-01")));
        SeatMandate held = sits(seat, ginette, "2026-05-02", null);
        assertEquals("concertation.end-before-start", key(() -> end(held, "2026-05-01")));
    }

    @Test
    void endingItChangesNoAnswerAboutThePast() {
        SeatMandate held = sits(seat, ginette, "2026-05-01", "2027-04-30");
        assertEquals("concertation.past-changes", key(() -> end(held, "2026-10-31")));
        assertEquals("concertation.end-later", key(() -> end(held, "2027-04-30")));
        end(held, "2026-11-01");
        assertEquals(LocalDate.of(2026, 11, 1), held.period().to().orElseThrow());
        assertEquals("Déménagement", held.endReason().orElseThrow());
        assertEquals("concertation.end-later", key(() -> end(held, "2026-11-05")));
    }

    @Test
    void oneThatHasNotBegunIsTakenBackAndLeavesItsDaysFree() {
        SeatMandate ahead = sits(seat, ginette, "2026-12-01", null);
        assertEquals("concertation.end-before-start", key(() -> end(ahead, "2026-11-29")));
        end(ahead, "2026-11-30");
        assertTrue(ahead.isEmpty());
        sits(seat, luc, "2026-12-01", null);
    }

    @Test
    void whereTheSeatWasEmptyAMandateMayBeginInThePastAndSaysWhenThatWasKnown() {
        SeatMandate late = sits(seat, ginette, "2026-05-01", "2026-06-30");
        assertEquals(ACT, late.recorded());
    }

    @Test
    void nobodyHoldsASeatBeforeItIsOpenedOrAfterItIsClosed() {
        assertEquals("concertation.seat-not-open", key(() -> sits(seat, ginette, "2026-03-31", null)));
        seat.close(TODAY, all, TODAY);
        assertEquals("concertation.seat-open-between", key(() -> sits(seat, ginette, "2026-05-01", null)));
        sits(seat, ginette, "2026-05-01", "2026-11-02");
    }

    @Test
    void aSeatThatIsHeldIsNotClosed() {
        sits(seat, ginette, "2026-05-01", "2027-04-30");
        assertEquals("concertation.seat-held", key(() -> seat.close(TODAY, all, TODAY)));
        assertEquals("concertation.past-changes", key(() -> other.close(TODAY.minusDays(2), List.of(), TODAY)));
    }

    @Test
    void nobodyIsHisOwnSubstitute() {
        assertEquals(
                "concertation.own-substitute",
                key(() ->
                        new MandateTerms(ginette, ginette, TODAY, null, "CDC", Designation.DELEGATED, Office.MEMBER)));
    }

    private SeatMandate sits(Seat where, MemberReference who, String from, String to) {
        LocalDate last = to == null ? null : LocalDate.parse(to);
        MandateTerms terms = ConcertationFixtures.terms(who, LocalDate.parse(from), last);
        SeatMandate mandate = new SeatMandate(where, terms, all, ACT);
        all.add(mandate);
        return mandate;
    }

    private static void end(SeatMandate mandate, String lastDay) {
        mandate.end(LocalDate.parse(lastDay), "Déménagement", TODAY, ACT);
    }

    private static Seat seat(int number, Sector sector) {
        return new Seat(TABLE, number, sector, null, ConcertationFixtures.OPENED);
    }

    private static RuleViolation refused(Executable act) {
        return assertThrows(RuleViolation.class, act);
    }

    private static String key(Executable act) {
        return refused(act).key();
    }
}
