-- Action plans of the demo: fictional, with themes that tables of the North Shore really have. Ids are below zero.
INSERT IGNORE INTO action_plan (tenant_id, id, version, reference, territory_code, title_fr, title_en, first_year, last_year) VALUES
    ('cnord', -1, 0, 'CN-PLAN', NULL, 'Plan d’action régional concerté de la Côte-Nord', 'Concerted regional action plan of Côte-Nord', 2024, 2028),
    ('cnord', -2, 0, 'CN-PLAN-950', '950', 'Plan d’action local de La Haute-Côte-Nord', 'Local action plan of La Haute-Côte-Nord', 2024, 2028),
    ('cnord', -3, 0, 'CN-PLAN-960', '960', 'Plan d’action local de Manicouagan', 'Local action plan of Manicouagan', 2024, 2028),
    ('cssspnql', -4, 0, 'PN-PLAN', NULL, 'Plan d’action des Premières Nations pour la solidarité', 'First Nations action plan for solidarity', 2024, 2028),
    ('ark', -5, 0, 'ARK-PLAN', NULL, 'Plan du Nunavik 7777', 'Plan of Nunavik 7777', 2024, 2028);

INSERT IGNORE INTO plan_version (tenant_id, id, version, plan_id, number, state, edits, body_name, resolution_number, adopted_on, adopted_by, adopted_at) VALUES
    ('cnord', -21, 0, -2, 1, 'REPLACED', 1, 'Conseil des maires de La Haute-Côte-Nord', '2024-11-211', '2024-11-20',
        'a11a2ce5-0000-4000-8000-000000000003', '2024-11-21 14:00:00'),
    ('cnord', -22, 0, -2, 2, 'ADOPTED', 1, 'Conseil des maires de La Haute-Côte-Nord', '2026-03-064', '2026-03-18',
        'a11a2ce5-0000-4000-8000-000000000003', '2026-03-19 14:00:00'),
    ('cnord', -23, 0, -2, 3, 'DRAFT', 1, NULL, NULL, NULL, NULL, NULL),
    ('cnord', -31, 0, -3, 1, 'ADOPTED', 1, 'Conseil des maires de Manicouagan', 'CM-2025-031', '2025-02-12',
        'a11a2ce5-0000-4000-8000-000000000003', '2025-02-13 14:00:00'),
    ('cnord', -11, 0, -1, 1, 'ADOPTED', 1, 'Assemblée des MRC de la Côte-Nord', 'AMRC-2026-004', '2026-04-15',
        'a11a2ce5-0000-4000-8000-000000000003', '2026-04-16 14:00:00'),
    ('cssspnql', -41, 0, -4, 1, 'ADOPTED', 1, 'Conseil d’administration', 'CA-2025-031', '2025-06-10',
        'a11a2ce5-0000-4000-8000-000000000003', '2025-06-11 14:00:00'),
    ('cssspnql', -42, 0, -4, 2, 'DRAFT', 1, NULL, NULL, NULL, NULL, NULL),
    ('ark', -51, 0, -5, 1, 'ADOPTED', 1, 'Conseil de Kativik', 'KATIVIK-7707', '2025-07-07', 'a11a2ce5-0000-4000-8000-000000000003', '2025-07-07 14:00:00');

-- A data folder of before has them under numbers that the register did not know.
UPDATE plan_version SET
    body_name = CASE resolution_number WHEN 'MAN-2025-009' THEN 'Conseil des maires de Manicouagan'
        WHEN 'HCN-2024-011' THEN 'Conseil des maires de La Haute-Côte-Nord' WHEN 'HCN-2026-007' THEN 'Conseil des maires de La Haute-Côte-Nord'
        ELSE body_name END,
    resolution_number = CASE resolution_number WHEN 'HCN-2024-011' THEN '2024-11-211' WHEN 'HCN-2026-007' THEN '2026-03-064'
        WHEN 'MAN-2025-009' THEN 'CM-2025-031' WHEN 'CN-2026-021' THEN 'AMRC-2026-004' WHEN 'PN-2025-031' THEN 'CA-2025-031'
        WHEN 'ARK-7777-77' THEN 'KATIVIK-7707' ELSE resolution_number END
WHERE id < 0 AND resolution_number IS NOT NULL;

INSERT IGNORE INTO plan_part (tenant_id, id, version, version_id, local_plan, local_number) VALUES
    ('cnord', -111, 0, -11, 'CN-PLAN-950', 2), ('cnord', -112, 0, -11, 'CN-PLAN-960', 1);

-- The same five priorities in both local plans and over all versions; what lies under them follows.
INSERT IGNORE INTO plan_node (tenant_id, id, version, version_id, code, position, title_fr, title_en)
SELECT v.tenant_id, v.id * 1000 - n.position, 0, v.id, CONCAT('P', n.position), n.position, n.title_fr, n.title_en
FROM plan_version v
CROSS JOIN (
    SELECT 1 AS position, 'Sécurité alimentaire' AS title_fr, 'Food security' AS title_en
    UNION ALL SELECT 2, 'Transport collectif et mobilité', 'Public transit and mobility'
    UNION ALL SELECT 3, 'Logement abordable et lutte contre l’itinérance', 'Affordable housing and homelessness'
    UNION ALL SELECT 4, 'Réussite éducative et persévérance scolaire', 'Success and perseverance at school'
    UNION ALL SELECT 5, 'Inclusion sociale et participation citoyenne', 'Social inclusion and citizen participation'
) n
WHERE v.tenant_id IN ('cnord', 'cssspnql') AND v.id IN (-21, -22, -23, -31, -41, -42);

INSERT IGNORE INTO plan_node (tenant_id, id, version, version_id, code, position, title_fr, title_en)
SELECT v.tenant_id, v.id * 1000 - 100 - n.place, 0, v.id, n.code, n.position, n.title_fr, n.title_en
FROM plan_version v
CROSS JOIN (
    SELECT 1 AS place, 'P1.1' AS code, 1 AS position, 'Que personne ne manque de nourriture à la fin du mois' AS title_fr,
        'Nobody goes without food at the end of the month' AS title_en
    UNION ALL SELECT 2, 'P1.2', 2, 'Cuisiner et cultiver ensemble', 'Cook and grow together'
    UNION ALL SELECT 3, 'P2.1', 1, 'Relier les municipalités sans voiture', 'Link the municipalities without a car'
    UNION ALL SELECT 4, 'P3.1', 1, 'Garder un toit aux personnes seules et aux familles', 'Keep a roof over single people and families'
    UNION ALL SELECT 5, 'P4.1', 1, 'Accompagner les jeunes de 11 à 17 ans', 'Support young people of 11 to 17'
    UNION ALL SELECT 6, 'P5.1', 1, 'Sortir de l’isolement', 'Break isolation'
) n
WHERE v.tenant_id = 'cnord' AND v.id IN (-21, -22, -23, -31) AND (v.id <> -21 OR n.code <> 'P1.2');

INSERT IGNORE INTO plan_node (tenant_id, id, version, version_id, code, position, title_fr, title_en, responsible, first_year, last_year)
SELECT v.tenant_id, v.id * 1000 - 200 - n.place, 0, v.id, n.code, n.position, n.title_fr, n.title_en, n.responsible, n.first_year, n.last_year
FROM plan_version v
CROSS JOIN (
    SELECT 1 AS place, 'P1.1.1' AS code, 1 AS position, 'Mettre en route un garde-manger itinérant' AS title_fr, 'Set a travelling pantry going' AS title_en,
        'Centre de dépannage' AS responsible, 2024 AS first_year, 2026 AS last_year
    UNION ALL SELECT 2, 'P1.1.2', 2, 'Récupérer les invendus des épiceries', 'Recover unsold goods of the grocers', 'Table locale de concertation', 2025, 2028
    UNION ALL SELECT 3, 'P1.2.1', 1, 'Ouvrir des cuisines collectives', 'Open collective kitchens', 'Maisons des familles', 2025, 2028
    UNION ALL SELECT 4, 'P2.1.1', 1, 'Essayer une navette du soir', 'Try an evening shuttle', 'MRC', 2026, 2027
    UNION ALL SELECT 5, 'P3.1.1', 1, 'Tenir un service de recherche de logement', 'Keep a housing search service', 'Office d’habitation', 2024, 2028
    UNION ALL SELECT 6, 'P4.1.1', 1, 'Offrir l’aide aux devoirs dans chaque école', 'Offer homework support in each school', 'Centre de services scolaire', 2024, 2028
    UNION ALL SELECT 7, 'P5.1.1', 1, 'Inviter des personnes concernées à siéger à la table', 'Invite people concerned to sit at the table', 'Table locale de concertation', 2024, 2025
    UNION ALL SELECT 8, 'P5.1.2', 2, 'Créer des haltes de rencontre', 'Create meeting places', 'Centre d’action bénévole', 2026, 2028
) n
WHERE v.tenant_id = 'cnord' AND v.id IN (-21, -22, -23, -31) AND (v.id <> -21 OR n.code NOT LIKE 'P1.2%');

INSERT IGNORE INTO plan_node (tenant_id, id, version, version_id, code, position, title_fr, title_en, responsible, first_year, last_year)
SELECT v.tenant_id, v.id * 1000 - 100 - n.place, 0, v.id, n.code, 1, n.title_fr, n.title_en, n.responsible, n.first_year, n.last_year
FROM plan_version v
CROSS JOIN (
    SELECT 1 AS place, 'P1.1' AS code, 'Manger à sa faim dans chaque communauté' AS title_fr, 'Enough to eat in each community' AS title_en, NULL AS responsible,
        NULL AS first_year, NULL AS last_year
    UNION ALL SELECT 2, 'P1.1.1', 'Ouvrir des cuisines communautaires', 'Open community kitchens', 'Conseils des communautés', 2025, 2028
) n
WHERE v.tenant_id = 'cssspnql' AND v.id IN (-41, -42);

INSERT IGNORE INTO plan_node (tenant_id, id, version, version_id, code, position, title_fr, title_en, unit, baseline, target)
SELECT v.tenant_id, v.id * 1000 - 300 - n.place, 0, v.id, n.code, 1, n.title_fr, n.title_en, n.unit, n.baseline,
    IF(v.id = -21 AND n.place = 1, 250, n.target)
FROM plan_version v
CROSS JOIN (
    SELECT 1 AS place, 'P1.1.1.1' AS code, 'Ménages servis chaque mois' AS title_fr, 'Households served each month' AS title_en, 'ménages' AS unit,
        156 AS baseline, 312 AS target
    UNION ALL SELECT 2, 'P1.2.1.1', 'Cuisines collectives ouvertes', 'Collective kitchens open', 'cuisines', 2, 8
    UNION ALL SELECT 3, 'P2.1.1.1', 'Déplacements par mois', 'Trips a month', 'déplacements', 0, 240
    UNION ALL SELECT 4, 'P3.1.1.1', 'Ménages relogés par année', 'Households rehoused a year', 'ménages', 11, 40
    UNION ALL SELECT 5, 'P4.1.1.1', 'Part des élèves qui obtiennent leur diplôme', 'Share of pupils who graduate', '%', 71.5, 78
    UNION ALL SELECT 6, 'P5.1.1.1', 'Sièges tenus par des personnes de vécu', 'Seats held by people with lived experience', 'sièges', 0, 3
) n
WHERE v.tenant_id = 'cnord' AND v.id IN (-21, -22, -23, -31) AND (v.id <> -21 OR n.code NOT LIKE 'P1.2%');

-- The regional plan has a priority of its own beside the local plans; the draft of La Haute-Côte-Nord one more than the version in force.
INSERT IGNORE INTO plan_node (tenant_id, id, version, version_id, code, position, title_fr, title_en) VALUES
    ('cnord', -11001, 0, -11, 'P1', 1, 'Coordination et vision commune des six MRC', 'Coordination and common vision of the six RCMs'),
    ('cnord', -11101, 0, -11, 'P1.1', 1, 'Apprendre les uns des autres', 'Learn from one another'),
    ('cnord', -23006, 0, -23, 'P6', 6, 'Accueil des nouveaux arrivants', 'Welcome of newcomers'),
    ('ark', -51001, 0, -51, 'N1', 1, 'Partage de la nourriture du territoire 7777', 'Sharing of country food 7777'),
    ('ark', -51002, 0, -51, 'N2', 2, 'Logement dans les villages nordiques 7777', 'Housing in the northern villages 7777');
INSERT IGNORE INTO plan_node (tenant_id, id, version, version_id, code, position, title_fr, title_en, responsible, first_year, last_year) VALUES
    ('cnord', -11201, 0, -11, 'P1.1.1', 1, 'Tenir une rencontre des tables chaque année', 'Hold a meeting of the tables each year', 'Assemblée des MRC', 2024, 2028);

INSERT IGNORE INTO plan_progress (tenant_id, id, version, plan_reference, code, day, state, value, note, recorded_by, recorded_at) VALUES
    ('cnord', -1, 0, 'CN-PLAN-950', 'P1.1.1', '2025-01-15', 'UNDER_WAY', NULL, NULL, 'a11a2ce5-0000-4000-8000-000000000003', '2025-01-16 14:00:00'),
    ('cnord', -2, 0, 'CN-PLAN-950', 'P1.1.1', '2026-06-30', 'DONE', NULL, 'Le camion roule dans cinq municipalités.', 'a11a2ce5-0000-4000-8000-000000000003', '2026-07-02 14:00:00'),
    ('cnord', -3, 0, 'CN-PLAN-950', 'P1.1.1.1', '2025-12-31', NULL, 228, NULL, 'a11a2ce5-0000-4000-8000-000000000003', '2026-01-08 14:00:00'),
    ('cnord', -4, 0, 'CN-PLAN-950', 'P1.1.1.1', '2026-09-30', NULL, 281, NULL, 'a11a2ce5-0000-4000-8000-000000000003', '2026-10-05 14:00:00'),
    ('cnord', -5, 0, 'CN-PLAN-950', 'P1.2.1', '2026-09-01', 'UNDER_WAY', NULL, NULL, 'a11a2ce5-0000-4000-8000-000000000003', '2026-09-02 14:00:00'),
    ('cnord', -6, 0, 'CN-PLAN-950', 'P5.1.1', '2025-03-12', 'DONE', NULL, NULL, 'a11a2ce5-0000-4000-8000-000000000003', '2025-03-13 14:00:00'),
    ('cnord', -7, 0, 'CN-PLAN-950', 'P5.1.1.1', '2025-03-12', NULL, 2, NULL, 'a11a2ce5-0000-4000-8000-000000000003', '2025-03-13 14:00:00'),
    ('cnord', -8, 0, 'CN-PLAN-950', 'P4.1.1.1', '2026-06-30', NULL, 73.25, NULL, 'a11a2ce5-0000-4000-8000-000000000003', '2026-07-02 14:00:00'),
    ('cnord', -9, 0, 'CN-PLAN-960', 'P2.1.1', '2026-05-04', 'ABANDONED', NULL, 'Le transporteur s’est retiré.', 'a11a2ce5-0000-4000-8000-000000000003', '2026-05-05 14:00:00'),
    ('cnord', -10, 0, 'CN-PLAN', 'P1.1.1', '2026-05-20', 'UNDER_WAY', NULL, NULL, 'a11a2ce5-0000-4000-8000-000000000003', '2026-05-21 14:00:00');

-- Priorities of the calls that are those of the plans.
UPDATE call_priority SET plan_reference = 'CN-PLAN-950', plan_number = 2, plan_node = code WHERE tenant_id = 'cnord' AND call_id = -1 AND plan_node IS NULL;
UPDATE call_priority SET plan_reference = 'CN-PLAN-960', plan_number = 1, plan_node = code WHERE tenant_id = 'cnord' AND call_id = -2 AND plan_node IS NULL;
UPDATE call_priority SET plan_reference = 'PN-PLAN', plan_number = 1, plan_node = code WHERE tenant_id = 'cssspnql' AND call_id = -5 AND plan_node IS NULL;
UPDATE call_priority SET plan_reference = 'ARK-PLAN', plan_number = 1, plan_node = code WHERE tenant_id = 'ark' AND call_id = -6 AND plan_node IS NULL;
