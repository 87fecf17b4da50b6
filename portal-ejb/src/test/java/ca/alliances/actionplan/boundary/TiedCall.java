package ca.alliances.actionplan.boundary;

import ca.alliances.usecase.AdoptedPlan;
import ca.alliances.usecase.Somebody;

/** A call whose two priorities are tied to plans, and files that answer both; written past every use case. */
record TiedCall(String tenant, String reference) {
    private static final String SHARE = "2031-agreement";

    /** One of which the first priority is tied to a node of the one plan and the second to one of the other. */
    static TiedCall in(String tenant, String reference, AdoptedPlan one, String node, AdoptedPlan other, String second)
            throws Exception {
        TiedCall call = new TiedCall(tenant, reference);
        Somebody.run(
                "insert ignore into organization (reference, version, legal_name, kind, neq, contact_name, contact_email)"
                        + " values ('O-PLAN2026', 0, 'Centre de dépannage', 'NORTHERN_VILLAGE', null, 'Marie', 'marie@example.org')");
        Somebody.run(
                "insert into project_call (tenant_id, id, version, reference, territory_code, title_fr, opens_at,"
                        + " closes_at, published_at, edits, max_share, max_amount, exception_allowed, stacking_cap,"
                        + " min_own_contribution, admin_cap, balance_warning, max_duration_months, latest_end_date) values"
                        + " (?, next value for entity_seq, 0, ?, '371', 'Appel', '2021-01-01', '2021-02-01',"
                        + " '2021-01-01', 1, 8000, 2500000, true, 10000, 0, 1000, 5000, 24, '2029-03-31')",
                tenant,
                reference);
        call.tie("P1", one, node);
        call.tie("P2", other, second);
        return call;
    }

    private void tie(String code, AdoptedPlan plan, String node) throws Exception {
        Somebody.run(
                "insert into call_priority (tenant_id, id, version, call_id, position, code, title_fr,"
                        + " plan_reference, plan_number, plan_node) select tenant_id, next value for entity_seq, 0, id,"
                        + " substr(?, 2), ?, 'Sécurité alimentaire', ?, 1, ? from project_call where tenant_id = ?"
                        + " and reference = ?",
                code,
                code,
                plan.reference(),
                node,
                tenant,
                reference);
    }

    /** A file that asks for so much. */
    void file(String file, String status, int dollars) throws Exception {
        Somebody.run(
                "insert into application (tenant_id, id, version, reference, call_reference, organization_reference,"
                        + " managing_territory, status, changed_at, submitted_at, title, total_cost, requested,"
                        + " listed_title, listed_requested, search_words) values (?, next value for entity_seq, 0, ?,"
                        + " ?, 'O-PLAN2026', '371', ?, now(), now(), 'Projet', ?, ?, 'Projet', ?, 'projet')",
                tenant,
                file,
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
                    file);
        }
    }

    /** It was granted so much, after a decision for a dollar more that was taken back. */
    void granted(String file, int dollars) throws Exception {
        Somebody.run(
                "insert ignore into envelope (tenant_id, id, version, fiscal_year, title_fr) values (?, next value for"
                        + " entity_seq, 0, 2031, 'Enveloppe')",
                tenant);
        Somebody.run(
                "insert ignore into envelope_share (tenant_id, id, version, fiscal_year, reference, kind, title_fr)"
                        + " values (?, next value for entity_seq, 0, 2031, ?, 'AGREEMENT', 'Entente')",
                tenant,
                SHARE);
        decision(file, dollars + 1, "2026-1", "'2026-2', '2026-07-02', 'Erreur', 'test', now()");
        decision(file, dollars, "2026-3", "null, null, null, null, null");
    }

    private void decision(String file, int dollars, String resolution, String repeal) throws Exception {
        Somebody.run(
                "insert into decision (tenant_id, id, version, application_reference, body_name, outcome, amount,"
                        + " share_reference, resolution_number, resolved_on, reasons, checks, recorded_by, recorded_at,"
                        + " repeal_number, repealed_on, repeal_reason, repealed_by, repealed_at) values (?, next value"
                        + " for entity_seq, 0, ?, 'Conseil', 'ACCEPTED_IN_PART', ?, ?, ?, '2026-07-01', 'Bien', '',"
                        + " 'test', now(), " + repeal + ")",
                tenant,
                file,
                dollars + "00",
                SHARE,
                resolution);
    }
}
