-- Lists show a file as it was last handed in: its title and the amount that it asks for are written with the words by which it is found. What
-- an applicant changes while he completes it is his alone until he hands it in anew.
ALTER TABLE application
    ADD COLUMN listed_title VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci NULL,
    ADD COLUMN listed_requested BIGINT NULL;

UPDATE application SET listed_title = title, listed_requested = requested WHERE listed;

UPDATE application a JOIN submission s ON s.tenant_id = a.tenant_id AND s.application_id = a.id
        AND s.number = (SELECT MAX(n.number) FROM submission n WHERE n.tenant_id = a.tenant_id AND n.application_id = a.id)
    SET a.listed_title = REPLACE(SUBSTRING_INDEX(SUBSTRING(s.content, 7), '\n', 1), '\\\\', '\\'),
        a.listed_requested = REGEXP_SUBSTR(s.content, '(?m)^requested=\\K[0-9]+')
    WHERE a.status IN ('INCOMPLETE', 'INADMISSIBLE', 'WITHDRAWN') AND s.content LIKE 'title=%' AND s.content LIKE '%\nrequested=%';

ALTER TABLE application
    DROP KEY ix_application__list_requested,
    DROP KEY ix_application__list_title,
    ADD KEY ix_application__list_requested (tenant_id, listed, listed_requested),
    ADD KEY ix_application__list_title (tenant_id, listed, listed_title);
