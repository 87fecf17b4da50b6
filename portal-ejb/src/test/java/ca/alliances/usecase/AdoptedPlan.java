package ca.alliances.usecase;

/** A plan in force whose version 1 has these priorities, {@code P1} and on, written past every use case. */
public record AdoptedPlan(String tenant, String reference) {
    /** Of that territory; the letters make its name. */
    public static AdoptedPlan in(String tenant, String letters, String territory, String... priorities)
            throws Exception {
        AdoptedPlan plan = new AdoptedPlan(tenant, letters + "-PLAN-" + territory);
        plan.begin(letters, territory);
        plan.version(1, priorities);
        return plan;
    }

    /** A regional one without priorities of its own, composed of version 1 of these. */
    public static AdoptedPlan composed(String tenant, String letters, AdoptedPlan... parts) throws Exception {
        AdoptedPlan plan = new AdoptedPlan(tenant, letters + "-PLAN");
        plan.begin(letters, null);
        plan.version(1);
        for (AdoptedPlan part : parts) {
            Somebody.run(
                    "insert into plan_part (tenant_id, id, version, version_id, local_plan, local_number) select"
                            + " v.tenant_id, next value for entity_seq, 0, v.id, ?, 1 from plan_version v join"
                            + " action_plan p on p.tenant_id = v.tenant_id and p.id = v.plan_id where p.tenant_id = ?"
                            + " and p.reference = ?",
                    part.reference,
                    tenant,
                    plan.reference);
        }
        return plan;
    }

    private void begin(String letters, String territory) throws Exception {
        Somebody.run(
                "insert into action_plan (tenant_id, id, version, reference, territory_code, title_fr, first_year,"
                        + " last_year) values (?, next value for entity_seq, 0, ?, ?, ?, 2024, 2028)",
                tenant,
                reference,
                territory,
                "Plan " + letters);
    }

    /** Replaces version 1 by version 2, with these priorities. */
    public void replace(String... priorities) throws Exception {
        Somebody.run(
                "update plan_version v join action_plan p on p.tenant_id = v.tenant_id and p.id = v.plan_id set"
                        + " v.state = 'REPLACED' where p.tenant_id = ? and p.reference = ?",
                tenant,
                reference);
        version(2, priorities);
    }

    private void version(int number, String... priorities) throws Exception {
        Somebody.run(
                "insert into plan_version (tenant_id, id, version, plan_id, number, state, edits, body_name,"
                        + " resolution_number, adopted_on, adopted_by, adopted_at) select tenant_id, next value for"
                        + " entity_seq, 0, id, ?, 'ADOPTED', 1, 'Conseil', '2026-1', '2026-07-01', 'test', now() from"
                        + " action_plan where tenant_id = ? and reference = ?",
                String.valueOf(number),
                tenant,
                reference);
        for (int i = 1; i <= priorities.length; i++) {
            Somebody.run(
                    "insert into plan_node (tenant_id, id, version, version_id, code, position, title_fr) select"
                            + " v.tenant_id, next value for entity_seq, 0, v.id, ?, ?, ? from plan_version v join"
                            + " action_plan p on p.tenant_id = v.tenant_id and p.id = v.plan_id where p.tenant_id = ?"
                            + " and p.reference = ? and v.number = ?",
                    "P" + i,
                    String.valueOf(i),
                    priorities[i - 1],
                    tenant,
                    reference,
                    String.valueOf(number));
        }
    }
}
