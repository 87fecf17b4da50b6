-- A few files of the demo, for the agent's list and the committee: fictional. Named so that Flyway takes it after the calls. Ids are below zero.
INSERT IGNORE INTO application (tenant_id, id, version, reference, call_reference, organization_reference, managing_territory, status, changed_at,
    submitted_at, title, summary, scope, nature, territory_code, needs, target_groups, expected_reach, lived_experience, start_date, end_date,
    objectives, sustainability, complementarity, exception_reason, total_cost, requested, search_words) VALUES
    ('cnord', -901, 1, 'CN-2026-A-9001', 'CN-2026-01', 'O-HCN2DEPN', '950', 'SUBMITTED', '2026-11-18 15:20:00', '2026-11-18 15:20:00',
     'Cuisines collectives de Tadoussac à Colombier', 'Des cuisines collectives dans huit municipalités, avec transport.', 'LOCAL', 'NEW', '950',
     'Une personne sur neuf saute des repas en fin de mois.', 'Ménages à faible revenu', 140, 'Des participantes choisissent les recettes et tiennent les comptes.',
     '2027-01-11', '2027-12-17', 'Deux cuisines par mois et par municipalité.', 'Les municipalités prêtent les salles.', 'S’ajoute au comptoir alimentaire.', NULL,
     3000000, 2400000, 'cn-2026-a-9001 cuisines collectives de tadoussac a colombier centre de depannage de la haute-cote-nord'),
    ('cnord', -902, 1, 'CN-2026-A-9002', 'CN-2026-01', 'O-MJMAREE2', '950', 'ADMISSIBLE', '2026-11-16 13:05:00', '2026-11-10 20:41:00',
     'Navette des jeunes entre Forestville et Portneuf-sur-Mer', 'Une navette du soir pour que les jeunes participent aux activités.', 'LOCAL', 'EXPERIMENTAL', '950',
     'Il n’y a aucun transport en commun le soir.', 'Jeunes de 11 à 17 ans', 60, 'Un comité de jeunes fixe l’horaire.', '2027-02-01', '2027-11-30',
     'Trois départs par semaine.', 'Entente avec la MRC pour la suite.', 'Complète le transport adapté.', NULL,
     2200000, 1500000, 'cn-2026-a-9002 navette des jeunes entre forestville et portneuf-sur-mer maison des jeunes la maree montante'),
    ('cnord', -903, 1, 'CN-2026-A-9003', 'CN-2026-01', 'O-HCN2DEPN', '950', 'IN_REVIEW', '2026-11-12 14:30:00', '2026-11-02 18:12:00',
     'Accompagnement budgétaire à domicile', 'Une intervenante visite les ménages endettés.', 'LOCAL', 'CONSOLIDATION', '950',
     'L’endettement augmente depuis deux ans.', 'Ménages endettés', 85, 'Un groupe de pairs relit les outils.', '2027-01-04', '2027-12-31',
     'Quatre-vingt-cinq plans de remboursement.', 'Formation de bénévoles.', 'Avec l’ACEF.', NULL,
     2600000, 2000000, 'cn-2026-a-9003 accompagnement budgetaire a domicile centre de depannage de la haute-cote-nord');

INSERT IGNORE INTO expense_line (tenant_id, id, version, application_id, position, kind, fiscal_year, amount, from_fund) VALUES
    ('cnord', -90101, 0, -901, 1, 'SALARIES', 2026, 3000000, 2400000), ('cnord', -90201, 0, -902, 1, 'EQUIPMENT', 2026, 2200000, 1500000),
    ('cnord', -90301, 0, -903, 1, 'SALARIES', 2026, 2600000, 2000000);
INSERT IGNORE INTO revenue_line (tenant_id, id, version, application_id, position, source, status, amount) VALUES
    ('cnord', -90101, 0, -901, 1, 'THIS_FUND', 'REQUESTED', 2400000), ('cnord', -90102, 0, -901, 2, 'FOUNDATION', 'CONFIRMED', 600000),
    ('cnord', -90201, 0, -902, 1, 'THIS_FUND', 'REQUESTED', 1500000), ('cnord', -90202, 0, -902, 2, 'IN_KIND', 'CONFIRMED', 700000),
    ('cnord', -90301, 0, -903, 1, 'THIS_FUND', 'REQUESTED', 2000000), ('cnord', -90302, 0, -903, 2, 'APPLICANT_CASH', 'CONFIRMED', 600000);
INSERT IGNORE INTO priority_answer (tenant_id, id, version, application_id, code, answer) VALUES
    ('cnord', -90101, 0, -901, 'P1', 'Des repas sains toutes les deux semaines.'), ('cnord', -90201, 0, -902, 'P2', 'Un transport le soir.'),
    ('cnord', -90301, 0, -903, 'P5', 'Des ménages reprennent leur place.');
INSERT IGNORE INTO status_change (tenant_id, id, version, application_id, position, status, actor, changed_at, reason) VALUES
    ('cnord', -90101, 0, -901, 1, 'DRAFT', 'a11a2ce5-0000-4000-8000-000000000001', '2026-11-15 13:00:00', NULL),
    ('cnord', -90102, 0, -901, 2, 'SUBMITTED', 'a11a2ce5-0000-4000-8000-000000000001', '2026-11-18 15:20:00', NULL),
    ('cnord', -90201, 0, -902, 1, 'DRAFT', 'a11a2ce5-0000-4000-8000-000000000002', '2026-11-03 13:00:00', NULL),
    ('cnord', -90202, 0, -902, 2, 'SUBMITTED', 'a11a2ce5-0000-4000-8000-000000000002', '2026-11-10 20:41:00', NULL),
    ('cnord', -90203, 0, -902, 3, 'ADMISSIBLE', 'a11a2ce5-0000-4000-8000-000000000003', '2026-11-16 13:05:00', NULL),
    ('cnord', -90301, 0, -903, 1, 'DRAFT', 'a11a2ce5-0000-4000-8000-000000000001', '2026-10-20 13:00:00', NULL),
    ('cnord', -90302, 0, -903, 2, 'SUBMITTED', 'a11a2ce5-0000-4000-8000-000000000001', '2026-11-02 18:12:00', NULL),
    ('cnord', -90303, 0, -903, 3, 'ADMISSIBLE', 'a11a2ce5-0000-4000-8000-000000000003', '2026-11-09 15:00:00', NULL),
    ('cnord', -90304, 0, -903, 4, 'IN_REVIEW', 'a11a2ce5-0000-4000-8000-000000000003', '2026-11-12 14:30:00', NULL);
INSERT IGNORE INTO review_round (tenant_id, id, version, application_reference, number, committee, opened_by, opened_at) VALUES
    ('cnord', -903, 1, 'CN-2026-A-9003', 1, 'Comité d’analyse de La Haute-Côte-Nord', 'a11a2ce5-0000-4000-8000-000000000003', '2026-11-12 14:30:00');

UPDATE application SET listed_title = title, listed_requested = requested WHERE tenant_id = 'cnord' AND id < 0 AND listed_title IS NULL;
