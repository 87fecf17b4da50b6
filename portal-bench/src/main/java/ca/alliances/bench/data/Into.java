package ca.alliances.bench.data;

import java.util.Collections;

/** The tables that are filled and their columns; parents before children. */
enum Into {
    ORGANIZATION(
            "organization", "reference, version, legal_name, kind, neq, mission, contact_name, contact_email, address"),
    CALL(
            "project_call",
            "tenant_id, id, version, reference, territory_code, title_fr, opens_at, closes_at, published_at, edits,"
                    + " max_share, max_amount, exception_allowed, stacking_cap, min_own_contribution, admin_cap,"
                    + " balance_warning, max_duration_months, latest_end_date, contact_name, contact_email"),
    CRITERION("call_criterion", "tenant_id, id, version, call_id, position, title_fr, weight, eliminatory"),
    PRIORITY("call_priority", "tenant_id, id, version, call_id, position, code, title_fr"),
    ASKED_DOCUMENT("call_document", "tenant_id, id, version, call_id, position, kind, mandatory"),
    STAGE("pipeline_stage", "tenant_id, id, version, call_id, position, body_name, kind"),
    ENVELOPE("envelope", "tenant_id, id, version, fiscal_year, title_fr"),
    SHARE(
            "envelope_share",
            "tenant_id, id, version, fiscal_year, parent_id, reference, kind, territory_code, title_fr, allocated"),
    FILE(
            "application",
            "tenant_id, id, version, reference, call_reference, organization_reference, managing_territory, status,"
                    + " changed_at, submitted_at, title, summary, scope, nature, territory_code, needs, target_groups,"
                    + " expected_reach, lived_experience, start_date, end_date, objectives, sustainability,"
                    + " complementarity, total_cost, requested, listed_title, listed_requested, search_words"),
    EXPENSE("expense_line", "tenant_id, id, version, application_id, position, kind, fiscal_year, amount, from_fund"),
    REVENUE("revenue_line", "tenant_id, id, version, application_id, position, source, status, amount"),
    ANSWER("priority_answer", "tenant_id, id, version, application_id, code, answer"),
    DECLARATION("declaration_made", "tenant_id, id, version, application_id, declaration, signed_by, signed_at"),
    STEP("status_change", "tenant_id, id, version, application_id, position, status, actor, changed_at, reason"),
    SUBMISSION("submission", "tenant_id, id, version, application_id, number, token, actor, submitted_at, content"),
    DOCUMENT(
            "stored_file",
            "tenant_id, id, version, reference, owner_reference, slot, origin, name, media_type, size, sha256,"
                    + " uploaded_by, uploaded_at, held"),
    CHECK(
            "eligibility_check",
            "tenant_id, id, version, application_reference, number, answers, outcome, sections, reasons, checked_by,"
                    + " checked_at, concluded_at"),
    ROUND(
            "review_round",
            "tenant_id, id, version, application_reference, number, committee, opened_by, opened_at, favourable,"
                    + " amount, advice, average, recommended_by, recommended_at"),
    INTEREST(
            "interest_declaration",
            "tenant_id, id, version, round_id, application_reference, subject, interest, declared_at"),
    SHEET("score_sheet", "tenant_id, id, version, round_id, subject, edits, changed_at, finalised_at"),
    SCORE("criterion_score", "tenant_id, id, version, sheet_id, position, score, comment"),
    RESOLUTION(
            "resolution",
            "tenant_id, id, version, reference, body_name, number, resolved_on, title, source, search_words, recorded_by,"
                    + " recorded_at, relied_on, text, meeting_reference, motion_reference"),
    DECISION(
            "decision",
            "tenant_id, id, version, application_reference, body_name, outcome, amount, share_reference,"
                    + " resolution_number, resolved_on, reasons, checks, recorded_by, recorded_at"),
    LEDGER_ENTRY(
            "ledger_entry",
            "tenant_id, id, version, posting, share_id, kind, from_account, to_account, counterpart, amount,"
                    + " free_after, effective_on, about, reason, actor, made_at"),
    PERSON("person", "subject, email, name, first_seen_at, version"),
    MEMBERSHIP("membership", "reference, subject, tenant_code, role, territory_code, valid_from, version"),
    TABLE(
            "concertation_table",
            "tenant_id, id, version, code, title_fr, kind, territory_code, mandate_text, quorum, decision_method,"
                    + " vote_base, tie_rule, notice_days, is_public"),
    SEAT("seat", "tenant_id, id, version, reference, table_code, number, sector, label, valid_from"),
    MEMBER(
            "table_member",
            "tenant_id, id, version, reference, table_code, legal_name, way, email, language, account_subject"),
    MANDATE(
            "seat_mandate",
            "tenant_id, id, version, reference, seat_id, member_reference, valid_from, valid_to, planned_to,"
                    + " designated_by, designation, office, recorded_by, recorded_at"),
    MEETING(
            "meeting",
            "tenant_id, id, version, reference, table_code, starts_at, ends_at, place, state, calendar_sequence,"
                    + " convened_at, begun_at, items_made, motions_made, edits, quorum, method, vote_base, tie_rule"),
    ITEM(
            "agenda_item",
            "tenant_id, id, version, meeting_id, number, position, part, title, kind, minutes, consent, note,"
                    + " taken_up_at, done_at"),
    ROLL("meeting_roll", "tenant_id, id, version, meeting_id, seat, sector, member_reference, name, account"),
    PRESENCE(
            "presence_record",
            "tenant_id, id, version, meeting_id, number, at, seat, substitute, movement, mode, recorded_by"),
    RECUSAL(
            "item_recusal",
            "tenant_id, id, version, meeting_id, item_number, seat, account, cause, reason, raised_at, recorded_by"),
    MOTION(
            "motion",
            "tenant_id, id, version, meeting_id, number, item_numbers, text, mover_seat, seconder_seat, method,"
                    + " vote_base, tie_rule, binding, way, state, opened_at, closed_at, outcome, hands_for,"
                    + " hands_against, hands_abstained"),
    VOTER(
            "motion_voter",
            "tenant_id, id, version, motion_id, seat, sector, member_reference, name, standing, voter_reference,"
                    + " voted, ballot"),
    BOX("secret_box", "tenant_id, id, version, motion_id, content"),
    TASK(
            "follow_up",
            "tenant_id, id, version, reference, table_code, meeting_reference, item_number, text, owner_reference,"
                    + " owner_name, due_on, state");

    private final String table;
    private final String columns;

    Into(String table, String columns) {
        this.table = table;
        this.columns = columns;
    }

    String table() {
        return table;
    }

    /** The statement that adds one row. */
    String statement() {
        int count = columns.split(",").length;
        return "INSERT INTO " + table + " (" + columns + ") VALUES ("
                + String.join(", ", Collections.nCopies(count, "?")) + ")";
    }
}
