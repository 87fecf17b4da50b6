package ca.alliances.meeting.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.alliances.concertation.MemberReference;
import ca.alliances.meeting.Answer;
import ca.alliances.meeting.ItemForm;
import ca.alliances.meeting.ItemKind;
import ca.alliances.meeting.ItemView;
import ca.alliances.meeting.MeetingFilter;
import ca.alliances.meeting.MeetingReference;
import ca.alliances.meeting.MeetingRow;
import ca.alliances.meeting.MeetingState;
import ca.alliances.meeting.MeetingView;
import ca.alliances.meeting.Reach;
import ca.alliances.notification.Mail;
import ca.alliances.shared.NotFound;
import ca.alliances.shared.RuleViolation;
import ca.alliances.usecase.Acting;
import ca.alliances.usecase.Outbox;
import ca.alliances.usecase.Somebody;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A meeting until it begins, in the real container: planned, convened, moved, cancelled, and its agenda. */
@ArquillianTest
class MeetingsUseCaseIT {
    private static final String HERE = "at";
    private static final Pattern YES = Pattern.compile("key=([A-Za-z0-9_-]{43})&answer=YES");

    @Inject
    private Meetings meetings;

    @Inject
    private Agendas agendas;

    @Inject
    private Answers answers;

    private TestTable table;
    private MemberReference marie;

    @BeforeEach
    void aTableWithThreeMembers() throws Exception {
        table = new TestTable(HERE);
        marie = table.sits("Marie", null);
        table.seat(table.member("Paul", null), table.member("Luc", null));
        table.seat(table.written("Rose", "PHONE", null), null);
    }

    @Test
    void meetingsOfATableAreNumberedByYear() throws Exception {
        MeetingReference first = table.planned(meetings, TestTable.at(20, 13));
        MeetingReference second = table.planned(meetings, TestTable.at(20, 18));
        int year = TestTable.TODAY.plusDays(20).getYear();
        assertEquals(table.code + "-" + year + "-R-01", first.value());
        assertEquals(table.code + "-" + year + "-R-02", second.value());
        assertEquals(MeetingState.PLANNED, seen(first).state());
    }

    @Test
    void nothingIsPlannedInThePastOrMovedThere() throws Exception {
        assertEquals("meeting.in-past", refusal(() -> table.planned(meetings, TestTable.at(-1, 13))));
        MeetingReference meeting = table.planned(meetings, TestTable.at(20, 13));
        assertEquals(
                "meeting.in-past", refusal(() -> meetings.change(meeting, version(meeting), TestTable.at(-1, 13))));
    }

    @Test
    void whoIsToldLateIsToldWhy() throws Exception {
        MeetingReference meeting = table.planned(meetings, TestTable.at(5, 13));
        RuleViolation refused = assertThrows(
                RuleViolation.class, () -> table.does(() -> meetings.convene(meeting, version(meeting), " ")));
        assertEquals("meeting.notice-short", refused.key());
        assertEquals(List.of(5L, TestTable.NOTICE), refused.arguments());
        assertEquals(List.of(), letters());
        table.does(() -> meetings.convene(meeting, version(meeting), "La salle était prise"));
        assertEquals("La salle était prise", seen(meeting).shortNoticeReason().orElseThrow());
        assertEquals("meeting.wrong-state", refusal(() -> meetings.convene(meeting, version(meeting), "Encore")));
    }

    @Test
    void eachMemberWithAnAddressGetsOneLetterForHisCalendar() throws Exception {
        MeetingReference meeting = table.planned(meetings, TestTable.at(20, 13));
        Reach reach = Acting.as(table.secretary, HERE, () -> meetings.reach(meeting));
        assertEquals(List.of("Marie", "Paul"), reach.byMail());
        assertEquals("Rose", reach.otherwise().get(0).name());
        assertEquals("819 555-0142", reach.otherwise().get(0).phone());
        table.does(() -> meetings.convene(meeting, version(meeting), null));
        List<Mail> letters = letters();
        assertEquals(2, letters.size());
        for (Mail letter : letters) {
            assertTrue(
                    letter.calendar().text().contains("METHOD:REQUEST"),
                    letter.calendar().text());
            assertTrue(
                    letter.calendar().text().contains("SEQUENCE:0"),
                    letter.calendar().text());
            assertTrue(letter.text().contains("2. Priorités"), letter.text());
        }
        assertFalse(seen(meeting).convenedAt().isEmpty());
    }

    @Test
    void aMoveRaisesTheSequenceAndTakesTheOldLinksBack() throws Exception {
        MeetingReference meeting = table.convened(meetings, TestTable.at(20, 13));
        String first = token(letters(), marie);
        table.does(() -> meetings.change(meeting, version(meeting), TestTable.at(21, 18)));
        List<Mail> letters = letters();
        assertEquals(2, letters.size());
        assertTrue(letters.get(0).calendar().text().contains("SEQUENCE:1"));
        assertEquals("meeting.link-revoked", refusedTo(first));
        String second = token(letters, marie);
        table.does(() -> agendas.add(meeting, version(meeting), ItemForm.of("Varia", ItemKind.DISCUSSION, 10)));
        table.does(() -> meetings.callAnew(meeting, version(meeting)));
        letters = letters();
        assertTrue(letters.get(0).calendar().text().contains("SEQUENCE:2"));
        assertTrue(letters.get(0).text().contains("4. Varia"), letters.get(0).text());
        assertEquals("meeting.link-revoked", refusedTo(second));
        MeetingReference planned = table.planned(meetings, TestTable.at(30, 13));
        assertEquals("meeting.not-convened", refusal(() -> meetings.callAnew(planned, version(planned))));
    }

    @Test
    void aCancelledMeetingLeavesTheCalendars() throws Exception {
        MeetingReference meeting = table.convened(meetings, TestTable.at(20, 13));
        String token = token(letters(), marie);
        assertEquals("meeting.reason-missing", refusal(() -> meetings.cancel(meeting, version(meeting), " ")));
        table.does(() -> meetings.cancel(meeting, version(meeting), "Tempête"));
        List<Mail> letters = letters();
        assertEquals(2, letters.size());
        assertTrue(letters.get(0).calendar().text().contains("METHOD:CANCEL"));
        assertTrue(letters.get(0).text().contains("Tempête"));
        assertEquals("meeting.link-revoked", refusedTo(token));
        MeetingReference quiet = table.planned(meetings, TestTable.at(20, 13));
        table.does(() -> meetings.cancel(quiet, version(quiet), "Erreur"));
        assertEquals(List.of(), letters());
    }

    @Test
    void itemsMoveWithTheirPartsAndKeepTheirNumbers() throws Exception {
        MeetingReference meeting = table.planned(meetings, TestTable.at(20, 13));
        changes(meeting, version -> agendas.add(meeting, version, ItemForm.of("Transport", ItemKind.DISCUSSION, 10)));
        changes(meeting, version -> agendas.moveBefore(meeting, version, 4, 3));
        changes(meeting, version -> agendas.becomePart(meeting, version, 4, true));
        assertEquals(List.of("1 Ouverture", "2 Priorités", "2.1 Transport", "3 Clôture"), agenda(meeting));
        changes(meeting, version -> agendas.move(meeting, version, 2, true));
        assertEquals(List.of("1 Priorités", "1.1 Transport", "2 Ouverture", "3 Clôture"), agenda(meeting));
        changes(meeting, version -> agendas.moveBefore(meeting, version, 2, 0));
        assertEquals(List.of("1 Ouverture", "2 Clôture", "3 Priorités", "3.1 Transport"), agenda(meeting));
        changes(
                meeting,
                version -> agendas.write(meeting, version, 1, ItemForm.of("Accueil", ItemKind.INFORMATION, 5)));
        changes(meeting, version -> agendas.remove(meeting, version, 3));
        assertEquals(List.of("1 Accueil", "2 Priorités", "2.1 Transport"), agenda(meeting));
    }

    @Test
    void whoSawAnOlderAgendaChangesNothing() throws Exception {
        MeetingReference meeting = table.planned(meetings, TestTable.at(20, 13));
        long before = version(meeting);
        table.does(() -> agendas.move(meeting, before, 3, true));
        assertEquals("shared.changed-meanwhile", refusal(() -> agendas.move(meeting, before, 3, true)));
        assertEquals("shared.changed-meanwhile", refusal(() -> meetings.convene(meeting, before, null)));
        assertEquals(List.of("1 Ouverture", "2 Clôture", "3 Priorités"), agenda(meeting));
        assertEquals("meeting.no-project-ready", refusal(() -> agendas.addReady(meeting, version(meeting))));
    }

    @Test
    void aListShowsWhatLiesAheadOrWhatWas() throws Exception {
        MeetingReference late = table.planned(meetings, TestTable.at(30, 13));
        MeetingReference early = table.planned(meetings, TestTable.at(20, 13));
        MeetingReference gone = table.planned(meetings, TestTable.at(10, 13));
        table.does(() -> meetings.cancel(gone, version(gone), "Tempête"));
        assertEquals(List.of(early, late), listed(true));
        assertEquals(List.of(gone), listed(false));
    }

    @Test
    void aStrangerAndANeighbourFindNoMeeting() throws Exception {
        MeetingReference meeting = table.convened(meetings, TestTable.at(20, 13));
        String token = token(letters(), marie);
        for (String[] other : new String[][] {
            {Somebody.with("COORDINATOR", "lav"), "lav"}, {Somebody.with("TABLE_MEMBER", HERE), HERE}
        }) {
            notFound(other, () -> meetings.existing(meeting));
            notFound(other, () -> answers.mine(meeting));
            notFound(other, () -> {
                agendas.remove(meeting, 1, 1);
                return null;
            });
            notFound(other, () -> {
                meetings.cancel(meeting, 1, "Non");
                return null;
            });
            notFound(other, () -> {
                answers.answer(meeting, Answer.YES);
                return null;
            });
        }
        assertThrows(NotFound.class, () -> Acting.as(null, "lav", () -> answers.look(token)));
    }

    /** A change on the version that is there. */
    private interface Change {
        void on(long version) throws Exception;
    }

    private void changes(MeetingReference meeting, Change change) throws Exception {
        long version = version(meeting);
        table.does(() -> change.on(version));
    }

    private void notFound(String[] who, Callable<?> useCase) {
        assertThrows(NotFound.class, () -> Acting.as(who[0], who[1], useCase));
    }

    private List<MeetingReference> listed(boolean ahead) throws Exception {
        MeetingFilter filter = new MeetingFilter(table.code, ahead);
        List<MeetingRow> rows = new ArrayList<>();
        table.does(() -> meetings.export(filter, rows::add));
        assertEquals(
                rows.size(),
                Acting.as(table.secretary, HERE, () -> meetings.page(filter, 0, 25))
                        .size());
        assertEquals(rows.size(), Acting.as(table.secretary, HERE, () -> meetings.count(filter)));
        return rows.stream().map(MeetingRow::reference).toList();
    }

    private MeetingView seen(MeetingReference meeting) throws Exception {
        return Acting.as(table.secretary, HERE, () -> meetings.existing(meeting));
    }

    private long version(MeetingReference meeting) throws Exception {
        return seen(meeting).version();
    }

    private List<String> agenda(MeetingReference meeting) throws Exception {
        return seen(meeting).agenda().stream()
                .map((ItemView item) -> item.label() + " " + item.title())
                .toList();
    }

    private List<Mail> letters() throws Exception {
        return Outbox.about(HERE, table.code.value());
    }

    private static String token(List<Mail> letters, MemberReference member) {
        String text = letters.stream()
                .filter(letter -> letter.recipient().startsWith(member.value()))
                .findFirst()
                .orElseThrow()
                .text();
        Matcher link = YES.matcher(text);
        assertTrue(link.find(), text);
        return link.group(1);
    }

    private String refusedTo(String token) {
        return assertThrows(RuleViolation.class, () -> Acting.as(null, HERE, () -> answers.look(token)))
                .key();
    }

    private String refusal(TestTable.Deed deed) {
        return assertThrows(RuleViolation.class, () -> table.does(deed)).key();
    }
}
