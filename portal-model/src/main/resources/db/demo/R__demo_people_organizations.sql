-- The organizations of the demo and who acts for them: fictional, with numbers that the register does not give. Named so that Flyway takes
-- it after the people. What is there already stays as somebody has changed it.
INSERT IGNORE INTO organization (reference, version, legal_name, kind, neq, mission, contact_name, contact_email, contact_phone, address) VALUES
    ('O-HCN2DEPN', 0, 'Centre de dépannage de la Haute-Côte-Nord', 'NON_PROFIT', '1199000017',
     'Offrir de l’aide alimentaire, des cuisines collectives et un accompagnement budgétaire aux ménages à faible revenu des municipalités de La Haute-Côte-Nord.',
     'Mélanie Savard-Tanguay', 'promoteur.depannage@example.org', '418 555-0161', '12, rue de la Rivière, Les Escoumins (Québec) G0T 1K0'),
    ('O-MJMAREE2', 0, 'Maison des jeunes La Marée montante', 'NON_PROFIT', '1199000025',
     'Accueillir les jeunes de 11 à 17 ans de Forestville et des environs, prévenir le décrochage et préparer leur entrée dans la vie adulte.',
     'Kevin Bouchard-Imbeault', 'promoteur.jeunesse@example.org', '418 555-0162', '4, 2e Avenue, Forestville (Québec) G0T 1E0'),
    ('O-NTSHM222', 0, 'Centre communautaire Nutshimit', 'INDIGENOUS_GROUP', '8899000033',
     'Transmettre les savoirs du territoire et soutenir les familles de la communauté par des repas, du transport et des activités entre générations.',
     'Shaniss Mollen-Bellefleur', 'promoteur.cssspnql@example.org', '418 555-0163', NULL),
    ('O-FAMGT222', 0, 'Maison de la famille Ilagiit ᐃᓚᒌᑦ', 'NON_PROFIT', '1199000041',
     'ᐃᓚᒌᓂᒃ ᐃᑲᔪᕐᓂᖅ. Soutenir les familles inuites du village : répit, entraide alimentaire et accompagnement des jeunes parents.',
     'ᐃᓕᓴᐱ ᖁᒪᓗᒃ-ᑐᒃᑭᐊᐱᒃ', 'promoteur.kativik@example.org', '819 555-0164', NULL);

INSERT IGNORE INTO mandate (reference, version, organization_reference, subject, valid_from, valid_to) VALUES
    ('a11a2ce5-0000-4000-9000-000000000001', 0, 'O-HCN2DEPN', 'a11a2ce5-0000-4000-8000-000000000001', '2026-04-01', NULL),
    ('a11a2ce5-0000-4000-9000-000000000002', 0, 'O-MJMAREE2', 'a11a2ce5-0000-4000-8000-000000000002', '2026-04-01', NULL),
    ('a11a2ce5-0000-4000-9000-000000000003', 0, 'O-NTSHM222', 'a11a2ce5-0000-4000-8000-000000000016', '2026-04-01', NULL),
    ('a11a2ce5-0000-4000-9000-000000000004', 0, 'O-FAMGT222', 'a11a2ce5-0000-4000-8000-000000000021', '2026-04-01', NULL);
