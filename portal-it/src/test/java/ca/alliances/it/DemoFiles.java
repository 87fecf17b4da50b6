package ca.alliances.it;

import ca.alliances.application.ApplicationStatus;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Files of the demo's promoters in several states of their lives, in three tenants, so that every page about a file has one to show, and
 * whoever has a role in one tenant can open there what he tries to open in another; written once a run.
 */
final class DemoFiles {
    /** Words and amounts of Kativik that nobody else may ever read. */
    static final List<String> POISON = List.of(
            "ARK-2026-A",
            "ᐃᓚᒌᑦ",
            "Ilagiit",
            "7777,77",
            "17777,77",
            "Annahatak",
            "Aloupa",
            "Kauki",
            "Novalinga",
            "ᖁᒪᓗᒃ",
            "Qarmaq-777");

    private static final List<String> LATER =
            List.of("INCOMPLETE", "ADMISSIBLE", "IN_REVIEW", "RECOMMENDED", "ACCEPTED", "DECLINED");
    private static final List<Place> PLACES = List.of(
            new Place("cnord", "CN", "depannage", "hcn", "CN-2026-01", "Comité d’analyse de La Haute-Côte-Nord"),
            new Place("cssspnql", "PN", "cssspnql", "cssspnql", "PN-2026-01", "Comité d’analyse des Premières Nations"),
            new Place("ark", "ARK", "kativik", "kativik", "ARK-2026-77", "Comité d’analyse du Nunavik"));

    private final Map<String, Map<String, String>> files = new LinkedHashMap<>();
    private final List<String> actedUpon;
    private final Rows rows;

    /** A tenant with its call, and the names of the people of the demo who carry a file of it. */
    private record Place(String tenant, String prefix, String promoter, String people, String call, String committee) {
        String memberOfTheCommittee() {
            return (people.equals("hcn") ? "comite1." : "comite.") + people + "@example.org";
        }

        /** The only territory of Kativik, that of the call, or any. */
        String territory(Rows rows) {
            return rows.one(
                    "SELECT territory_code FROM tenant_territory WHERE tenant_id = ? ORDER BY territory_code = '950' DESC, id LIMIT 1",
                    tenant);
        }
    }

    private DemoFiles(Portal portal) {
        rows = portal.rows();
        PLACES.forEach(place -> files.put(place.tenant(), written(portal, place)));
        actedUpon = new DemoActs(portal).of(in("SUBMITTED"));
    }

    /** Writes them by the pages, and moves those that must be further by hand. */
    static DemoFiles write(Portal portal) {
        return new DemoFiles(portal);
    }

    private Map<String, String> written(Portal portal, Place place) {
        Visitor promoter = portal.visitor().enter("promoteur." + place.promoter() + "@example.org");
        Map<String, String> written = new LinkedHashMap<>();
        written.put("DRAFT", complete(promoter, place).reference());
        String submitted = complete(promoter, place).submit().reference();
        written.put("SUBMITTED", submitted);
        LATER.forEach(status -> written.put(status, copy(place, submitted, status)));
        openToTheCommittee(portal, place, written.get("IN_REVIEW"));
        decline(portal, place, written.get("DECLINED"));
        return written;
    }

    private Journey complete(Visitor promoter, Place place) {
        return place.tenant().equals("ark")
                ? Journey.begin(promoter, place.tenant(), place.call(), "ᐃᓚᒌᑦ Ilagiit 7777")
                        .complete(place.territory(rows), "17 777,77", "7 777,77", "10 000")
                : Journey.begin(promoter, place.tenant(), place.call(), "Popote roulante")
                        .complete(place.territory(rows), "20 000", "15 000", "5 000");
    }

    /** One member of the committee has declared that he has no interest, the others have not declared yet. */
    private void openToTheCommittee(Portal portal, Place place, String reference) {
        rows.change(
                "INSERT INTO review_round (tenant_id, id, version, application_reference, number, committee, opened_by, opened_at)"
                        + " VALUES (?, NEXT VALUE FOR entity_seq, 0, ?, 1, ?, 'test', NOW())",
                place.tenant(),
                reference,
                place.committee());
        WebForm.on(
                        portal.visitor().enter(place.memberOfTheCommittee()),
                        "/t/" + place.tenant() + "/review/declare?ref=" + reference,
                        "none")
                .press("confirm");
    }

    /** The council declines it, on the pages: only then is there a decision to repeal. */
    private void decline(Portal portal, Place place, String reference) {
        rows.change("UPDATE application SET status = 'RECOMMENDED' WHERE reference = ?", reference);
        Visitor council = portal.visitor().enter("conseil." + place.people() + "@example.org");
        Secretary.decline(council, "/t/" + place.tenant() + "/decision/record?ref=" + reference);
    }

    /** A file like that one in another state. */
    private String copy(Place place, String original, String status) {
        String reference = place.prefix() + "-2026-A-7"
                + (100 + ApplicationStatus.valueOf(status).ordinal());
        String id = "NEXT VALUE FOR entity_seq";
        String name = "'" + reference + "'";
        String file = "(SELECT id FROM application WHERE tenant_id = '" + place.tenant() + "' AND reference = ";
        String that = "application_id = " + file + "'" + original + "')";
        rows.copy(
                "application",
                "tenant_id = '" + place.tenant() + "' AND reference = '" + original + "'",
                Map.of("id", id, "reference", name, "begun_by_form", "NULL", "status", "'" + status + "'"));
        for (String table :
                List.of("expense_line", "revenue_line", "priority_answer", "declaration_made", "status_change")) {
            rows.copy(table, that, Map.of("id", id, "application_id", file + name + ")"));
        }
        rows.change(
                "INSERT INTO status_change (tenant_id, id, version, application_id, position, status, actor, changed_at)"
                        + " SELECT tenant_id, NEXT VALUE FOR entity_seq, 0, id, 90, status, 'test', changed_at FROM application"
                        + " WHERE tenant_id = ? AND reference = ?",
                place.tenant(),
                reference);
        return reference;
    }

    /** State of a file of La Haute-Côte-Nord, by its number. */
    Map<String, String> states() {
        return files.get("cnord").entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
    }

    /** Number of the file of La Haute-Côte-Nord in that state. */
    String in(String status) {
        return files.get("cnord").get(status);
    }

    /** Addresses to which no link leads but a form or an act, so that a crawl finds what stands there. */
    List<String> startsIn(String tenant) {
        Map<String, String> there = files.get(tenant);
        Stream<String> afterForms = Stream.of(
                        "application/receipt?ref=" + there.get("SUBMITTED"),
                        "review/outcome?ref=" + there.get("SUBMITTED"),
                        "review/open?ref=" + there.get("ADMISSIBLE"),
                        "review/recommend?ref=" + there.get("IN_REVIEW"),
                        "review/summary?ref=" + there.get("IN_REVIEW"),
                        "decision/view?ref=" + there.get("DECLINED"))
                .map(page -> "/t/" + tenant + "/" + page);
        Stream<String> afterActs = actedUpon.stream()
                .filter(page ->
                        page.startsWith("/t/" + tenant + "/") || tenant.equals("cnord") && !page.startsWith("/t/"));
        return Stream.concat(afterForms, afterActs).toList();
    }

    /** Number of the file of Kativik that was handed in. */
    String poison() {
        return files.get("ark").get("SUBMITTED");
    }
}
