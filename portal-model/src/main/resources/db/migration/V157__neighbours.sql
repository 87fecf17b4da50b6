-- Whoever makes lapsed declarations again waited for the row of the next application: a unique key looks past what was deleted. The application
-- is locked while its declarations are written, so each is there once without that. Answers to priorities keep their key: they are seldom taken
-- back and given again.
ALTER TABLE declaration_made
    DROP KEY uq_declaration_made__declaration,
    ADD KEY ix_declaration_made__application (tenant_id, application_id, declaration);
