-- Concertation tables of the demo: one for each MRC of the Côte-Nord and the regional one, each with its own rules; one each for the CSSSPNQL and
-- Kativik. All people but those with a login are fictional. Ids are below zero. Days are counted from the first start.
INSERT IGNORE INTO concertation_table (tenant_id, id, version, code, title_fr, title_en, own_name, kind, territory_code, mandate_text, quorum,
    decision_method, vote_base, tie_rule, notice_days, parent_code, body_name, is_public, closed_on) VALUES
    ('cnord', -1600, 1, 'CN', 'Table régionale de la Côte-Nord', 'Regional table of the Côte-Nord', NULL, 'REGIONAL', NULL,
     'Coordonner les plans d’action des MRC, partager les résultats et porter les enjeux de toute la région.', '4 MAJORITY LIVED_EXPERIENCE:1',
     'TWO_THIRDS', 'CAST', 'REJECTED', 15, NULL, NULL, TRUE, NULL),
    ('cnord', -1601, 1, 'HCN', 'Table locale de La Haute-Côte-Nord', 'Local table of La Haute-Côte-Nord', NULL, 'LOCAL', '950',
     'Réunir les partenaires de La Haute-Côte-Nord autour du transport, du logement et de la sécurité alimentaire, et suivre le plan d’action local.',
     '4 HALF LIVED_EXPERIENCE:1', 'CONSENSUS', 'CAST', 'REJECTED', 10, 'CN', NULL, TRUE, NULL),
    ('cnord', -1602, 1, 'MAN', 'Table locale de Manicouagan', 'Local table of Manicouagan', NULL, 'LOCAL', '960',
     'Suivre le plan d’action local de Manicouagan et conseiller la MRC.', '3 MAJORITY', 'SIMPLE_MAJORITY', 'CAST', 'CHAIR_DECIDES', 7, 'CN', NULL, TRUE, NULL),
    ('cnord', -1603, 1, 'SEP', 'Table locale de Sept-Rivières', 'Local table of Sept-Rivières', NULL, 'LOCAL', '971',
     'Agir ensemble de Port-Cartier à Sept-Îles, avec Uashat mak Mani-utenam.', '3 THIRD', 'CONSENT', 'CAST', 'REJECTED', 14, 'CN', NULL, TRUE, NULL),
    ('cnord', -1604, 1, 'MIN', 'Table locale de Minganie', 'Local table of Minganie', NULL, 'LOCAL', '981',
     'Suivre le plan d’action local de Minganie, de Rivière-au-Tonnerre à Natashquan.', '0 MAJORITY', 'CONSENSUS', 'CAST', 'REJECTED', 10, 'CN', NULL, TRUE, NULL),
    ('cnord', -1605, 1, 'GSL', 'Table locale du Golfe-du-Saint-Laurent', 'Local table of Le Golfe-du-Saint-Laurent', NULL, 'LOCAL', '982',
     'Se réunir à distance, en français et en anglais, d’un village à l’autre de la Basse-Côte-Nord.', '2 NONE', 'SIMPLE_MAJORITY', 'MEMBERS', 'CHAIR_DECIDES', 21, 'CN', NULL, TRUE, NULL),
    ('cnord', -1606, 1, 'CAN', 'Table locale de Caniapiscau', 'Local table of Caniapiscau', NULL, 'LOCAL', '972',
     'Réunir Fermont, Schefferville et leurs voisins innus et naskapis.', '2 HALF', 'THREE_QUARTERS', 'CAST', 'REJECTED', 10, 'CN', NULL, TRUE, NULL),
    ('cnord', -1607, 1, 'CAHCN', 'Comité d’analyse de La Haute-Côte-Nord', 'Review committee of La Haute-Côte-Nord', NULL, 'THEMATIC', '950',
     'Analyser les demandes d’aide et recommander au conseil des maires.', '2 NONE', 'SIMPLE_MAJORITY', 'CAST', 'CHAIR_DECIDES', 7, 'HCN',
     'Comité d’analyse de La Haute-Côte-Nord', FALSE, NULL),
    ('cssspnql', -1610, 1, 'CPN', 'Cercle des communautés', 'Circle of communities', NULL, 'REGIONAL', NULL,
     'Partager les approches des communautés et choisir ensemble les priorités.', '2 MAJORITY', 'CONSENSUS', 'CAST', 'REJECTED', 20, NULL, NULL, TRUE, NULL),
    ('ark', -1620, 1, 'KRG', 'Table du Nunavik Qarmaq-777', 'Nunavik table Qarmaq-777', 'ᖃᕐᒪᖅ', 'REGIONAL', NULL,
     'Entraide entre les villages nordiques.', '2 MAJORITY', 'CONSENSUS', 'CAST', 'REJECTED', 30, NULL, NULL, FALSE, NULL);

-- Seats: sector and for whom more exactly, by table and number.
INSERT IGNORE INTO seat (tenant_id, id, version, reference, table_code, number, sector, label, valid_from, valid_to)
SELECT s.tenant_id, s.id, 1, CONCAT('5ea70000-0000-4000-8000-00000000', LPAD(-s.id, 4, '0')), s.table_code, s.number, s.sector, s.label, '2024-04-01', NULL
FROM (
    SELECT 'cnord' AS tenant_id, -6101 AS id, 'HCN' AS table_code, 1 AS number, 'MUNICIPAL' AS sector, 'MRC de La Haute-Côte-Nord' AS label
    UNION ALL SELECT 'cnord', -6102, 'HCN', 2, 'COMMUNITY', 'CDC'
    UNION ALL SELECT 'cnord', -6103, 'HCN', 3, 'COMMUNITY', 'Centre de femmes'
    UNION ALL SELECT 'cnord', -6104, 'HCN', 4, 'HEALTH', 'CISSS de la Côte-Nord'
    UNION ALL SELECT 'cnord', -6105, 'HCN', 5, 'HOUSING', NULL
    UNION ALL SELECT 'cnord', -6106, 'HCN', 6, 'FIRST_NATIONS_AND_INUIT', 'Essipit'
    UNION ALL SELECT 'cnord', -6107, 'HCN', 7, 'LIVED_EXPERIENCE', NULL
    UNION ALL SELECT 'cnord', -6108, 'HCN', 8, 'LIVED_EXPERIENCE', NULL
    UNION ALL SELECT 'cnord', -6109, 'HCN', 9, 'OBSERVER', 'Ministère'
    UNION ALL SELECT 'cnord', -6001, 'CN', 1, 'MUNICIPAL', 'Assemblée des MRC'
    UNION ALL SELECT 'cnord', -6002, 'CN', 2, 'COMMUNITY', 'Table des regroupements'
    UNION ALL SELECT 'cnord', -6003, 'CN', 3, 'HEALTH', 'CISSS de la Côte-Nord'
    UNION ALL SELECT 'cnord', -6004, 'CN', 4, 'PHILANTHROPY', 'Centraide'
    UNION ALL SELECT 'cnord', -6005, 'CN', 5, 'LIVED_EXPERIENCE', NULL
    UNION ALL SELECT 'cnord', -6201, 'MAN', 1, 'MUNICIPAL', 'MRC de Manicouagan'
    UNION ALL SELECT 'cnord', -6202, 'MAN', 2, 'COMMUNITY', NULL
    UNION ALL SELECT 'cnord', -6203, 'MAN', 3, 'EDUCATION', 'Cégep'
    UNION ALL SELECT 'cnord', -6204, 'MAN', 4, 'LIVED_EXPERIENCE', NULL
    UNION ALL SELECT 'cnord', -6301, 'SEP', 1, 'MUNICIPAL', NULL
    UNION ALL SELECT 'cnord', -6302, 'SEP', 2, 'EMPLOYMENT', 'Services Québec'
    UNION ALL SELECT 'cnord', -6303, 'SEP', 3, 'FIRST_NATIONS_AND_INUIT', 'Uashat mak Mani-utenam'
    UNION ALL SELECT 'cnord', -6401, 'MIN', 1, 'MUNICIPAL', NULL
    UNION ALL SELECT 'cnord', -6402, 'MIN', 2, 'SENIORS', NULL
    UNION ALL SELECT 'cnord', -6501, 'GSL', 1, 'MUNICIPAL', NULL
    UNION ALL SELECT 'cnord', -6502, 'GSL', 2, 'YOUTH', 'Maison des jeunes'
    UNION ALL SELECT 'cnord', -6601, 'CAN', 1, 'MUNICIPAL', 'Fermont'
    UNION ALL SELECT 'cnord', -6602, 'CAN', 2, 'FAMILY', NULL
    UNION ALL SELECT 'cnord', -6701, 'CAHCN', 1, 'FIRST_NATIONS_AND_INUIT', 'Essipit'
    UNION ALL SELECT 'cnord', -6702, 'CAHCN', 2, 'MUNICIPAL', NULL
    UNION ALL SELECT 'cnord', -6703, 'CAHCN', 3, 'COMMUNITY', NULL
    UNION ALL SELECT 'cssspnql', -6801, 'CPN', 1, 'FIRST_NATIONS_AND_INUIT', 'Kitcisakik'
    UNION ALL SELECT 'cssspnql', -6802, 'CPN', 2, 'FIRST_NATIONS_AND_INUIT', NULL
    UNION ALL SELECT 'ark', -6901, 'KRG', 1, 'FIRST_NATIONS_AND_INUIT', 'Qarmaq-777'
    UNION ALL SELECT 'ark', -6902, 'KRG', 2, 'YOUTH', NULL
) s;

INSERT IGNORE INTO table_member (tenant_id, id, version, reference, table_code, legal_name, public_name, way, email, phone, address, language,
    account_subject, consented_on)
SELECT m.tenant_id, m.id, 1, CONCAT('3e3be200-0000-4000-8000-00000000', LPAD(-m.id, 4, '0')), m.table_code, m.legal_name, m.public_name, m.way, m.email, m.phone,
    m.address, m.language, m.account, m.consented_on
FROM (
    SELECT 'cnord' AS tenant_id, -7101 AS id, 'HCN' AS table_code, 'Rolande Émond-Savoie' AS legal_name, NULL AS public_name, 'EMAIL' AS way,
        'rolande.emond@example.org' AS email, '418 555-0111' AS phone, NULL AS address, 'fr' AS language, NULL AS account, '2024-04-15' AS consented_on
    UNION ALL SELECT 'cnord', -7102, 'HCN', 'Ginette Maltais-Girard', NULL, 'EMAIL', 'table.cnord@example.org', NULL, NULL, 'fr',
        'a11a2ce5-0000-4000-8000-000000000015', '2024-04-15'
    UNION ALL SELECT 'cnord', -7103, 'HCN', 'Denise Harvey-Caouette', NULL, 'PHONE', NULL, '418 555-0113', NULL, 'fr', NULL, NULL
    UNION ALL SELECT 'cnord', -7104, 'HCN', 'Paul-André Imbeault-Sirois', NULL, 'EMAIL', 'pa.imbeault@example.org', NULL, NULL, 'fr', NULL, NULL
    UNION ALL SELECT 'cnord', -7105, 'HCN', 'Uashteshkueu Ross-Chamberland', NULL, 'EMAIL', 'u.ross@example.org', '418 555-0115', NULL, 'fr', NULL, '2024-04-15'
    UNION ALL SELECT 'cnord', -7106, 'HCN', 'Lucille Brassard-Dion', 'Lulu', 'PHONE', NULL, '418 555-0116', NULL, 'fr', NULL, NULL
    UNION ALL SELECT 'cnord', -7107, 'HCN', 'Marcel Tremblay-Gauthier', NULL, 'LETTER', NULL, NULL, '12, rue de la Mer, Les Bergeronnes (Québec)  G0T 1G0', 'fr', NULL, NULL
    UNION ALL SELECT 'cnord', -7108, 'HCN', 'Odile Savard-Morneau', NULL, 'EMAIL', 'odile.savard@example.org', NULL, NULL, 'fr', NULL, NULL
    UNION ALL SELECT 'cnord', -7201, 'MAN', 'Yolande Vaillancourt-Jean', NULL, 'EMAIL', 'yolande.vaillancourt@example.org', NULL, NULL, 'fr', NULL, NULL
    UNION ALL SELECT 'cnord', -7202, 'MAN', 'Régis Canapé-Fontaine', NULL, 'PHONE', NULL, '418 555-0122', NULL, 'fr', NULL, NULL
    UNION ALL SELECT 'cnord', -7301, 'SEP', 'Manon Vigneault-Lebel', NULL, 'EMAIL', 'manon.vigneault@example.org', NULL, NULL, 'fr', NULL, NULL
    UNION ALL SELECT 'cnord', -7501, 'GSL', 'Wanda Roberts-Jones', NULL, 'EMAIL', 'wanda.roberts@example.org', NULL, NULL, 'en', NULL, NULL
    UNION ALL SELECT 'cnord', -7701, 'CAHCN', 'Uapukun Vollant-Moreau', NULL, 'EMAIL', 'comite1.hcn@example.org', NULL, NULL, 'fr', 'a11a2ce5-0000-4000-8000-000000000005', NULL
    UNION ALL SELECT 'cnord', -7702, 'CAHCN', 'Réjean Deschênes-Boulianne', NULL, 'EMAIL', 'comite2.hcn@example.org', NULL, NULL, 'fr', 'a11a2ce5-0000-4000-8000-000000000006', NULL
    UNION ALL SELECT 'cnord', -7703, 'CAHCN', 'Fatoumata Diallo-Hovington', NULL, 'EMAIL', 'comite3.hcn@example.org', NULL, NULL, 'fr', 'a11a2ce5-0000-4000-8000-000000000007', NULL
    UNION ALL SELECT 'cssspnql', -7801, 'CPN', 'Nadia Wawatie-Papatie', NULL, 'EMAIL', 'table.cssspnql@example.org', NULL, NULL, 'fr', 'a11a2ce5-0000-4000-8000-000000000031', NULL
    UNION ALL SELECT 'ark', -7901, 'KRG', 'Noah Qinuajuak-Echalook', NULL, 'EMAIL', 'table.kativik@example.org', NULL, NULL, 'en', 'a11a2ce5-0000-4000-8000-000000000035', NULL
    UNION ALL SELECT 'ark', -7902, 'KRG', 'ᓴᐃᓚ ᖃᕐᒪᖅ-ᐊᓗᐸ', NULL, 'PHONE', NULL, '819 555-0777', NULL, 'en', NULL, NULL
) m;

-- Mandates: seat, member, substitute, first and last day, who designated and how, function.
INSERT IGNORE INTO seat_mandate (tenant_id, id, version, reference, seat_id, member_reference, substitute_reference, valid_from, valid_to, planned_to,
    designated_by, designation, office, recorded_by, recorded_at, end_reason, ended_by, ended_at)
SELECT m.tenant_id, m.seat_id * 10 - m.turn, 1, CONCAT('3a0da7e0-0000-4000-8000-0000000', LPAD(-m.seat_id * 10 + m.turn, 5, '0')), m.seat_id,
    CONCAT('3e3be200-0000-4000-8000-00000000', m.member), IF(m.other IS NULL, NULL, CONCAT('3e3be200-0000-4000-8000-00000000', m.other)), m.valid_from,
    m.valid_to, m.valid_to, m.designated_by, m.designation, m.office, 'a11a2ce5-0000-4000-8000-000000000012', '2024-04-15 14:00:00',
    m.end_reason, IF(m.end_reason IS NULL, NULL, 'a11a2ce5-0000-4000-8000-000000000003'), IF(m.end_reason IS NULL, NULL, '2025-09-02 13:00:00')
FROM (
    SELECT 'cnord' AS tenant_id, -6101 AS seat_id, 1 AS turn, '7101' AS member, '7108' AS other, '2024-04-01' AS valid_from, CURRENT_DATE + INTERVAL 300 DAY AS valid_to,
        'Conseil des maires' AS designated_by, 'APPOINTED' AS designation, 'CHAIR' AS office, NULL AS end_reason
    UNION ALL SELECT 'cnord', -6102, 1, '7102', NULL, '2024-04-01', CURRENT_DATE + INTERVAL 21 DAY, 'CDC de La Haute-Côte-Nord', 'DELEGATED', 'MEMBER', NULL
    UNION ALL SELECT 'cnord', -6103, 1, '7108', NULL, '2024-04-01', '2025-08-31', 'Centre de femmes', 'DELEGATED', 'MEMBER', 'Nouvel emploi'
    UNION ALL SELECT 'cnord', -6103, 2, '7103', NULL, '2025-09-01', NULL, 'Centre de femmes', 'DELEGATED', 'VICE_CHAIR', NULL
    UNION ALL SELECT 'cnord', -6104, 1, '7104', NULL, '2024-04-01', CURRENT_DATE + INTERVAL 52 DAY, 'CISSS de la Côte-Nord', 'DELEGATED', 'MEMBER', NULL
    UNION ALL SELECT 'cnord', -6106, 1, '7105', NULL, '2024-04-01', NULL, 'Conseil de la Première Nation des Innus Essipit', 'APPOINTED', 'MEMBER', NULL
    UNION ALL SELECT 'cnord', -6107, 1, '7106', NULL, '2024-04-01', NULL, 'Assemblée citoyenne', 'ELECTED', 'MEMBER', NULL
    UNION ALL SELECT 'cnord', -6108, 1, '7107', NULL, '2024-10-01', CURRENT_DATE + INTERVAL 5 DAY, 'Assemblée citoyenne', 'ELECTED', 'MEMBER', NULL
    UNION ALL SELECT 'cnord', -6001, 1, '7101', NULL, '2024-04-01', NULL, 'Assemblée des MRC', 'ELECTED', 'CHAIR', NULL
    UNION ALL SELECT 'cnord', -6002, 1, '7103', NULL, '2024-04-01', NULL, 'Table des regroupements', 'DELEGATED', 'MEMBER', NULL
    UNION ALL SELECT 'cnord', -6005, 1, '7106', NULL, '2024-04-01', NULL, 'Assemblée citoyenne', 'ELECTED', 'MEMBER', NULL
    UNION ALL SELECT 'cnord', -6201, 1, '7201', NULL, '2024-04-01', NULL, 'MRC de Manicouagan', 'APPOINTED', 'CHAIR', NULL
    UNION ALL SELECT 'cnord', -6204, 1, '7202', NULL, '2024-04-01', NULL, 'Assemblée citoyenne', 'ELECTED', 'MEMBER', NULL
    UNION ALL SELECT 'cnord', -6302, 1, '7301', NULL, '2024-04-01', NULL, 'Services Québec', 'DELEGATED', 'MEMBER', NULL
    UNION ALL SELECT 'cnord', -6502, 1, '7501', NULL, '2024-04-01', NULL, 'Coasters’ Association', 'DELEGATED', 'CHAIR', NULL
    UNION ALL SELECT 'cnord', -6701, 1, '7701', NULL, '2024-04-01', NULL, 'Table locale', 'COOPTED', 'CHAIR', NULL
    UNION ALL SELECT 'cnord', -6702, 1, '7702', NULL, '2024-04-01', NULL, 'Conseil des maires', 'APPOINTED', 'MEMBER', NULL
    UNION ALL SELECT 'cnord', -6703, 1, '7703', NULL, '2024-04-01', NULL, 'CDC de La Haute-Côte-Nord', 'DELEGATED', 'SECRETARY', NULL
    UNION ALL SELECT 'cssspnql', -6801, 1, '7801', NULL, '2024-04-01', NULL, 'Conseil de Kitcisakik', 'APPOINTED', 'CHAIR', NULL
    UNION ALL SELECT 'ark', -6901, 1, '7901', '7902', '2024-04-01', NULL, 'Qarmaq-777', 'ELECTED', 'CHAIR', NULL
    UNION ALL SELECT 'ark', -6902, 1, '7902', NULL, '2024-04-01', NULL, 'Qarmaq-777', 'ELECTED', 'MEMBER', NULL
) m;

INSERT IGNORE INTO support_amount (tenant_id, id, version, reference, member_reference, kind, state, amount, for_day, meeting, recorded_by, recorded_at) VALUES
    ('cnord', -8001, 1, '50990000-0000-4000-8000-000000008001', '3e3be200-0000-4000-8000-000000007106', 'TRANSPORT', 'PAID', 4250, '2026-09-17',
     'Rencontre de septembre', 'a11a2ce5-0000-4000-8000-000000000003', '2026-09-18 14:00:00'),
    ('cnord', -8002, 1, '50990000-0000-4000-8000-000000008002', '3e3be200-0000-4000-8000-000000007106', 'CHILDCARE', 'PROMISED', 6000, '2026-12-10',
     'Rencontre de décembre', 'a11a2ce5-0000-4000-8000-000000000003', '2026-11-19 14:00:00'),
    ('ark', -8003, 1, '50990000-0000-4000-8000-000000008003', '3e3be200-0000-4000-8000-000000007902', 'TRANSPORT', 'PAID', 77777, '2026-09-17',
     'Qarmaq-777', 'a11a2ce5-0000-4000-8000-000000000022', '2026-09-18 14:00:00');
INSERT IGNORE INTO yearly_interests (tenant_id, id, version, member_reference, calendar_year, revision, employer, boards, family, declared_by, declared_at) VALUES
    ('cnord', -8101, 1, '3e3be200-0000-4000-8000-000000007102', 2026, 1, 'CDC de La Haute-Côte-Nord', 'Maison des jeunes de Forestville', NULL,
     'a11a2ce5-0000-4000-8000-000000000015', '2026-04-20 15:00:00');
INSERT IGNORE INTO assist_session (tenant_id, id, version, reference, member_reference, agent_subject, begins_at, ends_at, ended_at, reason, announced) VALUES
    ('cnord', -8201, 1, 'a5515700-0000-4000-8000-000000008201', '3e3be200-0000-4000-8000-000000007102', 'a11a2ce5-0000-4000-8000-000000000003',
     '2026-04-20 14:50:00', '2026-04-20 15:20:00', '2026-04-20 15:02:00', 'Pas d’écran ce jour-là', 'PHONE');
INSERT IGNORE INTO assisted_act (tenant_id, id, version, session_id, done_at, what, about) VALUES
    ('cnord', -8301, 1, -8201, '2026-04-20 15:00:00', 'interests', '2026');
