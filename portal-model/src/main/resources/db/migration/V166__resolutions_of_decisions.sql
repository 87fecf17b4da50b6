-- What decisions and repeals stand on by now is entered in the register: without it nobody could cite it again.
INSERT INTO resolution (tenant_id, id, version, reference, body_name, number, resolved_on, title, source, search_words, recorded_by, recorded_at,
    relied_on)
SELECT g.tenant_id, NEXT VALUE FOR entity_seq, 0, UUID(), g.body_name, g.number, g.resolved_on,
    IF(g.files = 1, CONCAT('Décision sur ', g.file), CONCAT('Décisions sur ', g.files, ' demandes')), 'OUTSIDE',
    LOWER(IF(g.files = 1, CONCAT(g.number, ' decision sur ', g.file), CONCAT(g.number, ' decisions sur ', g.files, ' demandes'))),
    g.recorded_by, g.recorded_at, TRUE
FROM (
    SELECT tenant_id, body_name, MIN(number) AS number, MIN(resolved_on) AS resolved_on, COUNT(DISTINCT file) AS files, MIN(file) AS file,
        MIN(recorded_by) AS recorded_by, MIN(recorded_at) AS recorded_at
    FROM (
        SELECT tenant_id, body_name, resolution_number AS number, resolved_on, application_reference AS file, recorded_by, recorded_at FROM decision
        UNION ALL
        SELECT tenant_id, body_name, repeal_number, repealed_on, application_reference, repealed_by, repealed_at FROM decision
        WHERE repealed_at IS NOT NULL
    ) said
    GROUP BY tenant_id, body_name, said.number
) g;

-- A resolution is repealed when nothing that was decided by it stands any more.
UPDATE resolution r
JOIN (
    SELECT tenant_id, body_name, resolution_number, MIN(repeal_number) AS repeal_number FROM decision
    GROUP BY tenant_id, body_name, resolution_number
    HAVING COUNT(*) = COUNT(repealed_at)
) d ON d.tenant_id = r.tenant_id AND d.body_name = r.body_name AND d.resolution_number = r.number AND d.repeal_number <> r.number
SET r.repealed_by_number = d.repeal_number;

UPDATE resolution r
JOIN (
    SELECT tenant_id, body_name, repealed_by_number, MIN(number) AS number FROM resolution WHERE repealed_by_number IS NOT NULL
    GROUP BY tenant_id, body_name, repealed_by_number
) d ON d.tenant_id = r.tenant_id AND d.body_name = r.body_name AND d.repealed_by_number = r.number
SET r.repeals_number = d.number;
