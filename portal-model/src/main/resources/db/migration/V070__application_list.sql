-- The list of a tenant's files: what was ever handed in is listed, with an index per order in which it is read. The words by which a file is
-- found (reference, title, organization; lower case, without accents) are written by the portal when a file is handed in, and the index that
-- holds them answers a search without touching a row (ADR 0018).
ALTER TABLE application
    MODIFY COLUMN title VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci NOT NULL,
    ADD COLUMN listed BOOLEAN GENERATED ALWAYS AS (submitted_at IS NOT NULL) STORED,
    ADD COLUMN search_words VARCHAR(430) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
    DROP KEY ix_application__changed,
    ADD KEY ix_application__list_changed (tenant_id, listed, changed_at),
    ADD KEY ix_application__list_managed (tenant_id, listed, managing_territory, changed_at),
    ADD KEY ix_application__list_submitted (tenant_id, listed, submitted_at),
    ADD KEY ix_application__list_requested (tenant_id, listed, requested),
    ADD KEY ix_application__list_title (tenant_id, listed, title),
    ADD KEY ix_application__list_words (tenant_id, listed, changed_at, managing_territory, status, call_reference, search_words);
