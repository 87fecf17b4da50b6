package ca.alliances.it;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What people of the demo have done so that the pages exist to which only an act leads: invitations that wait, a dead letter, a file opened, minutes
 * in all their states, a document of an agenda.
 */
final class DemoActs {
    private static final List<String> MINISTRY =
            List.of("analyste.ministere@example.org", "admin.ministere@example.org");
    private final Portal portal;

    DemoActs(Portal portal) {
        this.portal = portal;
    }

    /** Does them; the addresses of the pages that no other page links to, with that file for the ministry. */
    List<String> of(String file) {
        invite("coordination.cnord@example.org", "/t/cnord/people/invite", "AGENT");
        invite("coordination.cssspnql@example.org", "/t/cssspnql/people/invite", "AGENT");
        invite("operateur@example.org", "/mon-compte/platform/invite", "MINISTRY_ANALYST");
        invite("promoteur.depannage@example.org", "/mon-compte/organization/people?ref=O-HCN2DEPN", "");
        invite("promoteur.cssspnql@example.org", "/mon-compte/organization/people?ref=O-NTSHM222", "");
        String opened = "tenant=cnord&ref=" + file;
        MINISTRY.forEach(person -> openForAReason(person, opened));
        return Stream.of(
                        List.of(
                                attach("agent.hcn@example.org", "/t/cnord/meeting/item?ref=HCN-2026-R-02&item=4"),
                                attach(
                                        "coordination.cssspnql@example.org",
                                        "/t/cssspnql/meeting/item?ref=CPN-2026-R-01&item=2")),
                        List.of(
                                "/t/cnord/people/invitations",
                                "/t/cnord/notification/again?ref=" + deadLetter(),
                                "/ministere/open?" + opened,
                                "/ministere/file?" + opened),
                        DemoMinutes.write(
                                portal, "cnord", "HCN-2026-R-01", "agent.hcn@example.org", "table.cnord@example.org"),
                        DemoMinutes.write(
                                portal,
                                "cssspnql",
                                "CPN-2026-R-03",
                                "coordination.cssspnql@example.org",
                                "table.cssspnql@example.org"))
                .flatMap(List::stream)
                .toList();
    }

    private void invite(String email, String page, String role) {
        WebForm form = WebForm.on(portal.visitor().enter(email), page, "invite")
                .type("email", "attendue-" + UUID.randomUUID() + "@example.org");
        Journey.ledTo((role.isEmpty() ? form : form.type("role", role)).press("send"));
    }

    private String attach(String email, String item) {
        Journey.ledTo(WebForm.on(portal.visitor().enter(email), item, "attaching")
                .choose("file", "portrait.pdf", "application/pdf", Journey.pdf("Portrait du logement"))
                .press("attach"));
        return item;
    }

    private void openForAReason(String email, String opened) {
        Journey.ledTo(WebForm.on(portal.visitor().enter(email), "/ministere/open?" + opened, "opening")
                .type("reason", "Vérification du cumul des aides de 2026")
                .press("open"));
    }

    /** A letter of the tenant of Côte-Nord that cannot be delivered. */
    private String deadLetter() {
        String reference = UUID.randomUUID().toString();
        portal.rows()
                .copy(
                        "outbox_message",
                        "tenant_id = 'cnord' ORDER BY id LIMIT 1",
                        Map.of(
                                "id", "NEXT VALUE FOR entity_seq",
                                "reference", "'" + reference + "'",
                                "event_id", "'" + reference + "'",
                                "state", "'DEAD'",
                                "sent_at", "NULL",
                                "text_body", "'-'",
                                "html_body", "'-'",
                                "last_error", "'SENDING_FAILED'"));
        return reference;
    }
}
