package ca.alliances.meeting.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.alliances.concertation.MemberReference;
import ca.alliances.document.DocumentReference;
import ca.alliances.document.StoredDocument;
import ca.alliances.document.boundary.OpenedDocument;
import ca.alliances.meeting.Answer;
import ca.alliances.meeting.FollowUpState;
import ca.alliances.meeting.Invitation;
import ca.alliances.meeting.Invited;
import ca.alliances.meeting.MeetingReference;
import ca.alliances.meeting.MyMeeting;
import ca.alliances.meeting.OwnerToTell;
import ca.alliances.meeting.SecretToken;
import ca.alliances.notification.Mail;
import ca.alliances.shared.NotFound;
import ca.alliances.shared.RuleViolation;
import ca.alliances.usecase.Acting;
import ca.alliances.usecase.Outbox;
import ca.alliances.usecase.Somebody;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What members say to a convocation and what they find before it, in the real container. */
@ArquillianTest
class AnswersUseCaseIT {
    private static final String HERE = "at";
    private static final Pattern YES = Pattern.compile("key=([A-Za-z0-9_-]{43})&answer=YES");

    @Inject
    private Meetings meetings;

    @Inject
    private Attendance attendance;

    @Inject
    private Answers answers;

    @Inject
    private MyMeetings mine;

    @Inject
    private ItemDocuments documents;

    @Inject
    private FollowUps followUps;

    @Inject
    private Reminders reminders;

    private TestTable table;
    private String login;
    private MemberReference marie;
    private MemberReference paul;

    @BeforeEach
    void aTableWithTwoMembers() throws Exception {
        table = new TestTable(HERE);
        login = Somebody.with("TABLE_MEMBER", HERE);
        marie = table.sits("Marie", login);
        paul = table.member("Paul", null);
        table.seat(paul, table.member("Luc", null));
    }

    @Test
    void aMemberAnswersUntilTheMeetingBegins() throws Exception {
        MeetingReference meeting = table.planned(meetings, TestTable.soon(60));
        assertEquals("meeting.answer-closed", refusal(login, () -> answers.answer(meeting, Answer.YES)));
        table.does(() -> meetings.convene(meeting, table.version(meetings, meeting), "Urgence"));
        table.does(login, () -> answers.answer(meeting, Answer.YES));
        table.does(login, () -> answers.answer(meeting, Answer.NO));
        Invited said = Acting.as(login, HERE, () -> answers.mine(meeting)).orElseThrow();
        assertEquals(Answer.NO, said.answer());
        assertEquals("meeting.no-substitute", refusal(login, () -> answers.answer(meeting, Answer.SUBSTITUTE)));
        assertEquals("meeting.answer-missing", refusal(login, () -> answers.answer(meeting, null)));
        table.does(() -> attendance.begin(meeting, table.version(meetings, meeting)));
        assertEquals("meeting.answer-closed", refusal(login, () -> answers.answer(meeting, Answer.YES)));
    }

    @Test
    void aLinkAnswersOnceAndTheMeetingShowsIt() throws Exception {
        MeetingReference meeting = table.convened(meetings, TestTable.at(20, 13));
        String token = token(paul);
        Invitation asked = Acting.as(null, HERE, () -> answers.look(token));
        assertEquals("Paul", asked.invited().name());
        assertEquals("Luc", asked.invited().substitute());
        assertEquals(meeting, asked.meeting().reference());
        redeem(token, Answer.SUBSTITUTE);
        assertEquals(Answer.SUBSTITUTE, expected(meeting, paul).answer());
        assertEquals("meeting.link-used", refusal(null, () -> answers.redeem(token, Answer.NO)));
        assertEquals("meeting.link-used", refusal(null, () -> answers.look(token)));
        String forged = (token.startsWith("A") ? "B" : "A") + token.substring(1);
        for (String wrong : List.of(forged, SecretToken.random().value(), "x")) {
            assertThrows(NotFound.class, () -> redeem(wrong, Answer.NO));
        }
        assertEquals(Answer.SUBSTITUTE, expected(meeting, paul).answer());
    }

    @Test
    void aRefusedAnswerLeavesTheLink() throws Exception {
        table.convened(meetings, TestTable.at(20, 13));
        String token = token(marie);
        assertEquals("meeting.no-substitute", refusal(null, () -> answers.redeem(token, Answer.SUBSTITUTE)));
        redeem(token, Answer.YES);
    }

    @Test
    void theSecretaryWritesWhatWasSaidByTelephone() throws Exception {
        MeetingReference meeting = table.convened(meetings, TestTable.at(20, 13));
        table.does(() -> answers.record(meeting, paul, Answer.YES));
        assertEquals(Answer.YES, expected(meeting, paul).answer());
        assertThrows(NotFound.class, () -> table.does(login, () -> answers.record(meeting, paul, Answer.NO)));
        assertThrows(
                NotFound.class, () -> table.does(() -> answers.record(meeting, MemberReference.random(), Answer.NO)));
        assertEquals(
                List.of("meeting.answered|PHONE YES"),
                Somebody.read(
                        "SELECT CONCAT_WS('|', what, detail) FROM audit_entry WHERE tenant_id = 'at' AND about = ? AND what ="
                                + " 'meeting.answered'",
                        meeting.value()));
    }

    @Test
    void whoHelpsAMemberAnswersForHimOnRecord() throws Exception {
        MeetingReference meeting = table.convened(meetings, TestTable.at(20, 13));
        assertThrows(NotFound.class, () -> table.does(() -> answers.answerAssisted(meeting, Answer.YES)));
        Somebody.run(
                "INSERT INTO assist_session (tenant_id, id, version, reference, member_reference, agent_subject, begins_at, ends_at,"
                        + " reason, announced) VALUES ('at', NEXT VALUE FOR entity_seq, 0, UUID(), ?, ?, UTC_TIMESTAMP(6),"
                        + " UTC_TIMESTAMP(6) + INTERVAL 30 MINUTE, 'Appel', 'PHONE')",
                paul.value(),
                table.secretary);
        table.does(() -> answers.answerAssisted(meeting, Answer.NO));
        assertEquals(Answer.NO, expected(meeting, paul).answer());
        assertEquals(
                "meeting.answered",
                Somebody.one("SELECT what FROM assisted_act WHERE tenant_id = 'at' AND about = ?", meeting.value()));
    }

    @Test
    void aMemberFindsWhatLiesBeforeHim() throws Exception {
        MeetingReference meeting = table.convened(meetings, TestTable.at(20, 13));
        table.planned(meetings, TestTable.at(22, 13));
        table.does(() -> documents.attach(meeting, 2, TestTable.pdf("avis.pdf")));
        List<MyMeeting> next = Acting.as(login, HERE, () -> mine.next());
        assertEquals(
                List.of(meeting),
                next.stream().map(each -> each.meeting().reference()).toList());
        assertEquals(null, next.get(0).answer());
        assertEquals(3, next.get(0).meeting().agenda().size());
        table.does(login, () -> answers.answer(meeting, Answer.NO));
        assertEquals(Answer.NO, Acting.as(login, HERE, () -> mine.next()).get(0).answer());
        assertEquals(List.of(), Acting.as(login, HERE, () -> mine.votes()));
        assertEquals(List.of(), Acting.as(login, HERE, () -> mine.actions()));
        assertEquals(
                table.code, Acting.as(login, HERE, () -> mine.mandates()).get(0).table());
        Map<Integer, List<StoredDocument>> folders = Acting.as(login, HERE, () -> documents.of(meeting));
        DocumentReference document = folders.get(2).get(0).reference();
        try (OpenedDocument opened = Acting.as(login, HERE, () -> documents.open(meeting, 2, document))) {
            assertEquals("avis.pdf", opened.document().name());
        }
        assertThrows(NotFound.class, () -> Acting.as(login, HERE, () -> documents.open(meeting, 1, document)));
        String stranger = Somebody.with("COORDINATOR", "lav");
        assertThrows(NotFound.class, () -> Acting.as(stranger, "lav", () -> documents.of(meeting)));
        assertThrows(NotFound.class, () -> table.does(login, () -> documents.remove(meeting, 2, document)));
        table.does(() -> documents.remove(meeting, 2, document));
        assertTrue(Acting.as(login, HERE, () -> documents.of(meeting)).isEmpty());
    }

    @Test
    void whoHasNotDeclinedIsRemindedOnce() throws Exception {
        MeetingReference meeting = table.convened(meetings, TestTable.at(2, 13));
        Somebody.run(
                "UPDATE meeting SET convened_at = '2026-01-01' WHERE tenant_id = 'at' AND reference = ?",
                meeting.value());
        table.does(() -> answers.record(meeting, paul, Answer.NO));
        Outbox.about(HERE, table.code.value());
        reminders.remind();
        List<Mail> letters = Outbox.about(HERE, table.code.value());
        assertEquals(
                List.of(marie.value() + "@example.org"),
                letters.stream().map(Mail::recipient).toList());
        assertFalse(letters.get(0).text().contains("key="));
        reminders.remind();
        assertEquals(List.of(), Outbox.about(HERE, table.code.value()));
    }

    @Test
    void whoTookSomethingOnIsRemindedOfWhatIsNearOrOverdueOnceAStage() throws Exception {
        MeetingReference meeting = table.convened(meetings, TestTable.at(20, 13));
        for (int days : List.of(4, 3, 2, 0, -8)) {
            table.action(meeting, paul, "Dans " + days + " jours", days);
        }
        assertEquals(List.of("-8", "0", "2", "3"), reminded());
        assertEquals(List.of(), reminded());
    }

    private List<String> reminded() throws Exception {
        Outbox.about(HERE, "faire");
        reminders.remind();
        return Outbox.about(HERE, "faire").stream()
                .filter(letter -> letter.recipient().startsWith(paul.value()))
                .map(letter -> letter.text().replaceAll("(?s).*Dans (-?\\d+) jours.*", "$1"))
                .toList();
    }

    @Test
    void whoTookSomethingOnClosesItAlsoWhenHeSitsNoMore() throws Exception {
        MeetingReference meeting = table.convened(meetings, TestTable.at(20, 13));
        table.action(meeting, marie, "Écrire au CISSS", 5);
        String reference = Acting.as(login, HERE, () -> mine.actions()).get(0).reference();
        Somebody.run(
                "UPDATE seat_mandate SET valid_to = valid_from WHERE tenant_id = 'at' AND member_reference = ?",
                marie.value());
        String other = Somebody.with("TABLE_MEMBER", HERE);
        assertThrows(NotFound.class, () -> Acting.as(other, HERE, () -> followUps.existing(reference)));
        assertEquals(
                "Écrire au CISSS",
                Acting.as(login, HERE, () -> followUps.existing(reference)).text());
        table.does(login, () -> followUps.close(reference, FollowUpState.DONE, null));
        assertEquals(List.of(), Acting.as(login, HERE, () -> mine.actions()));
    }

    @Test
    void whoHasNoMailIsNamedToTheSecretary() throws Exception {
        MeetingReference meeting = table.convened(meetings, TestTable.at(20, 13));
        MemberReference rose = table.written("Rose", "PHONE", null);
        table.seat(rose, null);
        table.action(meeting, rose, "Plus tard", 4);
        table.action(meeting, rose, "En retard", -2);
        table.action(meeting, paul, "Par courriel", 0);
        List<OwnerToTell> toTell = Acting.as(table.secretary, HERE, () -> followUps.toTell(meeting));
        assertEquals(
                List.of("Rose 819 555-0142 En retard"),
                toTell.stream()
                        .map(each -> each.owner().name() + " " + each.owner().phone() + " " + each.text())
                        .toList());
        assertThrows(NotFound.class, () -> Acting.as(login, HERE, () -> followUps.toTell(meeting)));
        String stranger = Somebody.with("COORDINATOR", "lav");
        assertThrows(NotFound.class, () -> Acting.as(stranger, "lav", () -> followUps.toTell(meeting)));
    }

    private Invited expected(MeetingReference meeting, MemberReference member) throws Exception {
        return Acting.as(table.secretary, HERE, () -> answers.expected(meeting)).stream()
                .filter(each -> each.member().equals(member))
                .findFirst()
                .orElseThrow();
    }

    private void redeem(String token, Answer answer) throws Exception {
        table.does(null, () -> answers.redeem(token, answer));
    }

    private String token(MemberReference member) throws Exception {
        String text = Outbox.about(HERE, table.code.value()).stream()
                .filter(letter -> letter.recipient().startsWith(member.value()))
                .findFirst()
                .orElseThrow()
                .text();
        Matcher link = YES.matcher(text);
        assertTrue(link.find(), text);
        return link.group(1);
    }

    private String refusal(String person, TestTable.Deed deed) {
        return assertThrows(RuleViolation.class, () -> table.does(person, deed)).key();
    }
}
