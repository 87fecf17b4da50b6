-- Meetings of the demo, fictional: one that was held with a resolution, one that is called, one that sits with a vote open. Ids are below zero, where
-- the portal's own sequence never comes. What is there already stays as somebody has changed it; days are counted from the first start.
INSERT IGNORE INTO meeting (tenant_id, id, version, reference, table_code, title, starts_at, ends_at, place, link, state, calendar_sequence,
    convened_at, short_notice_reason, begun_at, ended_at, cancel_reason, items_made, motions_made, edits, quorum, method, vote_base, tie_rule) VALUES
    ('cnord', -8001, 1, 'HCN-2026-R-01', 'HCN', NULL, CURRENT_DATE - INTERVAL 63 DAY + INTERVAL 22 HOUR, CURRENT_DATE - INTERVAL 62 DAY,
     'Salle du conseil, 26, rue de la Rivière, Les Escoumins', 'https://exemple.org/rencontre/hcn', 'ENDED', 0, CURRENT_DATE - INTERVAL 80 DAY, NULL,
     CURRENT_DATE - INTERVAL 63 DAY + INTERVAL 22 HOUR, CURRENT_DATE - INTERVAL 62 DAY, NULL, 4, 1, 4, '4 HALF LIVED_EXPERIENCE:1', 'CONSENSUS', 'CAST', 'REJECTED'),
    ('cnord', -8002, 1, 'HCN-2026-R-02', 'HCN', NULL, CURRENT_DATE + INTERVAL 21 DAY + INTERVAL 23 HOUR, CURRENT_DATE + INTERVAL 22 DAY + INTERVAL 1 HOUR,
     'Salle du conseil, 26, rue de la Rivière, Les Escoumins', 'https://exemple.org/rencontre/hcn', 'CONVENED', 0, CURRENT_DATE - INTERVAL 1 DAY, NULL,
     NULL, NULL, NULL, 5, 0, 5, NULL, NULL, NULL, NULL),
    ('cnord', -8003, 1, 'CAHCN-2026-R-01', 'CAHCN', 'Analyse des demandes d’automne', UTC_TIMESTAMP() - INTERVAL 1 HOUR, UTC_TIMESTAMP() + INTERVAL 2 HOUR,
     NULL, 'https://exemple.org/rencontre/comite', 'UNDER_WAY', 0, CURRENT_DATE - INTERVAL 10 DAY, NULL, UTC_TIMESTAMP() - INTERVAL 1 HOUR, NULL, NULL, 3, 2, 3,
     '2 NONE', 'SIMPLE_MAJORITY', 'CAST', 'CHAIR_DECIDES'),
    ('cnord', -8004, 1, 'MAN-2026-R-01', 'MAN', NULL, CURRENT_DATE + INTERVAL 35 DAY + INTERVAL 18 HOUR, CURRENT_DATE + INTERVAL 35 DAY + INTERVAL 20 HOUR,
     'Centre des arts, Baie-Comeau', NULL, 'PLANNED', 0, NULL, NULL, NULL, NULL, NULL, 2, 0, 2, NULL, NULL, NULL, NULL),
    ('cssspnql', -8005, 1, 'CPN-2026-R-01', 'CPN', NULL, CURRENT_DATE + INTERVAL 28 DAY + INTERVAL 18 HOUR, CURRENT_DATE + INTERVAL 28 DAY + INTERVAL 20 HOUR,
     NULL, 'https://exemple.org/rencontre/cercle', 'CONVENED', 0, CURRENT_DATE - INTERVAL 2 DAY, NULL, NULL, NULL, NULL, 2, 0, 2, NULL, NULL, NULL, NULL),
    ('cssspnql', -8006, 1, 'CPN-2026-R-02', 'CPN', NULL, CURRENT_DATE + INTERVAL 70 DAY + INTERVAL 18 HOUR, CURRENT_DATE + INTERVAL 70 DAY + INTERVAL 20 HOUR,
     NULL, 'https://exemple.org/rencontre/cercle', 'PLANNED', 0, NULL, NULL, NULL, NULL, NULL, 2, 0, 2, NULL, NULL, NULL, NULL),
    ('cssspnql', -8008, 1, 'CPN-2026-R-03', 'CPN', NULL, CURRENT_DATE - INTERVAL 40 DAY + INTERVAL 18 HOUR, CURRENT_DATE - INTERVAL 40 DAY + INTERVAL 20 HOUR,
     NULL, 'https://exemple.org/rencontre/cercle', 'ENDED', 0, CURRENT_DATE - INTERVAL 70 DAY, NULL, CURRENT_DATE - INTERVAL 40 DAY + INTERVAL 18 HOUR,
     CURRENT_DATE - INTERVAL 40 DAY + INTERVAL 20 HOUR, NULL, 1, 0, 1, '1 NONE', 'CONSENSUS', 'CAST', 'REJECTED'),
    ('ark', -8007, 1, 'KRG-2026-R-77', 'KRG', 'Qarmaq-777 assemblée', UTC_TIMESTAMP() - INTERVAL 1 HOUR, UTC_TIMESTAMP() + INTERVAL 2 HOUR,
     'Salle Qarmaq-777, Kuujjuaq', NULL, 'UNDER_WAY', 0, CURRENT_DATE - INTERVAL 40 DAY, NULL, UTC_TIMESTAMP() - INTERVAL 1 HOUR, NULL, NULL, 2, 1, 2,
     '1 NONE', 'CONSENSUS', 'CAST', 'REJECTED');

INSERT IGNORE INTO agenda_item (tenant_id, id, version, meeting_id, number, position, part, title, kind, minutes, consent, adopts_minutes_of, note, taken_up_at, done_at)
SELECT i.tenant_id, i.meeting_id * 10 - i.number, 1, i.meeting_id, i.number, i.number, FALSE, i.title, i.kind, i.minutes, FALSE, i.adopts, i.note,
    IF(i.stage = 'AHEAD', NULL, m.begun_at), IF(i.stage = 'DONE', m.begun_at + INTERVAL i.number * 10 MINUTE, NULL)
FROM (
    SELECT 'cnord' AS tenant_id, -8001 AS meeting_id, 1 AS number, 'Ouverture, présences et quorum' AS title, 'INFORMATION' AS kind, 10 AS minutes, NULL AS adopts,
        NULL AS note, 'DONE' AS stage
    UNION ALL SELECT 'cnord', -8001, 2, 'Déclarations d’intérêts', 'INTERESTS', 5, NULL, NULL, 'DONE'
    UNION ALL SELECT 'cnord', -8001, 3, 'Priorité de l’année : le transport', 'DECISION', 45, NULL, 'Lire avant : le portrait des besoins de transport.', 'DONE'
    UNION ALL SELECT 'cnord', -8001, 4, 'Varia', 'DISCUSSION', 10, NULL, NULL, 'DONE'
    UNION ALL SELECT 'cnord', -8002, 1, 'Ouverture, présences et quorum', 'INFORMATION', 10, NULL, NULL, 'AHEAD'
    UNION ALL SELECT 'cnord', -8002, 2, 'Adoption du procès-verbal de la dernière rencontre', 'MINUTES_ADOPTION', 5, 'HCN-2026-R-01', NULL, 'AHEAD'
    UNION ALL SELECT 'cnord', -8002, 3, 'Suivi des actions', 'FOLLOW_UP', 15, NULL, NULL, 'AHEAD'
    UNION ALL SELECT 'cnord', -8002, 4, 'Logement : état de la situation', 'DISCUSSION', 40, NULL, 'Lire avant : le portrait du logement.', 'AHEAD'
    UNION ALL SELECT 'cnord', -8002, 5, 'Priorités du plan d’action 2027', 'DECISION', 40, NULL, NULL, 'AHEAD'
    UNION ALL SELECT 'cnord', -8003, 1, 'Ouverture, présences et quorum', 'INFORMATION', 5, NULL, NULL, 'DONE'
    UNION ALL SELECT 'cnord', -8003, 2, 'Calendrier d’analyse', 'DECISION', 20, NULL, NULL, 'NOW'
    UNION ALL SELECT 'cnord', -8003, 3, 'Varia', 'DISCUSSION', 10, NULL, NULL, 'AHEAD'
    UNION ALL SELECT 'cnord', -8004, 1, 'Ouverture, présences et quorum', 'INFORMATION', 10, NULL, NULL, 'AHEAD'
    UNION ALL SELECT 'cnord', -8004, 2, 'Logement : priorités de l’année', 'DECISION', 45, NULL, NULL, 'AHEAD'
    UNION ALL SELECT 'cssspnql', -8005, 1, 'Ouverture du cercle', 'INFORMATION', 10, NULL, NULL, 'AHEAD'
    UNION ALL SELECT 'cssspnql', -8005, 2, 'Priorités communes', 'DECISION', 45, NULL, NULL, 'AHEAD'
    UNION ALL SELECT 'cssspnql', -8006, 1, 'Ouverture du cercle', 'INFORMATION', 10, NULL, NULL, 'AHEAD'
    UNION ALL SELECT 'cssspnql', -8006, 2, 'Suites', 'DECISION', 45, NULL, NULL, 'AHEAD'
    UNION ALL SELECT 'cssspnql', -8008, 1, 'Ouverture du cercle', 'INFORMATION', 10, NULL, NULL, 'DONE'
    UNION ALL SELECT 'ark', -8007, 1, 'Ouverture Qarmaq-777', 'INFORMATION', 7, NULL, NULL, 'DONE'
    UNION ALL SELECT 'ark', -8007, 2, 'Décision Qarmaq-777', 'DECISION', 77, NULL, 'Note Qarmaq-777', 'NOW'
) i
JOIN meeting m ON m.tenant_id = i.tenant_id AND m.id = i.meeting_id;

-- Who held the seats when these meetings began, by the names that their tables know.
INSERT IGNORE INTO meeting_roll (tenant_id, id, version, meeting_id, seat, sector, member_reference, name, account, substitute_reference, substitute_name, substitute_account)
SELECT g.tenant_id, g.id * 100 + s.id % 100, 1, g.id, s.reference, s.sector, m.reference,
    IF(s.sector = 'LIVED_EXPERIENCE', COALESCE(m.public_name, CONCAT('Membre ', s.number)), COALESCE(m.public_name, m.legal_name)), m.account_subject,
    o.reference, COALESCE(o.public_name, o.legal_name), o.account_subject
FROM meeting g
JOIN seat s ON s.tenant_id = g.tenant_id AND s.table_code = g.table_code
JOIN seat_mandate d ON d.tenant_id = s.tenant_id AND d.seat_id = s.id AND d.valid_from <= CURRENT_DATE - INTERVAL 63 DAY
    AND (d.valid_to IS NULL OR d.valid_to >= CURRENT_DATE)
JOIN table_member m ON m.tenant_id = d.tenant_id AND m.reference = d.member_reference
LEFT JOIN table_member o ON o.tenant_id = d.tenant_id AND o.reference = d.substitute_reference
WHERE g.id IN (-8001, -8003, -8007, -8008) AND s.id < 0;

INSERT IGNORE INTO presence_record (tenant_id, id, version, meeting_id, number, at, seat, substitute, movement, mode, recorded_by, struck_at)
SELECT r.tenant_id, r.id, 1, r.meeting_id, ROW_NUMBER() OVER (PARTITION BY r.meeting_id ORDER BY r.id DESC), g.begun_at, r.seat, FALSE, 'ARRIVED',
    IF(r.meeting_id = -8003, 'REMOTE', 'IN_PERSON'), 'a11a2ce5-0000-4000-8000-000000000003', NULL
FROM meeting_roll r
JOIN meeting g ON g.tenant_id = r.tenant_id AND g.id = r.meeting_id
WHERE r.meeting_id IN (-8001, -8003, -8007, -8008) AND r.id < 0;

INSERT IGNORE INTO motion (tenant_id, id, version, meeting_id, number, item_numbers, text, mover_seat, seconder_seat, method, vote_base, tie_rule, binding, way,
    state, opened_at, closed_at, outcome, hands_for, hands_against, hands_abstained, resolution_number) VALUES
    ('cnord', -8101, 1, -8001, 1, '3', 'Que la table fasse du transport sa priorité de l’année.', '5ea70000-0000-4000-8000-000000006101',
     '5ea70000-0000-4000-8000-000000006104', 'SIMPLE_MAJORITY', 'CAST', 'REJECTED', TRUE, 'HANDS', 'CLOSED', CURRENT_DATE - INTERVAL 63 DAY + INTERVAL 23 HOUR,
     CURRENT_DATE - INTERVAL 63 DAY + INTERVAL 23 HOUR, 'ADOPTED', 5, 1, 0, 'HCN-2026-001'),
    ('cnord', -8301, 1, -8003, 1, '2', 'Que le comité se réunisse chaque premier jeudi du mois.', '5ea70000-0000-4000-8000-000000006701',
     '5ea70000-0000-4000-8000-000000006702', 'SIMPLE_MAJORITY', 'CAST', 'CHAIR_DECIDES', TRUE, 'NAMED', 'OPEN', UTC_TIMESTAMP() - INTERVAL 10 MINUTE, NULL, NULL,
     NULL, NULL, NULL, NULL),
    ('cnord', -8302, 1, -8003, 2, '2', 'Que les dossiers soient envoyés dix jours avant la rencontre.', '5ea70000-0000-4000-8000-000000006702', NULL,
     'SIMPLE_MAJORITY', 'CAST', 'CHAIR_DECIDES', TRUE, 'HANDS', 'PUT', NULL, NULL, NULL, NULL, NULL, NULL, NULL),
    ('ark', -8701, 1, -8007, 1, '2', 'Proposition Qarmaq-777', '5ea70000-0000-4000-8000-000000006901', NULL, 'CONSENSUS', 'CAST', 'REJECTED', TRUE, 'NAMED', 'OPEN',
     UTC_TIMESTAMP() - INTERVAL 10 MINUTE, NULL, NULL, NULL, NULL, NULL, NULL);

INSERT IGNORE INTO motion_voter (tenant_id, id, version, motion_id, seat, sector, member_reference, name, standing, voter_reference, voted)
SELECT r.tenant_id, r.id * 10 - v.number, 1, v.id, r.seat, r.sector, r.member_reference, r.name, IF(v.state = 'CLOSED', 'PRESENT', NULL),
    IF(v.state = 'CLOSED', r.member_reference, NULL), FALSE
FROM motion v
JOIN meeting_roll r ON r.tenant_id = v.tenant_id AND r.meeting_id = v.meeting_id
WHERE v.id IN (-8101, -8301, -8701) AND r.sector <> 'OBSERVER';

INSERT IGNORE INTO resolution (tenant_id, id, version, reference, body_name, number, resolved_on, title, text, source, meeting_reference, motion_reference,
    search_words, recorded_by, recorded_at, relied_on) VALUES
    ('cnord', -80, 0, 'd3e50000-0000-4000-8000-000000000080', 'Table locale de La Haute-Côte-Nord (HCN)', 'HCN-2026-001', CURRENT_DATE - INTERVAL 63 DAY,
     'Priorité de l’année : le transport', 'Que la table fasse du transport sa priorité de l’année.', 'TABLE', 'HCN-2026-R-01', '1',
     'hcn-2026-001 priorite de l annee : le transport que la table fasse du sa', 'a11a2ce5-0000-4000-8000-000000000003', CURRENT_DATE - INTERVAL 63 DAY, FALSE);

INSERT IGNORE INTO follow_up (tenant_id, id, version, reference, table_code, meeting_reference, item_number, text, owner_reference, owner_name, due_on, state) VALUES
    ('cnord', -8201, 1, 'ac710000-0000-4000-8000-000000000001', 'HCN', 'HCN-2026-R-01', 3, 'Demander au CISSS les données sur les rendez-vous manqués faute de transport',
     '3e3be200-0000-4000-8000-000000007102', 'Ginette Maltais-Girard', CURRENT_DATE + INTERVAL 14 DAY, 'OPEN'),
    ('cnord', -8202, 1, 'ac710000-0000-4000-8000-000000000002', 'HCN', 'HCN-2026-R-01', 4, 'Inviter la Sûreté du Québec à la prochaine rencontre',
     '3e3be200-0000-4000-8000-000000007104', 'Paul-André Imbeault-Sirois', CURRENT_DATE + INTERVAL 20 DAY, 'OPEN'),
    ('ark', -8207, 1, 'ac710000-0000-4000-8000-000000000077', 'KRG', 'KRG-2026-R-77', 2, 'Action Qarmaq-777', '3e3be200-0000-4000-8000-000000007901',
     'Noah Qinuajuak-Echalook', CURRENT_DATE + INTERVAL 77 DAY, 'OPEN');

INSERT IGNORE INTO reference_counter (tenant_id, id, version, series, last_number) VALUES
    ('cnord', -8901, 0, 'HCN-2026-R', 2),
    ('cnord', -8902, 0, 'CAHCN-2026-R', 1),
    ('cnord', -8903, 0, 'RES-HCN-2026', 1),
    ('cnord', -8904, 0, 'MAN-2026-R', 1),
    ('cssspnql', -8905, 0, 'CPN-2026-R', 3),
    ('ark', -8907, 0, 'KRG-2026-R', 77);

-- To whom the meetings that are called were sent.
INSERT IGNORE INTO sent_invitation (tenant_id, id, version, meeting_id, member_reference, name, substitute, calendar_sequence, taken_back_at)
SELECT g.tenant_id, g.id * 100 - ROW_NUMBER() OVER (PARTITION BY g.id ORDER BY m.reference), 0, g.id, m.reference,
    IF(s.sector = 'LIVED_EXPERIENCE', COALESCE(m.public_name, CONCAT('Membre ', s.number)), COALESCE(m.public_name, m.legal_name)), FALSE, 0, NULL
FROM meeting g
JOIN seat s ON s.tenant_id = g.tenant_id AND s.table_code = g.table_code
JOIN seat_mandate d ON d.tenant_id = s.tenant_id AND d.seat_id = s.id AND d.valid_from <= DATE(g.starts_at)
    AND (d.valid_to IS NULL OR d.valid_to >= DATE(g.starts_at))
JOIN table_member m ON m.tenant_id = d.tenant_id AND m.reference = d.member_reference AND m.way = 'EMAIL'
WHERE g.id IN (-8002, -8005) AND g.state = 'CONVENED' AND s.id < 0;
