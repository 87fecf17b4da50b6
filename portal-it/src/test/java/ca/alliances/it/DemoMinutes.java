package ca.alliances.it;

import java.time.LocalDate;
import java.util.List;

/**
 * Minutes of a table in each of their states, brought there by its secretary and by a member who was present, on the pages; only the vote that adopts
 * them is written by hand.
 */
final class DemoMinutes {
    private static final String ADOPTED =
            "minutes 1\tfr\tProcès-verbal adopté\n#\topening\tOuverture\n=\tLa rencontre s’ouvre."
                    + " Quelqu’un est malade.\n#\tclosing\tClôture\n=\tLa rencontre se termine.\n";
    private final Portal portal;
    private final String tenant;
    private final Visitor secretary;

    private DemoMinutes(Portal portal, String tenant, Visitor secretary) {
        this.portal = portal;
        this.tenant = tenant;
        this.secretary = secretary;
    }

    /** A draft of the minutes of that meeting of the demo, and of others like it those that go further; their addresses. */
    static List<String> write(Portal portal, String tenant, String held, String secretary, String member) {
        DemoMinutes minutes = new DemoMinutes(portal, tenant, portal.visitor().enter(secretary));
        String circulated = HeldMeeting.like(portal.rows(), tenant, held, 71);
        String adopted = HeldMeeting.like(portal.rows(), tenant, held, 72);
        String published = HeldMeeting.like(portal.rows(), tenant, held, 73);
        minutes.begin(held);
        minutes.circulate(circulated);
        minutes.correct(portal.visitor().enter(member), circulated);
        List.of(adopted, published).forEach(each -> {
            minutes.circulate(each);
            minutes.adopt(each);
            minutes.leaveOut(each);
        });
        Journey.ledTo(minutes.form("publish", published, "publishing").press("publish"));
        return List.of(held, circulated, adopted, published).stream()
                .map(each -> minutes.at("view", each))
                .toList();
    }

    private String at(String page, String meeting) {
        return "/t/" + tenant + "/minutes/" + page + "?ref=" + meeting;
    }

    private WebForm form(String page, String meeting, String id) {
        return WebForm.on(secretary, at(page, meeting), id);
    }

    private void begin(String meeting) {
        Journey.ledTo(form("view", meeting, "beginning").press("begin"));
    }

    private void circulate(String meeting) {
        begin(meeting);
        Journey.ledTo(form("edit", meeting, "writing")
                .type("text", "La rencontre s’ouvre.")
                .press("save"));
        Journey.ledTo(form("circulate", meeting, "circulating")
                .type("until", LocalDate.now().plusDays(7).toString())
                .press("circulate"));
    }

    private void correct(Visitor member, String meeting) {
        Journey.ledTo(WebForm.on(member, at("correct", meeting) + "&section=opening", "proposing")
                .type("text", "La rencontre s’ouvre à l’heure.")
                .type("reason", "Personne n’était en retard")
                .press("propose"));
    }

    private void adopt(String meeting) {
        portal.rows()
                .change(
                        "INSERT INTO minutes_document (tenant_id, id, version, minutes_id, number, kind, content, sha256, made_by, made_at)"
                                + " SELECT tenant_id, NEXT VALUE FOR entity_seq, 0, id, 1, 'ADOPTED', ?, SHA2(?, 256), 'test', NOW()"
                                + " FROM minutes WHERE tenant_id = ? AND meeting_reference = ?",
                        ADOPTED,
                        ADOPTED,
                        tenant,
                        meeting);
        portal.rows()
                .change(
                        "UPDATE minutes SET state = 'ADOPTED', resolution_number = CONCAT(table_code, '-2026-900'), adopted_on = CURDATE(),"
                                + " documents_made = 1 WHERE tenant_id = ? AND meeting_reference = ?",
                        tenant,
                        meeting);
    }

    private void leaveOut(String meeting) {
        Journey.ledTo(form("publish", meeting, "marking")
                .type("section", "opening")
                .type("passage", "Quelqu’un est malade.")
                .type("reason", "Renseignement personnel")
                .press("mark"));
    }
}
