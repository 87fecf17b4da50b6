-- A priority of a call is one of a version of a plan: who applied under it can read which, also when that version was replaced since.
ALTER TABLE call_priority ADD COLUMN plan_number INT NULL AFTER plan_reference;

UPDATE call_priority c
JOIN (
    SELECT p.tenant_id, p.reference, n.code, MAX(v.number) AS number
    FROM action_plan p
    JOIN plan_version v ON v.tenant_id = p.tenant_id AND v.plan_id = p.id AND v.state <> 'DRAFT'
    JOIN plan_node n ON n.tenant_id = v.tenant_id AND n.version_id = v.id
    GROUP BY p.tenant_id, p.reference, n.code
) last ON last.tenant_id = c.tenant_id AND last.reference = c.plan_reference AND last.code = c.plan_node
SET c.plan_number = last.number;

-- Only what was adopted counts.
UPDATE call_priority SET plan_reference = NULL, plan_node = NULL WHERE plan_number IS NULL;

ALTER TABLE call_priority DROP CONSTRAINT ck_call_priority__plan;
ALTER TABLE call_priority ADD CONSTRAINT ck_call_priority__plan CHECK ((plan_reference IS NULL) = (plan_node IS NULL)
    AND (plan_reference IS NULL) = (plan_number IS NULL) AND (plan_number IS NULL OR plan_number >= 1));
