package ca.alliances.actionplan.boundary;

import ca.alliances.actionplan.PlanReference;
import ca.alliances.usecase.Somebody;

/** A call whose two priorities are tied to a node of a plan, and files that answer both; written past every use case. */
final class TiedCall {
    private TiedCall() {}

    static void in(String tenant, PlanReference plan, String node) throws Exception {
        Somebody.run(
                "insert into organization (reference, version, legal_name, kind, neq, contact_name, contact_email)"
                        + " values ('O-PLAN2026', 0, 'Centre de dépannage', 'NORTHERN_VILLAGE', null, 'Marie', 'marie@example.org')");
        Somebody.run(
                "insert into project_call (tenant_id, id, version, reference, territory_code, title_fr, opens_at,"
                        + " closes_at, published_at, edits, max_share, max_amount, exception_allowed, stacking_cap,"
                        + " min_own_contribution, admin_cap, balance_warning, max_duration_months, latest_end_date) values"
                        + " (?, next value for entity_seq, 0, 'PL-2026-01', '371', 'Appel', '2021-01-01', '2021-02-01',"
                        + " '2021-01-01', 1, 8000, 2500000, true, 10000, 0, 1000, 5000, 24, '2029-03-31')",
                tenant);
        for (String code : new String[] {"P1", "P2"}) {
            Somebody.run(
                    "insert into call_priority (tenant_id, id, version, call_id, position, code, title_fr,"
                            + " plan_reference, plan_number, plan_node) select tenant_id, next value for entity_seq, 0, id,"
                            + " substr(?, 2), ?, 'Sécurité alimentaire', ?, 1, ? from project_call where tenant_id = ?"
                            + " and reference = 'PL-2026-01'",
                    code,
                    code,
                    plan.value(),
                    node,
                    tenant);
        }
    }

    static void file(String tenant, String reference, String status, int dollars) throws Exception {
        Somebody.run(
                "insert into application (tenant_id, id, version, reference, call_reference, organization_reference,"
                        + " managing_territory, status, changed_at, submitted_at, title, total_cost, requested,"
                        + " listed_title, listed_requested, search_words) values (?, next value for entity_seq, 0, ?,"
                        + " 'PL-2026-01', 'O-PLAN2026', '371', ?, now(), now(), 'Projet', ?, ?, 'Projet', ?, 'projet')",
                tenant,
                reference,
                status,
                dollars + "00",
                dollars + "00",
                dollars + "00");
        for (String code : new String[] {"P1", "P2"}) {
            Somebody.run(
                    "insert into priority_answer (tenant_id, id, version, application_id, code, answer) select"
                            + " tenant_id, next value for entity_seq, 0, id, ?, 'Oui' from application where tenant_id = ?"
                            + " and reference = ?",
                    code,
                    tenant,
                    reference);
        }
    }
}
