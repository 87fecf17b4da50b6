-- Which files somebody has begun or handed in: those are no files of his as staff.
ALTER TABLE status_change ADD KEY ix_status_change__actor (tenant_id, actor, status, application_id);
