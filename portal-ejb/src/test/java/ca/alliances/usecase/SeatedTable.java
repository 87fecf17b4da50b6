package ca.alliances.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A table whose seats are all held by people with a login, written past every use case.
 *
 * @param agent subject of who runs its meetings
 * @param seats references, in order; the first is the chair's
 * @param people subjects of who holds them, in the same order
 */
public record SeatedTable(String tenant, String code, String agent, List<String> seats, List<String> people) {
    private static final String ALL = "2020-04-01";

    /** One with so many seats of community organizations, a quorum of more than half, and a day's notice. */
    public static SeatedTable in(String tenant, String code, int seats) throws Exception {
        return in(tenant, code, seats, "0 MAJORITY", null);
    }

    /** The same with that quorum, and the name of the body as which it speaks. */
    public static SeatedTable in(String tenant, String code, int seats, String quorum, String body) throws Exception {
        Somebody.run(
                "insert into concertation_table (tenant_id, id, version, code, title_fr, kind, territory_code, quorum,"
                        + " decision_method, vote_base, tie_rule, notice_days, body_name, is_public) values (?, next"
                        + " value for entity_seq, 0, ?, concat('Table ', ?), 'LOCAL', '950', ?, 'SIMPLE_MAJORITY',"
                        + " 'CAST', 'REJECTED', 0, ?, true)",
                tenant,
                code,
                code,
                quorum,
                body);
        List<String> references = new ArrayList<>();
        List<String> people = new ArrayList<>();
        for (int number = 1; number <= seats; number++) {
            references.add(UUID.randomUUID().toString());
            people.add(seat(tenant, code, number, references.get(number - 1)));
        }
        return new SeatedTable(tenant, code, Somebody.with("AGENT", tenant, "950"), references, people);
    }

    private static String seat(String tenant, String code, int number, String seat) throws Exception {
        String member = UUID.randomUUID().toString();
        String subject = Somebody.with("TABLE_MEMBER", tenant, "950");
        Somebody.run(
                "insert into seat (tenant_id, id, version, reference, table_code, number, sector, valid_from) values"
                        + " (?, next value for entity_seq, 0, ?, ?, ?, 'COMMUNITY', ?)",
                tenant,
                seat,
                code,
                String.valueOf(number),
                ALL);
        Somebody.run(
                "insert into table_member (tenant_id, id, version, reference, table_code, legal_name, way, email,"
                        + " language, account_subject) values (?, next value for entity_seq, 0, ?, ?, ?, 'EMAIL', ?,"
                        + " 'fr', ?)",
                tenant,
                member,
                code,
                "Membre " + number,
                subject + "@example.org",
                subject);
        Somebody.run(
                "insert into seat_mandate (tenant_id, id, version, reference, seat_id, member_reference, valid_from,"
                        + " designated_by, designation, office, recorded_by, recorded_at) select tenant_id, next value"
                        + " for entity_seq, 0, uuid(), id, ?, ?, 'CDC', 'DELEGATED', ?, 'test', now() from seat where"
                        + " tenant_id = ? and reference = ?",
                member,
                ALL,
                number == 1 ? "CHAIR" : "MEMBER",
                tenant,
                seat);
        return subject;
    }
}
