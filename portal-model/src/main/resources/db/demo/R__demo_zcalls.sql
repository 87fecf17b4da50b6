-- Calls of the demo: fictional, apart from the rule of La Haute-Côte-Nord (25,000 $ and/or 80 %, more only if exceptional). No rule on money of
-- the applicant's own is known of this fund; the call of the Minganie shows those of a programme beside it: public aid 80 %, own part 20 %, half of
-- it in cash, hours of volunteers in the other half.
-- Ids are below zero, where the portal's own sequence never comes. What is there already stays as somebody has changed it.
INSERT IGNORE INTO project_call (tenant_id, id, version, reference, territory_code, title_fr, title_en, opens_at, closes_at, published_at, edits,
    max_share, max_amount, exception_allowed, stacking_cap, min_own_contribution, min_own_cash, admin_cap, balance_warning,
    max_duration_months, latest_end_date, contact_name, contact_email, contact_phone) VALUES
    ('cnord', -1, 0, 'CN-2026-01', '950', 'Appel de projets 2026-2027 de La Haute-Côte-Nord', 'La Haute-Côte-Nord 2026-2027 call for projects',
     '2026-04-01 04:00:00', '2027-10-11 03:59:00', '2026-03-15 14:00:00', 1, 8000, 2500000, TRUE, 10000, 0, 0, 1000, 5000, 24,
     '2029-03-31', 'Développement social, MRC de La Haute-Côte-Nord', 'agent.hcn@example.org', '418 555-0142'),
    ('cnord', -2, 0, 'CN-2026-02', '960', 'Appel de projets 2026-2027 de Manicouagan', 'Manicouagan 2026-2027 call for projects',
     '2026-09-01 04:00:00', '2027-06-01 03:59:00', '2026-08-20 14:00:00', 1, 9000, 4000000, FALSE, 10000, 500, 0, 1000, 5000, 18,
     '2028-12-31', 'Développement social, MRC de Manicouagan', 'agent.manicouagan@example.org', '418 555-0177'),
    ('cnord', -3, 0, 'CN-2025-01', '971', 'Appel de projets 2025-2026 de Sept-Rivières', 'Sept-Rivières 2025-2026 call for projects',
     '2025-04-01 04:00:00', '2025-10-01 03:59:00', '2025-03-15 14:00:00', 1, 8500, 3000000, FALSE, 10000, 0, 0, 1000, 5000, 12,
     '2027-03-31', 'Développement social, MRC de Sept-Rivières', 'coordination.cnord@example.org', NULL),
    ('cnord', -4, 0, 'CN-2027-01', '981', 'Appel de projets 2027-2028 de la Minganie', 'Minganie 2027-2028 call for projects',
     '2027-11-01 04:00:00', '2028-03-01 04:59:00', '2026-10-15 14:00:00', 1, 8000, 3500000, TRUE, 8000, 2000, 1000, 1000, 5000, 12,
     '2029-03-31', 'Développement social, MRC de Minganie', 'coordination.cnord@example.org', NULL),
    ('cssspnql', -5, 0, 'PN-2026-01', NULL, 'Initiatives solidaires des Premières Nations 2026-2028', 'First Nations solidarity initiatives 2026-2028',
     '2026-05-01 04:00:00', NULL, '2026-04-20 14:00:00', 1, 10000, 6000000, FALSE, 10000, 0, 0, 1500, 4000, 24,
     '2029-03-31', 'Secteur du développement social', 'agent.cssspnql@example.org', '418 555-0119'),
    ('ark', -6, 0, 'ARK-2026-77', '992', 'Entraide entre les villages du Nunavik', 'Mutual aid between the villages of Nunavik',
     '2026-06-01 04:00:00', '2027-08-01 03:59:00', '2026-05-25 14:00:00', 1, 7777, 7777700, FALSE, 7777, 0, 0, 777, 7777, 17,
     '2028-07-07', 'Kativik, développement des communautés', 'agent.kativik@example.org', '819 555-0177');

INSERT IGNORE INTO call_criterion (tenant_id, id, version, call_id, position, title_fr, title_en, weight, eliminatory)
SELECT c.tenant_id, c.id * 100 - n.position, 0, c.id, n.position, n.title_fr, n.title_en, n.weight, n.position = 2
FROM project_call c
CROSS JOIN (
    SELECT 1 AS position, 20 AS weight, 'Concordance avec les priorités du plan d’action' AS title_fr, 'Fit with the priorities of the action plan' AS title_en
    UNION ALL SELECT 2, 20, 'Retombées sur la pauvreté et l’exclusion', 'Effects on poverty and exclusion'
    UNION ALL SELECT 3, 10, 'Besoins démontrés et clientèle', 'Proven needs and target group'
    UNION ALL SELECT 4, 10, 'Participation des personnes concernées', 'Participation of the people concerned'
    UNION ALL SELECT 5, 10, 'Concertation, partenariats, ancrage', 'Concertation, partnerships, local roots'
    UNION ALL SELECT 6, 10, 'Caractère structurant ou novateur, complémentarité', 'Lasting or innovative character, complementarity'
    UNION ALL SELECT 7, 10, 'Réalisme (échéancier, équipe, capacité)', 'Realism (schedule, team, capacity)'
    UNION ALL SELECT 8, 5, 'Montage financier et effet de levier', 'Financing and leverage'
    UNION ALL SELECT 9, 5, 'Pérennité et évaluation', 'Sustainability and evaluation'
) n
WHERE c.id BETWEEN -6 AND -1;

INSERT IGNORE INTO call_priority (tenant_id, id, version, call_id, position, code, title_fr, title_en)
SELECT c.tenant_id, c.id * 100 - n.position, 0, c.id, n.position, CONCAT('P', n.position), n.title_fr, n.title_en
FROM project_call c
CROSS JOIN (
    SELECT 1 AS position, 'Sécurité alimentaire' AS title_fr, 'Food security' AS title_en
    UNION ALL SELECT 2, 'Transport collectif et mobilité', 'Public transit and mobility'
    UNION ALL SELECT 3, 'Logement abordable et lutte contre l’itinérance', 'Affordable housing and homelessness'
    UNION ALL SELECT 4, 'Réussite éducative et persévérance scolaire', 'Success and perseverance at school'
    UNION ALL SELECT 5, 'Inclusion sociale et participation citoyenne', 'Social inclusion and citizen participation'
) n
WHERE c.id BETWEEN -5 AND -1;

INSERT IGNORE INTO call_priority (tenant_id, id, version, call_id, position, code, title_fr, title_en) VALUES
    ('ark', -601, 0, -6, 1, 'N1', 'Partage de la nourriture du territoire', 'Sharing of country food'),
    ('ark', -602, 0, -6, 2, 'N2', 'Logement dans les villages nordiques', 'Housing in the northern villages');

INSERT IGNORE INTO call_document (tenant_id, id, version, call_id, position, kind, mandatory)
SELECT c.tenant_id, c.id * 100 - n.position, 0, c.id, n.position, n.kind, n.mandatory
FROM project_call c
CROSS JOIN (
    SELECT 1 AS position, 'LETTERS_PATENT' AS kind, TRUE AS mandatory
    UNION ALL SELECT 2, 'BOARD_RESOLUTION', TRUE
    UNION ALL SELECT 3, 'FINANCIAL_STATEMENTS', TRUE
    UNION ALL SELECT 4, 'BOARD_MEMBERS', FALSE
    UNION ALL SELECT 5, 'SUPPORT_LETTER', FALSE
) n
WHERE c.id BETWEEN -6 AND -1;

INSERT IGNORE INTO pipeline_stage (tenant_id, id, version, call_id, position, body_name, kind, from_amount) VALUES
    ('cnord', -101, 0, -1, 1, 'Comité d’analyse de La Haute-Côte-Nord', 'REVIEW', NULL),
    ('cnord', -102, 0, -1, 2, 'Conseil des maires de La Haute-Côte-Nord', 'DECISION', NULL),
    ('cnord', -201, 0, -2, 1, 'Comité d’analyse de Manicouagan', 'REVIEW', NULL),
    ('cnord', -202, 0, -2, 2, 'Conseil des maires de Manicouagan', 'DECISION', NULL),
    ('cnord', -301, 0, -3, 1, 'Comité d’analyse de Sept-Rivières', 'REVIEW', NULL),
    ('cnord', -302, 0, -3, 2, 'Conseil des maires de Sept-Rivières', 'DECISION', NULL),
    ('cnord', -401, 0, -4, 1, 'Comité d’analyse de la Minganie', 'REVIEW', NULL),
    ('cnord', -402, 0, -4, 2, 'Conseil des maires de la Minganie', 'DECISION', NULL),
    ('cssspnql', -501, 0, -5, 1, 'Comité d’analyse des Premières Nations', 'REVIEW', NULL),
    ('cssspnql', -502, 0, -5, 2, 'Conseil d’administration', 'DECISION', NULL),
    ('ark', -601, 0, -6, 1, 'Comité d’analyse du Nunavik', 'REVIEW', NULL),
    ('ark', -602, 0, -6, 2, 'Conseil de Kativik', 'DECISION', NULL);
