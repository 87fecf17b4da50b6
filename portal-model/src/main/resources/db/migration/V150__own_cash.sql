-- What an applicant brings in money is a rule of its own, and whether hours of volunteers count is another. Calls that are there keep what held for them.
ALTER TABLE project_call
    ADD COLUMN min_own_cash INT NOT NULL DEFAULT 0 AFTER min_own_contribution,
    ADD COLUMN volunteer_time_counts BOOLEAN NOT NULL DEFAULT TRUE AFTER min_own_cash,
    ADD CONSTRAINT ck_project_call__own_cash CHECK (min_own_cash BETWEEN 0 AND 10000);
