package ca.alliances.it;

import ca.alliances.identity.AuthorizationMatrix;
import ca.alliances.identity.Grant;
import ca.alliances.identity.Role;
import ca.alliances.identity.Ties;
import ca.alliances.shared.Action;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the matrix says that a person reaches in the tenant, with the roles and the mandates that the database has. */
final class Reach {
    private static final AuthorizationMatrix MATRIX = new AuthorizationMatrix();
    private static final Pattern FILE = Pattern.compile("[?&](?:ref|file)=([A-Z]+-20\\d\\d-A-\\d+)");
    private static final Pattern SHARE = Pattern.compile("[?&]ref=20\\d\\d-(\\w+)");
    private static final Pattern TABLE = Pattern.compile("/table/.*[?&]ref=([^&]+)");
    private static final Pattern MEETING = Pattern.compile("/(?:meeting|minutes)/.*[?&]ref=([A-Z][A-Z0-9]*)");
    private static final Pattern TASK = Pattern.compile("/meeting/done[?]action=([0-9a-f-]{36})");
    private static final Pattern PLAN = Pattern.compile("/plan/.*[?&]ref=([A-Z0-9-]+)");
    private static final Pattern CALL = Pattern.compile("/call/priorities.*[?&]ref=([A-Z]+-20\\d\\d-\\d+)");
    private static final Pattern ORGANIZATION = Pattern.compile("[?&]ref=(O-[A-Z0-9]{8})");
    private static final Pattern RESOLUTION = Pattern.compile("/resolution/.*[?&](?:ref|replaces)=([0-9a-f-]{36})");
    private final Rows rows;
    private final String tenant;
    private final String email;
    private final List<Grant> grants;

    private Reach(Rows rows, String tenant, String email) {
        this.rows = rows;
        this.tenant = tenant;
        this.email = email;
        grants = new ArrayList<>();
        grants.add(new Grant(Role.ANYONE, null, null));
        grants.add(new Grant(Role.SIGNED_IN, null, null));
        grants.add(new Grant(Role.PROMOTER, null, null));
        rows.of(
                        "SELECT m.role, m.territory_code, m.body_name FROM membership m JOIN person p ON p.subject = m.subject"
                                + " WHERE p.email = ? AND (m.tenant_code IS NULL OR m.tenant_code = ?)"
                                + " AND m.valid_from <= CURDATE() AND (m.valid_to IS NULL OR m.valid_to > CURDATE())",
                        email,
                        tenant)
                .forEach(role -> grants.add(new Grant(Role.valueOf(role.get(0)), role.get(1), role.get(2))));
    }

    /** Of that person in that tenant. */
    static Reach of(Portal portal, String tenant, String email) {
        return new Reach(portal.rows(), tenant, email);
    }

    /** Whether he opens that address. */
    boolean opens(SitePage page, String address) {
        Action action = page.action().orElseThrow();
        Matcher file = FILE.matcher(address);
        if (file.find()) {
            Ties ties = tiesOf(file.group(1));
            return MATRIX.allows(action, grants, ties) && !isBarred(action, ties, file.group(1));
        }
        Matcher share = SHARE.matcher(address);
        if (share.find()) {
            String territory = share.group(1).equals("agreement") ? null : share.group(1);
            return MATRIX.allows(action, grants, new Ties(territory, Set.of(), false, ""));
        }
        Matcher table = TABLE.matcher(address);
        if (table.find()) {
            return tablesOf(table.group(1)).stream().anyMatch(ties -> MATRIX.allows(action, grants, ties));
        }
        Matcher meeting = MEETING.matcher(address);
        if (meeting.find()) {
            return opensOfMeeting(action, address, tablesOf(meeting.group(1)));
        }
        Matcher task = TASK.matcher(address);
        if (task.find()) {
            return tablesOf(one(
                            "SELECT table_code FROM follow_up WHERE tenant_id = ? AND reference = ?", task.group(1)))
                    .stream()
                    .anyMatch(ties -> MATRIX.allows(action, grants, ties));
        }
        Matcher plan = PLAN.matcher(address);
        if (plan.find()) {
            String territory =
                    one("SELECT territory_code FROM action_plan WHERE tenant_id = ? AND reference = ?", plan.group(1));
            return MATRIX.allows(action, grants, new Ties(territory, Set.of(), false, ""));
        }
        Matcher call = CALL.matcher(address);
        if (call.find()) {
            String territory =
                    one("SELECT territory_code FROM project_call WHERE tenant_id = ? AND reference = ?", call.group(1));
            return MATRIX.allows(action, grants, new Ties(territory, Set.of(), false, ""));
        }
        if (address.matches(".*/meeting/calendar(?:[?].*)?")) {
            return MATRIX.allows(action, grants, new Ties(null, Set.of(), isMember(), ""));
        }
        Matcher organization = ORGANIZATION.matcher(address);
        if (organization.find()) {
            return actsFor(organization.group(1));
        }
        Matcher resolution = RESOLUTION.matcher(address);
        if (resolution.find()) {
            return tiesOfResolution(resolution.group(1)).anyMatch(ties -> MATRIX.allows(action, grants, ties));
        }
        return MATRIX.allows(action, grants.stream().map(Grant::role).toList());
    }

    /** The file of a draft is for who writes it; who was present corrects minutes while they are circulated. */
    private boolean opensOfMeeting(Action action, String address, List<Ties> tables) {
        Action needed = action;
        if (address.contains("/minutes/correct?")) {
            if (!mayCorrect(address)) {
                return false;
            }
            needed = Action.TAKE_PART;
        } else if (address.contains("/minutes/file?") && !isCirculated(address)) {
            needed = Action.RUN_MEETING;
        }
        Action asked = needed;
        return tables.stream().anyMatch(ties -> MATRIX.allows(asked, grants, ties));
    }

    private static String meetingOf(String address) {
        return address.replaceAll(".*[?&]ref=([^&]+).*", "$1");
    }

    private boolean isCirculated(String address) {
        return !rows.of(
                        "SELECT 1 FROM minutes WHERE tenant_id = ? AND meeting_reference = ? AND state <> 'DRAFT'",
                        tenant,
                        meetingOf(address))
                .isEmpty();
    }

    private boolean mayCorrect(String address) {
        return !rows.of(
                        "SELECT 1 FROM minutes n JOIN meeting g ON g.tenant_id = n.tenant_id AND g.reference = n.meeting_reference"
                                + " JOIN presence_record e ON e.tenant_id = g.tenant_id AND e.meeting_id = g.id AND e.struck_at IS NULL"
                                + " JOIN meeting_roll r ON r.tenant_id = g.tenant_id AND r.meeting_id = g.id AND r.seat = e.seat"
                                + " JOIN table_member h ON h.tenant_id = r.tenant_id"
                                + " AND h.reference = IF(e.substitute, r.substitute_reference, r.member_reference)"
                                + " JOIN person p ON p.subject = h.account_subject WHERE n.tenant_id = ? AND n.meeting_reference = ?"
                                + " AND n.state = 'CIRCULATED' AND p.email = ?",
                        tenant,
                        meetingOf(address),
                        email)
                .isEmpty();
    }

    private String one(String sql, String reference) {
        return rows.of(sql, tenant, reference).get(0).get(0);
    }

    /** Whether he is written down as a member of some table. */
    private boolean isMember() {
        return !rows.of(
                        "SELECT 1 FROM table_member m JOIN person p ON p.subject = m.account_subject WHERE m.tenant_id = ? AND p.email = ?",
                        tenant,
                        email)
                .isEmpty();
    }

    /** Its body, of the whole tenant and of each territory whose calls it decides. */
    private Stream<Ties> tiesOfResolution(String reference) {
        String body = rows.of(
                        "SELECT body_name FROM resolution WHERE tenant_id = ? AND reference = ?", tenant, reference)
                .get(0)
                .get(0);
        Stream<String> territories = rows
                .of(
                        "SELECT c.territory_code FROM pipeline_stage s JOIN project_call c ON c.tenant_id = s.tenant_id"
                                + " AND c.id = s.call_id WHERE s.tenant_id = ? AND s.body_name = ?",
                        tenant,
                        body)
                .stream()
                .map(row -> row.get(0));
        return Stream.concat(Stream.of((String) null), territories)
                .map(territory -> new Ties(territory, Set.of(body), false, ""));
    }

    /** Who withdrew from it has lost it; who reads it only as a member of its committee declares first that he has no interest. */
    private boolean isBarred(Action action, Ties ties, String reference) {
        if (declared("interest", reference)) {
            return true;
        }
        List<Grant> others =
                grants.stream().filter(grant -> grant.role() != Role.REVIEWER).toList();
        if (action == Action.READ_SCORES && !MATRIX.allows(action, others, ties) && !isReviewed(reference)) {
            return true;
        }
        return action != Action.DECLARE_INTEREST
                && MATRIX.allows(Action.READ_APPLICATION, grants, ties)
                && !MATRIX.allows(Action.READ_APPLICATION, others, ties)
                && !declared("NOT interest", reference);
    }

    /** A member reads the scores of the others when all have scored, which no test leaves so, or when the committee has recommended. */
    private boolean isReviewed(String reference) {
        return rows.of(
                        "SELECT 1 FROM review_round WHERE tenant_id = ? AND application_reference = ? AND recommended_at IS NULL",
                        tenant,
                        reference)
                .isEmpty();
    }

    private boolean declared(String what, String reference) {
        return !rows.of(
                        "SELECT 1 FROM interest_declaration d JOIN person p ON p.subject = d.subject WHERE p.email = ?"
                                + " AND d.tenant_id = ? AND d.application_reference = ? AND " + what,
                        email,
                        tenant,
                        reference)
                .isEmpty();
    }

    private Ties tiesOf(String reference) {
        List<String> file = rows.of(
                        "SELECT managing_territory, organization_reference, status, call_reference FROM application"
                                + " WHERE tenant_id = ? AND reference = ?",
                        tenant,
                        reference)
                .get(0);
        List<String> bodies = rows
                .of(
                        "SELECT s.body_name FROM pipeline_stage s JOIN project_call c ON c.tenant_id = s.tenant_id AND c.id = s.call_id"
                                + " WHERE c.tenant_id = ? AND c.reference = ?",
                        tenant,
                        file.get(3))
                .stream()
                .map(body -> body.get(0))
                .toList();
        return new Ties(file.get(0), Set.copyOf(bodies), actsFor(file.get(1)), file.get(2));
    }

    private boolean actsFor(String organization) {
        return !rows.of(
                        "SELECT 1 FROM mandate m JOIN person p ON p.subject = m.subject WHERE p.email = ?"
                                + " AND m.organization_reference = ? AND (m.valid_to IS NULL OR m.valid_to > CURDATE())",
                        email,
                        organization)
                .isEmpty();
    }

    /** The ties of the tables that a code, a seat, a mandate or a member names. */
    private List<Ties> tablesOf(String reference) {
        return rows
                .of(
                        "SELECT t.territory_code, t.body_name, EXISTS (SELECT 1 FROM seat s JOIN seat_mandate m ON m.tenant_id = s.tenant_id"
                                + " AND m.seat_id = s.id JOIN table_member h ON h.tenant_id = m.tenant_id"
                                + " AND h.reference IN (m.member_reference, m.substitute_reference)"
                                + " JOIN person p ON p.subject = h.account_subject WHERE s.tenant_id = t.tenant_id AND s.table_code = t.code"
                                + " AND p.email = ? AND m.valid_from <= CURDATE() AND (m.valid_to IS NULL OR m.valid_to >= CURDATE()))"
                                + " FROM concertation_table t WHERE t.tenant_id = ? AND (t.code = ? OR t.code IN"
                                + " (SELECT table_code FROM table_member WHERE tenant_id = t.tenant_id AND reference = ?"
                                + " UNION SELECT s.table_code FROM seat s LEFT JOIN seat_mandate m ON m.tenant_id = s.tenant_id"
                                + " AND m.seat_id = s.id WHERE s.tenant_id = t.tenant_id"
                                + " AND ? IN (s.reference, m.reference, m.member_reference, m.substitute_reference)))",
                        email,
                        tenant,
                        reference,
                        reference,
                        reference)
                .stream()
                .map(row -> new Ties(
                        row.get(0),
                        row.get(1) == null ? Set.of() : Set.of(row.get(1)),
                        row.get(2).equals("1"),
                        ""))
                .toList();
    }
}
