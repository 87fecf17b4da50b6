package ca.alliances.decision.boundary;

import ca.alliances.application.ApplicationReference;
import ca.alliances.decision.Citation;
import ca.alliances.shared.FiscalYear;
import ca.alliances.shared.Money;
import ca.alliances.shared.Quebec;
import ca.alliances.shared.SearchWords;
import ca.alliances.usecase.Somebody;
import java.time.Clock;
import java.time.LocalDate;

/** A council with a call, files that were recommended to it, and 179,200 $ to give, in a tenant of its own; written past every use case. */
final class Council {
    static final String NAME = "Conseil des maires";

    private Council() {}

    /** The call and the share of that tenant, as La Haute-Côte-Nord had them; gives who records for the council. */
    static String in(String tenant) throws Exception {
        Somebody.run(
                "insert into organization (reference, version, legal_name, kind, neq, contact_name, contact_email)"
                        + " values (?, 0, 'Centre de dépannage', 'NORTHERN_VILLAGE', null, 'Marie', 'marie@example.org')",
                organization(tenant));
        Somebody.run(
                "insert into project_call (tenant_id, id, version, reference, territory_code, title_fr, opens_at,"
                        + " closes_at, published_at, edits, max_share, max_amount, exception_allowed, stacking_cap,"
                        + " min_own_contribution, admin_cap, balance_warning, max_duration_months, latest_end_date) values"
                        + " (?, next value for entity_seq, 0, 'RC-2021-01', '950', 'Appel', '2021-01-01', '2021-02-01',"
                        + " '2021-01-01', 1, 8000, 2500000, true, 10000, 0, 1000, 5000, 24, '2029-03-31')",
                tenant);
        Somebody.run(
                "insert into pipeline_stage (tenant_id, id, version, call_id, position, body_name, kind) select"
                        + " tenant_id, next value for entity_seq, 0, id, 1, ?, 'DECISION' from project_call where"
                        + " tenant_id = ? and reference = 'RC-2021-01'",
                NAME,
                tenant);
        int year = FiscalYear.of(Quebec.date(Clock.systemUTC().instant())).start();
        Somebody.run(
                "insert into envelope (tenant_id, id, version, fiscal_year, title_fr) values (?, next value for"
                        + " entity_seq, 0, ?, 'Entente')",
                tenant,
                String.valueOf(year));
        Somebody.run(
                "insert into envelope_share (tenant_id, id, version, fiscal_year, parent_id, reference, kind,"
                        + " title_fr) values (?, next value for entity_seq, 0, ?, null, ?, 'AGREEMENT', 'Entente')",
                tenant,
                String.valueOf(year),
                year + "-agreement");
        Somebody.run(
                "insert into envelope_share (tenant_id, id, version, fiscal_year, parent_id, reference, kind,"
                        + " territory_code, title_fr, allocated) select tenant_id, next value for entity_seq, 0,"
                        + " fiscal_year, id, ?, 'TERRITORY', '950', 'La Haute-Côte-Nord', 17920000 from envelope_share"
                        + " where tenant_id = ?",
                year + "-950",
                tenant);
        Somebody.run(
                "insert into ledger_entry (tenant_id, id, version, posting, share_id, kind, from_account, to_account,"
                        + " amount, free_after, effective_on, reason, actor, made_at) select tenant_id, next value for"
                        + " entity_seq, 0, uuid(), id, 'ALLOCATION', 'SOURCE', 'FREE', 17920000, 17920000, '2021-01-01',"
                        + " 'Solde', 'test', now() from envelope_share where tenant_id = ? and kind = 'TERRITORY'",
                tenant);
        return Somebody.with("APPROVER", tenant, "950");
    }

    /** A resolution of the council that is entered in the register with what it decides, unless it is there. */
    static Citation outside(String number, LocalDate date) {
        return new Citation(number, true, date, "Résolution du conseil");
    }

    /** A file of that tenant that its committee has recommended. */
    static void recommended(String tenant, ApplicationReference reference, String title, Money asked, Money cost)
            throws Exception {
        Somebody.run(
                "insert into application (tenant_id, id, version, reference, call_reference, organization_reference,"
                        + " managing_territory, status, changed_at, submitted_at, title, total_cost, requested,"
                        + " listed_title, listed_requested, search_words) values (?, next value for entity_seq, 0, ?,"
                        + " 'RC-2021-01', ?, '950', 'RECOMMENDED', now(), now(), ?, ?, ?, ?, ?, ?)",
                tenant,
                reference.value(),
                organization(tenant),
                title,
                String.valueOf(cost.cents()),
                String.valueOf(asked.cents()),
                title,
                String.valueOf(asked.cents()),
                SearchWords.plain(title));
        String id = "select tenant_id, next value for entity_seq, 0, id, ";
        String of = " from application where tenant_id = ? and reference = ?";
        Somebody.run(
                "insert into expense_line (tenant_id, id, version, application_id, position, kind, fiscal_year,"
                        + " amount, from_fund) "
                        + id + "1, 'SALARIES', 2021, total_cost, requested" + of,
                tenant,
                reference.value());
        Somebody.run(
                "insert into revenue_line (tenant_id, id, version, application_id, position, source, status, amount) "
                        + id + "1, 'THIS_FUND', 'REQUESTED', requested" + of,
                tenant,
                reference.value());
        Somebody.run(
                "insert into status_change (tenant_id, id, version, application_id, position, status, actor,"
                        + " changed_at, reason) "
                        + id + "1, 'RECOMMENDED', 'test', now(), 'Le comité est pour'" + of,
                tenant,
                reference.value());
    }

    /** Who acts for the organization that asks, for a time: letters go to its contact alone. */
    static String applicant(String tenant) throws Exception {
        String applicant = Somebody.newcomer();
        Somebody.run(
                "insert into mandate (reference, version, organization_reference, subject, valid_from, valid_to)"
                        + " values (uuid(), 0, ?, ?, '2020-04-01', '2098-03-31')",
                organization(tenant),
                applicant);
        return applicant;
    }

    private static String organization(String tenant) {
        String letters = tenant.toUpperCase().replaceAll("[ILOU]", "X") + "23456789";
        return "O-" + letters.substring(0, 8);
    }
}
