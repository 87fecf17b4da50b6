package ca.alliances.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.alliances.concertation.DecisionMethod;
import ca.alliances.concertation.QuorumRule;
import ca.alliances.concertation.QuorumShare;
import ca.alliances.concertation.TieRule;
import ca.alliances.concertation.VoteBase;
import ca.alliances.shared.RuleViolation;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class MeetingTest {
    private final Meeting meeting = Meetings.planned();

    @Test
    void isNotPlannedInThePast() {
        assertEquals(
                "meeting.in-past",
                refused(() ->
                        new Meeting(meeting.reference(), Meetings.form(Meetings.DAY), Meetings.DAY.plusSeconds(1))));
    }

    @Test
    void isNotMovedIntoThePast() {
        assertEquals(
                "meeting.in-past",
                refused(() -> meeting.change(Meetings.form(Meetings.BEFORE.minusSeconds(60)), Meetings.BEFORE)));
        assertEquals(Meetings.DAY, meeting.form().startsAt());
    }

    @Test
    void isNotConvenedWithoutAnAgenda() {
        assertEquals("meeting.agenda-empty", refused(() -> meeting.convene(7, null, Meetings.act(Meetings.BEFORE))));
    }

    @Test
    void isConvenedSoManyDaysBeforeAsTheTableWants() {
        withAnItem();
        Instant sixDaysBefore = Meetings.DAY.minus(Duration.ofDays(6));
        RuleViolation late =
                assertThrows(RuleViolation.class, () -> meeting.convene(7, " ", Meetings.act(sixDaysBefore)));
        assertEquals("meeting.notice-short", late.key());
        assertEquals(List.of(6L, 7), late.arguments());
        meeting.convene(6, null, Meetings.act(sixDaysBefore));
        assertTrue(meeting.shortNoticeReason().isEmpty());
    }

    @Test
    void isConvenedLaterWithAReasonThatStays() {
        withAnItem();
        meeting.convene(7, "Report demandé par la MRC", Meetings.act(Meetings.DAY.minusSeconds(3_600)));
        assertEquals("Report demandé par la MRC", meeting.shortNoticeReason().orElseThrow());
    }

    @Test
    void noticeIsCountedInDaysOfQuebec() {
        // Midnight in Québec is five hours after midnight in UTC.
        assertEquals(7, meeting.daysUntil(Instant.parse("2026-12-04T04:59:00Z")));
        assertEquals(6, meeting.daysUntil(Instant.parse("2026-12-04T05:00:00Z")));
    }

    @Test
    void onlyAChangeAfterTheInvitationIsCountedForCalendars() {
        withAnItem();
        meeting.change(Meetings.form(Meetings.DAY.plusSeconds(60)), Meetings.BEFORE);
        assertEquals(0, meeting.sequence());
        meeting.convene(0, null, Meetings.act(Meetings.BEFORE));
        meeting.change(Meetings.form(Meetings.DAY), Meetings.BEFORE);
        assertEquals(1, meeting.sequence());
        meeting.cancel("Tempête");
        assertEquals(2, meeting.sequence());
    }

    @Test
    void doesNotBeginHoursBeforeItsTime() {
        convened();
        assertEquals(
                "meeting.too-early",
                refused(() -> meeting.begin(terms(), Meetings.act(Meetings.DAY.minusSeconds(7_201)))));
        meeting.begin(terms(), Meetings.act(Meetings.DAY.minusSeconds(7_200)));
        assertEquals(MeetingState.UNDER_WAY, meeting.state());
    }

    @Test
    void whatIsOverIsNotChanged() {
        convened();
        meeting.begin(terms(), Meetings.act(Meetings.DAY));
        assertEquals("meeting.not-ahead", refused(() -> meeting.change(Meetings.form(Meetings.DAY), Meetings.BEFORE)));
        assertEquals("meeting.wrong-state", refused(() -> meeting.cancel("Tempête")));
        meeting.agenda().add(ItemForm.of("Varia", ItemKind.DISCUSSION, 5));
        meeting.end(Meetings.act(Meetings.DAY.plusSeconds(60)));
        assertEquals("meeting.not-ahead", refused(() -> meeting.agenda()
                .add(ItemForm.of("Encore", ItemKind.DISCUSSION, 5))));
    }

    @Test
    void isHeldInARoomOrByLink() {
        assertEquals("meeting.place-missing", refused(() -> form(" ", null)));
        assertEquals("meeting.link-wrong", refused(() -> form(null, "http://exemple.org/salle")));
        assertEquals("meeting.link-wrong", refused(() -> form(null, "javascript:alert(1)")));
        assertEquals(
                "https://exemple.org/salle",
                form(null, " https://exemple.org/salle ").link());
    }

    @Test
    void endsAfterItBegins() {
        assertEquals(
                "meeting.time-reversed",
                refused(() -> new MeetingForm(null, Meetings.DAY, Meetings.DAY, "Salle", null)));
        assertEquals("meeting.time-missing", refused(() -> new MeetingForm(null, null, Meetings.DAY, "Salle", null)));
    }

    @Test
    void timesAreThoseOfQuebec() {
        assertEquals(Meetings.DAY, MeetingForm.at(LocalDate.of(2026, 12, 10), LocalTime.of(18, 0)));
    }

    private static MeetingForm form(String place, String link) {
        return new MeetingForm(null, Meetings.DAY, Meetings.DAY.plusSeconds(60), place, link);
    }

    private void withAnItem() {
        meeting.agenda().add(ItemForm.of("Ouverture", ItemKind.INFORMATION, 5));
    }

    private void convened() {
        withAnItem();
        meeting.convene(7, null, Meetings.act(Meetings.BEFORE));
    }

    private static TableTerms terms() {
        return new TableTerms(
                new QuorumRule(3, QuorumShare.MAJORITY, Map.of()),
                DecisionMethod.SIMPLE_MAJORITY,
                VoteBase.CAST,
                TieRule.REJECTED);
    }

    private static String refused(Executable act) {
        return assertThrows(RuleViolation.class, act).key();
    }
}
