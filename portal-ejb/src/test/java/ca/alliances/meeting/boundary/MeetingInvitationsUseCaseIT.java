package ca.alliances.meeting.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.alliances.concertation.MemberReference;
import ca.alliances.meeting.Answer;
import ca.alliances.meeting.ItemForm;
import ca.alliances.meeting.ItemKind;
import ca.alliances.meeting.MeetingReference;
import ca.alliances.meeting.Reach;
import ca.alliances.meeting.control.PersonalCalendar;
import ca.alliances.notification.Mail;
import ca.alliances.shared.Quebec;
import ca.alliances.usecase.Acting;
import ca.alliances.usecase.Outbox;
import ca.alliances.usecase.Somebody;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What stands in the calendars of those who were invited, whatever becomes of the meeting and of their mandates; ical4j reads the letters. */
@ArquillianTest
class MeetingInvitationsUseCaseIT {
    private static final String HERE = "at";

    @Inject
    private Meetings meetings;

    @Inject
    private Answers answers;

    @Inject
    private Agendas agendas;

    @Inject
    private ItemDocuments documents;

    @Inject
    private Reminders reminders;

    private final Map<String, PersonalCalendar> calendars = new HashMap<>();
    private TestTable table;
    private MemberReference marie;
    private MemberReference paul;
    private MemberReference zoe;

    @BeforeEach
    void zoeFollowsPaulOnTheTwentyFirstDay() throws Exception {
        table = new TestTable(HERE);
        marie = table.sits("Marie", null);
        paul = table.sits("Paul", null);
        zoe = table.sits("Zoé", null);
        lasts(paul, "valid_to", 20);
        lasts(zoe, "valid_from", 21);
    }

    @Test
    void aMovedMeetingChangesLeavesOrEntersEachCalendarOnce() throws Exception {
        MeetingReference meeting = table.convened(meetings, TestTable.at(20, 13));
        assertEquals(2, delivered().size());
        assertEquals(List.of(day(20)), days(marie));
        assertEquals(List.of(day(20)), days(paul));
        assertEquals(List.of(), days(zoe));
        move(meeting, 21);
        List<Mail> letters = delivered();
        assertEquals(3, letters.size());
        assertTrue(text(letters, paul).contains("Vous ne siégez pas à la table ce jour-là"), text(letters, paul));
        assertTrue(text(letters, zoe).contains("On vous invite"), text(letters, zoe));
        assertEquals(List.of(day(21)), days(marie));
        assertEquals(List.of(), days(paul));
        assertEquals(List.of(day(21)), days(zoe));
        move(meeting, 19);
        assertEquals(3, delivered().size());
        assertEquals(List.of(day(19)), days(marie));
        assertEquals(List.of(day(19)), days(paul));
        assertEquals(List.of(), days(zoe));
        table.does(() -> meetings.cancel(meeting, table.version(meetings, meeting), "Tempête"));
        assertEquals(2, delivered().size());
        assertEquals(List.of(), days(marie));
        assertEquals(List.of(), days(paul));
    }

    @Test
    void whoLeavesTheTableOrComesToItAfterTheConvocationIsTold() throws Exception {
        MeetingReference meeting = table.convened(meetings, TestTable.at(15, 13));
        delivered();
        lasts(paul, "valid_to", 3);
        lasts(zoe, "valid_from", 4);
        Reach reach = Acting.as(table.secretary, HERE, () -> meetings.reach(meeting));
        assertEquals(List.of("Marie", "Zoé"), reach.byMail());
        assertEquals(List.of("Paul"), reach.leaving());
        reminders.remind();
        assertEquals(2, delivered().size());
        assertEquals(List.of(day(15)), days(marie));
        assertEquals(List.of(), days(paul));
        assertEquals(List.of(day(15)), days(zoe));
        reminders.remind();
        assertEquals(List.of(), delivered());
        table.does(() -> meetings.callAnew(meeting, table.version(meetings, meeting)));
        assertEquals(2, delivered().size());
        assertEquals(List.of(), days(paul));
    }

    @Test
    void aSubstituteIsCalledAndFreedAsOftenAsTheMemberChangesHisMind() throws Exception {
        MemberReference luc = table.member("Luc", null);
        MemberReference chantal = table.member("Chantal", null);
        table.seat(chantal, luc);
        MeetingReference meeting = table.convened(meetings, TestTable.at(15, 13));
        assertEquals(3, delivered().size());
        for (int i = 0; i < 2; i++) {
            says(meeting, chantal, Answer.SUBSTITUTE);
            List<Mail> called = delivered();
            assertEquals(1, called.size());
            assertTrue(text(called, luc).contains("à la place de Chantal"), text(called, luc));
            assertEquals(List.of(day(15)), days(luc));
            says(meeting, chantal, Answer.SUBSTITUTE);
            assertEquals(List.of(), delivered());
            says(meeting, chantal, i == 0 ? Answer.YES : Answer.NO);
            assertTrue(text(delivered(), luc).contains("plus à remplacer"));
            assertEquals(List.of(), days(luc));
        }
        assertEquals(List.of(day(15)), days(chantal));
        says(meeting, chantal, Answer.SUBSTITUTE);
        move(meeting, 14);
        delivered();
        assertEquals(List.of(day(14)), days(luc));
        table.does(() -> meetings.cancel(meeting, table.version(meetings, meeting), "Tempête"));
        delivered();
        assertEquals(List.of(), days(luc));
    }

    @Test
    void whoSitsHimselfIsNotCalledAsASubstituteAndWhoHasNoMailIsNamed() throws Exception {
        MemberReference chantal = table.member("Chantal", null);
        table.seat(chantal, marie);
        MemberReference denis = table.member("Denis", null);
        table.seat(denis, table.written("Rose", "PHONE", null));
        MeetingReference meeting = table.convened(meetings, TestTable.at(15, 13));
        delivered();
        says(meeting, chantal, Answer.SUBSTITUTE);
        says(meeting, denis, Answer.SUBSTITUTE);
        assertEquals(List.of(), delivered());
        Reach reach = Acting.as(table.secretary, HERE, () -> meetings.reach(meeting));
        assertEquals("Rose", reach.otherwise().get(0).name());
    }

    @Test
    void theLetterNamesWhatIsToBeReadAndWhatIsStillToBeDone() throws Exception {
        String login = Somebody.with("TABLE_MEMBER", HERE);
        MemberReference anne = table.sits("Anne", login);
        MeetingReference meeting = table.planned(meetings, TestTable.at(15, 13));
        table.does(() -> {
            agendas.add(meeting, table.version(meetings, meeting), ItemForm.of("Suivi", ItemKind.FOLLOW_UP, 10));
            documents.attach(meeting, 2, TestTable.pdf("avis.pdf"));
        });
        table.action(meeting, paul, "Écrire au CISSS", 30);
        table.does(() -> meetings.convene(meeting, table.version(meetings, meeting), null));
        List<Mail> letters = delivered();
        String address = "https://portail.example/t/at/meeting/document?ref=" + meeting + "&item=2&doc=";
        assertTrue(text(letters, anne).contains("2. Priorités\n   – avis.pdf\n" + address), text(letters, anne));
        assertTrue(text(letters, marie).contains("2. Priorités\n   – avis.pdf\n3. "), text(letters, marie));
        for (MemberReference each : List.of(anne, marie)) {
            assertTrue(text(letters, each).contains("4. Suivi\n   – Écrire au CISSS (Paul, "), text(letters, each));
        }
    }

    private void says(MeetingReference meeting, MemberReference member, Answer answer) throws Exception {
        table.does(() -> answers.record(meeting, member, answer));
    }

    private void move(MeetingReference meeting, int days) throws Exception {
        table.does(() -> meetings.change(meeting, table.version(meetings, meeting), TestTable.at(days, 13)));
    }

    private static void lasts(MemberReference member, String column, int days) throws Exception {
        Somebody.run(
                "UPDATE seat_mandate SET " + column + " = ? WHERE tenant_id = 'at' AND member_reference = ?",
                day(days).toString(),
                member.value());
    }

    private static LocalDate day(int days) {
        return TestTable.TODAY.plusDays(days);
    }

    /** The days of what a calendar shows. */
    private List<LocalDate> days(MemberReference member) {
        PersonalCalendar calendar = calendars.get(address(member));
        return calendar == null
                ? List.of()
                : calendar.shown().stream()
                        .map(entry -> Quebec.date(entry.start()))
                        .toList();
    }

    private static String address(MemberReference member) {
        return member.value() + "@example.org";
    }

    private List<Mail> delivered() throws Exception {
        List<Mail> letters = Outbox.about(HERE, table.code.value());
        letters.forEach(letter -> calendars
                .computeIfAbsent(letter.recipient(), each -> new PersonalCalendar())
                .receive(letter.calendar().text()));
        return letters;
    }

    private static String text(List<Mail> letters, MemberReference member) {
        return letters.stream()
                .filter(letter -> letter.recipient().equals(address(member)))
                .findFirst()
                .orElseThrow()
                .text();
    }
}
