-- The case of La Haute-Côte-Nord in April and May 2021, with other names and places: two requests of one organization, 33,248 $ against
-- hunger and 138,238 $ against exclusion, recommended as they were then, before a council whose share holds 179,200 $. Ids are below zero.
INSERT IGNORE INTO reference_counter (tenant_id, id, version, series, last_number) VALUES ('cnord', -1, 0, 'CN-2026-A', 2);

INSERT IGNORE INTO application (tenant_id, id, version, reference, call_reference, organization_reference, managing_territory, status, changed_at,
    submitted_at, title, summary, scope, nature, territory_code, needs, target_groups, expected_reach, lived_experience, start_date, end_date,
    objectives, sustainability, complementarity, exception_reason, total_cost, requested, search_words) VALUES
    ('cnord', -911, 1, 'CN-2026-A-0001', 'CN-2026-01', 'O-HCN2DEPN', '950', 'RECOMMENDED', '2026-11-12 19:40:00', '2026-10-14 18:05:00',
     'Garde-manger solidaire de La Haute-Côte-Nord',
     'Un garde-manger itinérant et des cuisines collectives dans cinq municipalités, pour que personne ne manque de nourriture à la fin du mois.',
     'LOCAL', 'CONSOLIDATION', '950', 'Le comptoir alimentaire a servi 312 ménages en 2025, le double d’avant; la moitié vit à plus de 40 km.',
     'Familles à faible revenu, personnes seules, aînés', 310, 'Huit usagères forment le comité qui choisit les denrées et les horaires.',
     '2027-01-11', '2028-01-07', 'Une tournée par semaine dans cinq municipalités; dix cuisines collectives par mois.',
     'Deux épiceries et trois municipalités se sont engagées à poursuivre.', 'Aucun autre service entre Tadoussac et Colombier.',
     'Les distances doublent le coût du transport, et aucun autre organisme n’offre ce service sur le territoire.', 5000000, 3324800,
     'cn-2026-a-0001 garde-manger solidaire de la haute-cote-nord centre de depannage de la haute-cote-nord'),
    ('cnord', -912, 1, 'CN-2026-A-0002', 'CN-2026-01', 'O-HCN2DEPN', '950', 'RECOMMENDED', '2026-11-12 20:10:00', '2026-10-14 18:32:00',
     'Sortir de l’isolement : un milieu de vie qui se déplace',
     'Deux intervenantes, un lieu de rencontre mobile et du transport, là où vivent les personnes isolées.',
     'LOCAL', 'NEW', '950', 'Une personne sur cinq vit seule; quatre municipalités n’ont ni transport ni lieu de rencontre.',
     'Personnes seules, aînés, personnes sans emploi', 180, 'Un comité de personnes concernées décide des activités et des arrêts.',
     '2027-02-01', '2028-12-15', 'Trois haltes par semaine; un accompagnement pour 60 personnes par année.',
     'La MRC étudie un service permanent à partir de 2029.', 'Complète le CLSC et les services de Forestville.',
     'Le projet couvre tout le territoire pendant deux ans; le découper en petites demandes le rendrait impossible.', 18000000, 13823800,
     'cn-2026-a-0002 sortir de l’isolement : un milieu de vie qui se deplace centre de depannage de la haute-cote-nord');

INSERT IGNORE INTO expense_line (tenant_id, id, version, application_id, position, kind, fiscal_year, amount, from_fund) VALUES
    ('cnord', -91101, 0, -911, 1, 'SALARIES', 2026, 3200000, 2124800), ('cnord', -91102, 0, -911, 2, 'TRAVEL', 2026, 1100000, 800000),
    ('cnord', -91103, 0, -911, 3, 'SUPPLIES', 2026, 700000, 400000),
    ('cnord', -91201, 0, -912, 1, 'SALARIES', 2026, 12500000, 9500000), ('cnord', -91202, 0, -912, 2, 'EQUIPMENT', 2026, 3000000, 2523800),
    ('cnord', -91203, 0, -912, 3, 'PARTICIPATION', 2027, 2500000, 1800000);
INSERT IGNORE INTO revenue_line (tenant_id, id, version, application_id, position, source, status, amount) VALUES
    ('cnord', -91101, 0, -911, 1, 'THIS_FUND', 'REQUESTED', 3324800), ('cnord', -91102, 0, -911, 2, 'FOUNDATION', 'CONFIRMED', 1000000),
    ('cnord', -91103, 0, -911, 3, 'IN_KIND', 'CONFIRMED', 675200),
    ('cnord', -91201, 0, -912, 1, 'THIS_FUND', 'REQUESTED', 13823800), ('cnord', -91202, 0, -912, 2, 'FOUNDATION', 'REQUESTED', 2176200),
    ('cnord', -91203, 0, -912, 3, 'APPLICANT_CASH', 'CONFIRMED', 2000000);
INSERT IGNORE INTO priority_answer (tenant_id, id, version, application_id, code, answer) VALUES
    ('cnord', -91101, 0, -911, 'P1', 'Des denrées chaque semaine et des cuisines où l’on prépare ensemble les repas du mois.'),
    ('cnord', -91201, 0, -912, 'P5', 'Des haltes régulières et un comité de personnes concernées qui décide.');
INSERT IGNORE INTO declaration_made (tenant_id, id, version, application_id, declaration, signed_by, signed_at)
SELECT 'cnord', a.id * 100 - n.position, 0, a.id, n.declaration, 'Mélanie Savard-Tanguay', '2026-10-14 18:00:00'
FROM application a
CROSS JOIN (
    SELECT 1 AS position, 'ACCURATE' AS declaration
    UNION ALL SELECT 2, 'NOTHING_SPENT' UNION ALL SELECT 3, 'SHARING_CONSENT' UNION ALL SELECT 4, 'VISIBILITY' UNION ALL SELECT 5, 'NO_CONFLICT'
) n
WHERE a.tenant_id = 'cnord' AND a.id IN (-911, -912)
    AND NOT EXISTS (SELECT 1 FROM declaration_made d WHERE d.tenant_id = a.tenant_id AND d.application_id = a.id);

INSERT IGNORE INTO status_change (tenant_id, id, version, application_id, position, status, actor, changed_at, reason)
SELECT 'cnord', a.id * 100 - n.position, 0, a.id, n.position, n.status, n.actor, n.changed_at,
    IF(n.position = 5, 'Le comité est favorable à tout le montant demandé.', NULL)
FROM application a
CROSS JOIN (
    SELECT 1 AS position, 'DRAFT' AS status, 'a11a2ce5-0000-4000-8000-000000000001' AS actor, '2026-10-05 14:00:00' AS changed_at
    UNION ALL SELECT 2, 'SUBMITTED', 'a11a2ce5-0000-4000-8000-000000000001', '2026-10-14 18:05:00'
    UNION ALL SELECT 3, 'ADMISSIBLE', 'a11a2ce5-0000-4000-8000-000000000003', '2026-10-21 15:00:00'
    UNION ALL SELECT 4, 'IN_REVIEW', 'a11a2ce5-0000-4000-8000-000000000003', '2026-10-22 14:30:00'
    UNION ALL SELECT 5, 'RECOMMENDED', 'a11a2ce5-0000-4000-8000-000000000003', '2026-11-12 19:40:00'
) n
WHERE a.tenant_id = 'cnord' AND a.id IN (-911, -912);

INSERT IGNORE INTO review_round (tenant_id, id, version, application_reference, number, committee, opened_by, opened_at, favourable, amount,
    conditions, advice, quorum_reason, average, recommended_by, recommended_at) VALUES
    ('cnord', -911, 1, 'CN-2026-A-0001', 1, 'Comité d’analyse de La Haute-Côte-Nord', 'a11a2ce5-0000-4000-8000-000000000003',
     '2026-10-22 14:30:00', TRUE, 3324800, 'Reddition de comptes et rapport d’activités', 'Le comité est favorable à tout le montant demandé.',
     'Deux membres sur trois, par visioconférence', 8100, 'a11a2ce5-0000-4000-8000-000000000003', '2026-11-12 19:40:00'),
    ('cnord', -912, 1, 'CN-2026-A-0002', 1, 'Comité d’analyse de La Haute-Côte-Nord', 'a11a2ce5-0000-4000-8000-000000000003',
     '2026-10-22 14:30:00', TRUE, 13823800, NULL, 'Le comité est favorable à tout le montant demandé.',
     'Deux membres sur trois, par visioconférence', 7400, 'a11a2ce5-0000-4000-8000-000000000003', '2026-11-12 20:10:00');

UPDATE application SET listed_title = title, listed_requested = requested WHERE tenant_id = 'cnord' AND id < 0 AND listed_title IS NULL;
