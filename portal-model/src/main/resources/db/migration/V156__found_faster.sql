-- Words are compared byte by byte: they are lower case and without accents already, and a search for parts of words in UTF-8 took twice as long.
-- The year of a file, which its reference bears, has a column, so that the ministry's lists of a year need not read those of all others.
ALTER TABLE application
    MODIFY COLUMN search_words VARBINARY(1720) NULL,
    ADD COLUMN listed_year INT
        GENERATED ALWAYS AS (CAST(SUBSTRING_INDEX(SUBSTRING_INDEX(reference, '-', 2), '-', -1) AS INT)) STORED,
    ADD KEY ix_application__list_year (tenant_id, listed, listed_year, changed_at, status);

-- Every list leaves out the files from which a person withdrew (ADR 0018).
ALTER TABLE interest_declaration ADD KEY ix_interest_declaration__person (tenant_id, subject, interest, application_reference);
