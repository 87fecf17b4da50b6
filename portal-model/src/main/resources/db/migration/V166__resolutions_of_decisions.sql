-- What decisions and repeals stand on by now is entered in the register: without it nobody could cite it again.
CREATE TEMPORARY TABLE said (
    tenant_id VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    body_name VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci NOT NULL,
    number VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci NOT NULL,
    resolved_on DATE NOT NULL,
    file VARCHAR(24) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci NOT NULL,
    recorded_by VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci NOT NULL,
    recorded_at DATETIME(6) NOT NULL,
    repealed_by VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci NULL,
    decides BOOLEAN NOT NULL
);
INSERT INTO said
SELECT tenant_id, body_name, resolution_number, resolved_on, application_reference, recorded_by, recorded_at, repeal_number, TRUE FROM decision
UNION ALL
SELECT tenant_id, body_name, repeal_number, repealed_on, application_reference, repealed_by, repealed_at, NULL, FALSE FROM decision
WHERE repealed_at IS NOT NULL;

-- A resolution is repealed when nothing that was decided by it stands any more.
INSERT INTO resolution (tenant_id, id, version, reference, body_name, number, resolved_on, title, source, search_words, recorded_by, recorded_at,
    relied_on, repealed_by_number)
SELECT g.tenant_id, NEXT VALUE FOR entity_seq, 0, UUID(), g.body_name, g.number, g.resolved_on,
    IF(g.files = 1, CONCAT('Décision sur ', g.file), CONCAT('Décisions sur ', g.files, ' demandes')), 'OUTSIDE',
    LOWER(IF(g.files = 1, CONCAT(g.number, ' decision sur ', g.file), CONCAT(g.number, ' decisions sur ', g.files, ' demandes'))),
    g.recorded_by, g.recorded_at, TRUE, IF(g.repealed_by = g.number, NULL, g.repealed_by)
FROM (
    SELECT tenant_id, body_name, MIN(number) AS number, MIN(resolved_on) AS resolved_on, COUNT(DISTINCT file) AS files, MIN(file) AS file,
        MIN(recorded_by) AS recorded_by, MIN(recorded_at) AS recorded_at,
        IF(SUM(decides) = COUNT(repealed_by), MIN(repealed_by), NULL) AS repealed_by
    FROM said
    GROUP BY tenant_id, body_name, said.number
) g;

UPDATE resolution r
JOIN (
    SELECT tenant_id, body_name, repealed_by_number, MIN(number) AS number FROM resolution WHERE repealed_by_number IS NOT NULL
    GROUP BY tenant_id, body_name, repealed_by_number
) d ON d.tenant_id = r.tenant_id AND d.body_name = r.body_name AND d.repealed_by_number = r.number
SET r.repeals_number = d.number;

DROP TEMPORARY TABLE said;
