package ca.alliances.it;

import ca.alliances.application.ApplicationStatus;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Files of the demo's promoters in several states of their lives, so that every page about a file has one to show; written once a run. */
final class DemoFiles {
    /** Words and amounts of Kativik that nobody else may ever read. */
    static final List<String> POISON =
            List.of("ARK-2026-A", "ᐃᓚᒌᑦ", "Ilagiit", "7777,77", "Annahatak", "Aloupa", "Kauki", "Novalinga", "ᖁᒪᓗᒃ");

    private static final List<String> LATER =
            List.of("INCOMPLETE", "ADMISSIBLE", "IN_REVIEW", "RECOMMENDED", "ACCEPTED");
    private final Map<String, String> north = new LinkedHashMap<>();
    private final String poison;

    private DemoFiles(Portal portal) {
        Visitor promoter = portal.visitor().enter("promoteur.depannage@example.org");
        Journey journey = Journey.begin(promoter, "cnord", "CN-2026-01", "Popote roulante")
                .complete("950", "20 000", "15 000", "5 000");
        north.put("DRAFT", copy(portal.rows(), journey.reference(), "DRAFT"));
        north.put("SUBMITTED", journey.submit().reference());
        LATER.forEach(status -> north.put(status, copy(portal.rows(), journey.reference(), status)));
        openToTheCommittee(portal);
        poison = Journey.begin(
                        portal.visitor().enter("promoteur.kativik@example.org"),
                        "ark",
                        "ARK-2026-77",
                        "ᐃᓚᒌᑦ Ilagiit 7777")
                .complete("992", "17 777,77", "7 777,77", "10 000")
                .submit()
                .reference();
    }

    /** Writes them by the pages, and moves those that must be further by hand. */
    static DemoFiles write(Portal portal) {
        return new DemoFiles(portal);
    }

    /** One member of the committee has declared that he has no interest, the others have not declared yet. */
    private void openToTheCommittee(Portal portal) {
        portal.rows()
                .change(
                        "INSERT INTO review_round (tenant_id, id, version, application_reference, number, committee, opened_by, opened_at)"
                                + " VALUES ('cnord', NEXT VALUE FOR entity_seq, 0, ?, 1, 'Comité d’analyse de La Haute-Côte-Nord', 'test', NOW())",
                        in("IN_REVIEW"));
        WebForm.on(
                        portal.visitor().enter("comite1.hcn@example.org"),
                        "/t/cnord/review/declare?ref=" + in("IN_REVIEW"),
                        "none")
                .press("confirm");
    }

    /** A file like that one in another state. */
    private static String copy(Rows rows, String original, String status) {
        String reference =
                "CN-2026-A-7" + (100 + ApplicationStatus.valueOf(status).ordinal());
        String id = "NEXT VALUE FOR entity_seq";
        String name = "'" + reference + "'";
        String that = "application_id = (SELECT id FROM application WHERE tenant_id = 'cnord' AND reference = '"
                + original + "')";
        String twin = "(SELECT id FROM application WHERE tenant_id = 'cnord' AND reference = " + name + ")";
        rows.copy(
                "application",
                "tenant_id = 'cnord' AND reference = '" + original + "'",
                Map.of("id", id, "reference", name, "begun_by_form", "NULL", "status", "'" + status + "'"));
        for (String table :
                List.of("expense_line", "revenue_line", "priority_answer", "declaration_made", "status_change")) {
            rows.copy(table, that, Map.of("id", id, "application_id", twin));
        }
        rows.change(
                "INSERT INTO status_change (tenant_id, id, version, application_id, position, status, actor, changed_at)"
                        + " SELECT tenant_id, NEXT VALUE FOR entity_seq, 0, id, 90, status, 'test', changed_at FROM application"
                        + " WHERE tenant_id = 'cnord' AND reference = ?",
                reference);
        return reference;
    }

    /** State of a file of La Haute-Côte-Nord, by its number. */
    Map<String, String> states() {
        Map<String, String> states = new LinkedHashMap<>();
        north.forEach((status, reference) -> states.put(reference, status));
        return states;
    }

    /** Number of the file of La Haute-Côte-Nord in that state. */
    String in(String status) {
        return north.get(status);
    }

    /** Addresses to which no link leads but a form, so that a crawl finds what stands there. */
    List<String> startsIn(String tenant) {
        return tenant.equals("cnord")
                ? List.of(
                        "/t/cnord/application/receipt?ref=" + in("SUBMITTED"),
                        "/t/cnord/review/outcome?ref=" + in("SUBMITTED"),
                        "/t/cnord/review/open?ref=" + in("ADMISSIBLE"),
                        "/t/cnord/review/recommend?ref=" + in("IN_REVIEW"),
                        "/t/cnord/review/summary?ref=" + in("IN_REVIEW"))
                : List.of();
    }

    /** Number of the file of Kativik. */
    String poison() {
        return poison;
    }
}
