-- Whom applicants ask about a call, and what everybody may know of a call, over all tenants.
ALTER TABLE project_call
    ADD COLUMN contact_name VARCHAR(200) NULL,
    ADD COLUMN contact_email VARCHAR(254) NULL,
    ADD COLUMN contact_phone VARCHAR(40) NULL,
    ADD KEY ix_project_call__closing (closes_at, opens_at);

-- Public by definition: no draft, no rules, no row that a tenant has not published (ADR 0006).
CREATE SQL SECURITY INVOKER VIEW published_call AS
    SELECT id, tenant_id AS tenant_code, reference, territory_code, title_fr, title_en, opens_at, closes_at
    FROM project_call
    WHERE published_at IS NOT NULL;
