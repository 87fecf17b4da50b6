-- A draft knows the form that began it, so that a form sent twice makes one.
ALTER TABLE application
    ADD COLUMN begun_by_form CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NULL,
    ADD UNIQUE KEY uq_application__form (tenant_id, begun_by_form);
