-- A priority of a call may be one of an action plan: so the projects that are accepted under it count there.
ALTER TABLE call_priority
    ADD COLUMN plan_reference VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NULL,
    ADD COLUMN plan_node VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NULL,
    ADD KEY ix_call_priority__plan (tenant_id, plan_reference, plan_node),
    ADD CONSTRAINT fk_call_priority__plan FOREIGN KEY (tenant_id, plan_reference) REFERENCES action_plan (tenant_id, reference),
    ADD CONSTRAINT ck_call_priority__plan CHECK ((plan_reference IS NULL) = (plan_node IS NULL));
