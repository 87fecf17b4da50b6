package ca.alliances.it;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.jsoup.nodes.Document;

/** A meeting of the review committee of La Haute-Côte-Nord, whose three members have logins, brought without a browser to where a test needs it. */
final class CommitteeMeeting {
    static final String SECRETARY = "agent.hcn@example.org";
    private static final ZoneId QUEBEC = ZoneId.of("America/Toronto");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final int MEMBERS = 3;
    private final Visitor secretary;
    private final String reference;

    private CommitteeMeeting(Visitor secretary, String reference) {
        this.secretary = secretary;
        this.reference = reference;
    }

    /** Soon enough to begin. */
    static CommitteeMeeting planned(Portal portal, String place) {
        ZonedDateTime soon = ZonedDateTime.now(QUEBEC).plusMinutes(30);
        ZonedDateTime from = soon.plusHours(1).toLocalDate().equals(soon.toLocalDate())
                ? soon
                : soon.plusDays(1).truncatedTo(ChronoUnit.DAYS).plusMinutes(5);
        LocalTime begins = from.toLocalTime();
        Visitor secretary = portal.visitor().enter(SECRETARY);
        String agenda = Journey.ledTo(WebForm.on(secretary, "/t/cnord/meeting/plan", "planning")
                .type("table", "CAHCN")
                .type("day", from.toLocalDate().toString())
                .type("begins", CLOCK.format(begins))
                .type("ends", CLOCK.format(begins.plusHours(1)))
                .type("place", place)
                .press("save"));
        return new CommitteeMeeting(secretary, agenda.replaceFirst(".*[?&]ref=([A-Z0-9-]+).*", "$1"));
    }

    /** Its members are invited. */
    static CommitteeMeeting convened(Portal portal, String place) {
        CommitteeMeeting meeting = planned(portal, place);
        Journey.ledTo(meeting.form("convene", "convening")
                .type("reason", "Dossiers urgents")
                .press("convene"));
        return meeting;
    }

    /** It has begun, and all have come. */
    static CommitteeMeeting sitting(Portal portal) {
        CommitteeMeeting meeting = convened(portal, "Salle du conseil");
        Journey.ledTo(meeting.form("view", "doing").press("begin"));
        for (int seat = 0; seat < MEMBERS; seat++) {
            Document live = meeting.secretary.read(meeting.at("live"));
            String arrives =
                    live.select("input[name$=':" + seat + ":inPerson']").attr("name");
            Journey.ledTo(WebForm.in(meeting.secretary, live, "presences")
                    .set(arrives, "1")
                    .send());
        }
        return meeting;
    }

    /** It is over, and its minutes are begun. */
    static CommitteeMeeting minuted(Portal portal) {
        CommitteeMeeting meeting = sitting(portal);
        Journey.ledTo(meeting.form("end", "end").press("confirm"));
        Journey.ledTo(WebForm.on(meeting.secretary, meeting.minutes("view"), "beginning")
                .press("begin"));
        return meeting;
    }

    /** Puts a motion under the first item on which the table decides, and opens a named vote on it. */
    CommitteeMeeting voting() {
        Document live = secretary.read(at("live"));
        String taking = live.select("input[name^='course:'][name$=':1:takeUp']").attr("name");
        Journey.ledTo(WebForm.in(secretary, live, "course").set(taking, "1").send());
        String motion = secretary
                .read(at("live"))
                .select("main a[href*='meeting/motion?']")
                .attr("href");
        Document page = secretary.read(motion);
        Journey.ledTo(WebForm.in(secretary, page, "motion")
                .type("text", "Que les dossiers soient lus avant la rencontre.")
                .type(
                        "mover",
                        page.select("[name='motion:mover'] option:not([value=''])")
                                .val())
                .type("way", "NAMED")
                .press("put"));
        Journey.ledTo(WebForm.on(secretary, vote(), "secretary").press("open"));
        return this;
    }

    /** Ends the vote. */
    void closeVote() {
        Journey.ledTo(form("close", "close", "&motion=1").press("confirm"));
    }

    /** A form of one of its pages, in the hands of its secretary. */
    WebForm form(String page, String id) {
        return form(page, id, "");
    }

    private WebForm form(String page, String id, String more) {
        return WebForm.on(secretary, at(page) + more, id);
    }

    /** Who runs it. */
    Visitor secretary() {
        return secretary;
    }

    /** Its name. */
    String reference() {
        return reference;
    }

    /** One of its pages. */
    String at(String page) {
        return "/t/cnord/meeting/" + page + "?ref=" + reference;
    }

    /** The page of its vote. */
    String vote() {
        return at("vote") + "&motion=1";
    }

    /** One of the pages of its minutes. */
    String minutes(String page) {
        return "/t/cnord/minutes/" + page + "?ref=" + reference;
    }
}
