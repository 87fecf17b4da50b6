package ca.alliances.it;

import static ca.alliances.it.BadInputIT.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What meetings do not take: the past, too long an agenda, a vote too late or too many, a link that was used or forged, minutes without end. */
@ExtendWith(PortalExtension.class)
class BadMeetingInputIT {
    private static final String CHOSEN = "choice";
    private static final int LIMIT = 100;
    private static final int MEGABYTE = 1024 * 1024;
    private final Portal portal;

    BadMeetingInputIT(Portal portal) {
        this.portal = portal;
    }

    @Test
    void aMeetingIsNotMovedIntoThePastAndItsNewPlaceIsStillThere() {
        CommitteeMeeting meeting = CommitteeMeeting.convened(portal, "Salle du conseil");
        String before = startOf(meeting);
        Document page = assertRefused(
                meeting.form("plan", "planning")
                        .type("day", LocalDate.now().minusDays(2).toString())
                        .type("place", "Sous-sol de l’église")
                        .press("save"),
                "est passé");
        assertEquals(
                "Sous-sol de l’église", page.select("[name='planning:place']").val());
        assertEquals(before, startOf(meeting));
    }

    private String startOf(CommitteeMeeting meeting) {
        return portal.rows()
                .one("SELECT starts_at FROM meeting WHERE tenant_id = 'cnord' AND reference = ?", meeting.reference());
    }

    @Test
    void anAgendaOfThreeHundredItemsIsTooLongAndTheOneTooManyIsStillInItsForm() {
        CommitteeMeeting meeting = CommitteeMeeting.planned(portal, "Salle du conseil");
        String there = items(meeting);
        portal.rows()
                .change(
                        "INSERT INTO agenda_item (tenant_id, id, version, meeting_id, number, position, part, title, kind, minutes, consent)"
                                + " SELECT m.tenant_id, NEXT VALUE FOR entity_seq, 0, m.id, s.seq, s.seq, FALSE, CONCAT('Point ', s.seq), 'DISCUSSION', 5, FALSE"
                                + " FROM meeting m JOIN seq_1_to_" + LIMIT + " s ON s.seq > CAST(? AS INT)"
                                + " WHERE m.tenant_id = 'cnord' AND m.reference = ?",
                        there,
                        meeting.reference());
        portal.rows()
                .change(
                        "UPDATE meeting SET items_made = " + LIMIT + " WHERE tenant_id = 'cnord' AND reference = ?",
                        meeting.reference());
        Document page = assertRefused(
                meeting.form("agenda", "adding")
                        .type("title", "Le point de trop")
                        .type("kind", "DISCUSSION")
                        .type("minutes", "10")
                        .press("add"),
                "au plus 100 points");
        assertEquals("Le point de trop", page.select("[name='adding:title']").val());
        assertEquals(Integer.toString(LIMIT), items(meeting));
    }

    private String items(CommitteeMeeting meeting) {
        return portal.rows()
                .one(
                        "SELECT COUNT(*) FROM agenda_item i JOIN meeting m ON m.tenant_id = i.tenant_id AND m.id = i.meeting_id"
                                + " WHERE m.tenant_id = 'cnord' AND m.reference = ?",
                        meeting.reference());
    }

    @Test
    void aSecondVoteFromAnotherWindowIsRefusedAndTheFirstOneCounts() {
        CommitteeMeeting meeting = CommitteeMeeting.sitting(portal).voting();
        Visitor member = portal.visitor().enter("comite1.hcn@example.org");
        WebForm one = ballot(member, meeting).type(CHOSEN, "FOR");
        WebForm other = ballot(member, meeting).type(CHOSEN, "AGAINST");
        Journey.ledTo(one.press("cast"));
        assertRefused(other.press("cast"), "un vote donné ne change plus");
        assertEquals("1 FOR", cast(meeting));
    }

    @Test
    void aVoteAfterTheCloseIsRefusedSayingSo() {
        CommitteeMeeting meeting = CommitteeMeeting.sitting(portal).voting();
        Journey.ledTo(ballot(portal.visitor().enter("comite1.hcn@example.org"), meeting)
                .type(CHOSEN, "FOR")
                .press("cast"));
        WebForm late = ballot(portal.visitor().enter("comite2.hcn@example.org"), meeting)
                .type(CHOSEN, "AGAINST");
        meeting.closeVote();
        Document page = assertRefused(late.press("cast"), "n’est pas ouvert");
        assertTrue(page.select("main").text().contains("Adoptée"), page.text());
        assertEquals("1 FOR", cast(meeting));
    }

    private static WebForm ballot(Visitor member, CommitteeMeeting meeting) {
        return WebForm.on(member, meeting.vote(), "ballot");
    }

    private String cast(CommitteeMeeting meeting) {
        return portal.rows()
                .one(
                        "SELECT CONCAT(COUNT(*), ' ', GROUP_CONCAT(v.ballot)) FROM motion_voter v"
                                + " JOIN motion p ON p.tenant_id = v.tenant_id AND p.id = v.motion_id"
                                + " JOIN meeting m ON m.tenant_id = p.tenant_id AND m.id = p.meeting_id"
                                + " WHERE m.tenant_id = 'cnord' AND m.reference = ? AND v.voted",
                        meeting.reference());
    }

    @Test
    void aLinkAnswersOnceAndSaysWhatToDoThen() {
        String link = link();
        Visitor reader = portal.visitor();
        WebForm one = WebForm.on(reader, link, "answering").type("answer", "YES");
        WebForm other = WebForm.on(portal.visitor(), link, "answering").type("answer", "NO");
        Journey.ledTo(one.press("send"));
        assertRefused(other.press("send"), "Ce lien a déjà servi");
        Reply again = reader.ask(link);
        Document page = Jsoup.parse(again.text());
        assertEquals(200, again.status());
        assertTrue(page.select("[role=alert]").text().contains("Ce lien a déjà servi"), page.text());
        assertTrue(page.select("form#answering").isEmpty());
    }

    @Test
    void aForgedLinkLeadsNowhere() {
        String link = link();
        String key = link.replaceFirst(".*[?&]key=([^&]+).*", "$1");
        char last = key.charAt(key.length() - 1);
        for (String forged : new String[] {
            key.substring(0, key.length() - 1) + (last == 'A' ? 'B' : 'A'), key + key, "x", "%00", "../../etc/passwd"
        }) {
            Reply answer = portal.visitor().ask(link.replace(key, forged));
            assertEquals(404, answer.status(), forged);
            assertTrue(!Jsoup.parse(answer.text()).select("h1").text().isBlank(), forged);
        }
        WebForm.on(portal.visitor(), link, "answering");
    }

    /** Of a letter to a member who is invited to a meeting at a place of its own. */
    private String link() {
        String place = "Salle " + UUID.randomUUID();
        CommitteeMeeting.convened(portal, place);
        String letter = new Mailbox(portal, "comite2.hcn@example.org")
                .link("(?s)" + place + ".*?https?://\\S+meeting/answer\\?\\S+");
        return letter.substring(letter.lastIndexOf("http"));
    }

    @Test
    void minutesThatAreTooLongAreRefusedAndAllThatWasTypedIsStillThere() {
        CommitteeMeeting meeting = CommitteeMeeting.minuted(portal);
        String typed = "Un mot. ".repeat(MEGABYTE / 8) + "Fin";
        Document page = assertRefused(writing(meeting).type("text", typed).press("save"), "le maximum est");
        assertEquals(typed, page.select("[name='writing:text']").val());
        Journey.ledTo(WebForm.in(meeting.secretary(), page, "writing")
                .type("text", "Un mot.")
                .press("save"));
    }

    @Test
    void minutesOfTwoMegabytesAreMoreThanAnyFormHoldsAndAreAnsweredWithWhatToDo() {
        CommitteeMeeting meeting = CommitteeMeeting.minuted(portal);
        Reply answer = writing(meeting).type("text", "a".repeat(2 * MEGABYTE)).press("save");
        assertEquals(413, answer.status());
        String told = Jsoup.parse(answer.text()).text();
        assertTrue(told.contains("Rien n’a été enregistré") && told.contains("votre texte y est encore"), told);
        Journey.ledTo(writing(meeting).type("text", "Un mot.").press("save"));
    }

    private static WebForm writing(CommitteeMeeting meeting) {
        return WebForm.on(meeting.secretary(), meeting.minutes("edit"), "writing");
    }
}
