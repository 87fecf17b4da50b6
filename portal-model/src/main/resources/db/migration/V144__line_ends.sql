-- Texts are kept with line ends of one kind (ca.alliances.shared.TypedText). Those of drafts are set right, so that saving one unchanged changes
-- nothing and lets no declaration lapse; what was handed in stays as it was.
UPDATE application
    SET summary = REPLACE(summary, '\r\n', '\n'), needs = REPLACE(needs, '\r\n', '\n'), target_groups = REPLACE(target_groups, '\r\n', '\n'),
        lived_experience = REPLACE(lived_experience, '\r\n', '\n'), objectives = REPLACE(objectives, '\r\n', '\n'),
        sustainability = REPLACE(sustainability, '\r\n', '\n'), complementarity = REPLACE(complementarity, '\r\n', '\n'),
        exception_reason = REPLACE(exception_reason, '\r\n', '\n')
    WHERE status IN ('DRAFT', 'INCOMPLETE');

UPDATE priority_answer p JOIN application a ON a.tenant_id = p.tenant_id AND a.id = p.application_id
    SET p.answer = REPLACE(p.answer, '\r\n', '\n')
    WHERE a.status IN ('DRAFT', 'INCOMPLETE');
