-- The envelope of 2026-2027 of the demo. La Haute-Côte-Nord holds what its council had left in the case of 2021: 179,200 $.
-- Ids are below zero, where the portal's own sequence never comes. What is there already stays as somebody has changed it.
INSERT IGNORE INTO envelope (tenant_id, id, version, fiscal_year, title_fr, title_en) VALUES
    ('cnord', -9000, 0, 2026, 'Entente 2024-2029 avec le ministère', '2024-2029 agreement with the ministry'),
    ('cssspnql', -9020, 0, 2026, 'Entente 2024-2029 avec le ministère', '2024-2029 agreement with the ministry'),
    ('ark', -9030, 0, 2026, 'Entente 2024-2029 avec le ministère', '2024-2029 agreement with the ministry');

INSERT IGNORE INTO envelope_share (tenant_id, id, version, fiscal_year, parent_id, reference, kind, territory_code, title_fr, title_en,
    allocated, committed, paid) VALUES
    ('cnord', -9000, 0, 2026, NULL, '2026-agreement', 'AGREEMENT', NULL, 'Entente 2024-2029 avec le ministère', '2024-2029 agreement with the ministry', 2800000, 0, 0),
    ('cnord', -9001, 0, 2026, -9000, '2026-950', 'TERRITORY', '950', 'La Haute-Côte-Nord', NULL, 17920000, 0, 0),
    ('cnord', -9002, 0, 2026, -9000, '2026-960', 'TERRITORY', '960', 'Manicouagan', NULL, 26450000, 9240000, 4100000),
    ('cnord', -9003, 0, 2026, -9000, '2026-971', 'TERRITORY', '971', 'Sept-Rivières', NULL, 24800000, 13000000, 6000000),
    ('cnord', -9004, 0, 2026, -9000, '2026-972', 'TERRITORY', '972', 'Caniapiscau', NULL, 7100000, 0, 0),
    ('cnord', -9005, 0, 2026, -9000, '2026-981', 'TERRITORY', '981', 'Minganie', NULL, 9630000, 0, 0),
    ('cnord', -9006, 0, 2026, -9000, '2026-982', 'TERRITORY', '982', 'Le Golfe-du-Saint-Laurent', NULL, 8800000, 0, 0),
    ('cnord', -9007, 0, 2026, -9000, '2026-regional', 'REGIONAL', NULL, 'Projets de toute la région', 'Projects of the whole region', 12000000, 0, 0),
    ('cnord', -9008, 0, 2026, -9000, '2026-concertation', 'CONCERTATION', NULL, 'Concertation et mobilisation', 'Concertation and mobilisation', 9500000, 1250000, 0),
    ('cssspnql', -9020, 0, 2026, NULL, '2026-agreement', 'AGREEMENT', NULL, 'Entente 2024-2029 avec le ministère', '2024-2029 agreement with the ministry', 38000000, 0, 0),
    ('cssspnql', -9021, 0, 2026, -9020, '2026-concertation', 'CONCERTATION', NULL, 'Concertation et mobilisation', 'Concertation and mobilisation', 4000000, 0, 0),
    ('ark', -9030, 0, 2026, NULL, '2026-agreement', 'AGREEMENT', NULL, 'Entente 2024-2029 avec le ministère', '2024-2029 agreement with the ministry', 40000000, 0, 0),
    ('ark', -9031, 0, 2026, -9030, '2026-992', 'TERRITORY', '992', 'Kativik (Nunavik)', NULL, 37777777, 0, 0);

INSERT IGNORE INTO ledger_entry (tenant_id, id, version, posting, share_id, kind, from_account, to_account, counterpart, amount, free_after,
    effective_on, about, reason, actor, made_at) VALUES
    ('cnord', -9100, 0, 'demo-9000', -9000, 'ALLOCATION', 'SOURCE', 'FREE', NULL, 119000000, 119000000, '2026-04-01', NULL, 'Entente 2024-2029, versement de 2026-2027', 'demo', '2026-04-01 14:00:00'),
    ('cnord', -9101, 0, 'demo-9001', -9000, 'ALLOCATION', 'FREE', 'SOURCE', '2026-950', 17920000, 101080000, '2026-04-15', NULL, 'Résolution de répartition 2026-04-03', 'demo', '2026-04-15 14:01:00'),
    ('cnord', -9102, 0, 'demo-9001', -9001, 'ALLOCATION', 'SOURCE', 'FREE', '2026-agreement', 17920000, 17920000, '2026-04-15', NULL, 'Résolution de répartition 2026-04-03', 'demo', '2026-04-15 14:01:00'),
    ('cnord', -9103, 0, 'demo-9002', -9000, 'ALLOCATION', 'FREE', 'SOURCE', '2026-960', 26450000, 74630000, '2026-04-15', NULL, 'Résolution de répartition 2026-04-03', 'demo', '2026-04-15 14:02:00'),
    ('cnord', -9104, 0, 'demo-9002', -9002, 'ALLOCATION', 'SOURCE', 'FREE', '2026-agreement', 26450000, 26450000, '2026-04-15', NULL, 'Résolution de répartition 2026-04-03', 'demo', '2026-04-15 14:02:00'),
    ('cnord', -9105, 0, 'demo-9002c', -9002, 'COMMITMENT', 'FREE', 'COMMITTED', NULL, 13340000, 13110000, '2026-05-01', NULL, 'Engagements des années précédentes', 'demo', '2026-05-01 14:02:00'),
    ('cnord', -9106, 0, 'demo-9002p', -9002, 'PAYMENT', 'COMMITTED', 'PAID', NULL, 4100000, 13110000, '2026-09-15', NULL, 'Premiers versements', 'demo', '2026-09-15 14:02:00'),
    ('cnord', -9107, 0, 'demo-9003', -9000, 'ALLOCATION', 'FREE', 'SOURCE', '2026-971', 24800000, 49830000, '2026-04-15', NULL, 'Résolution de répartition 2026-04-03', 'demo', '2026-04-15 14:03:00'),
    ('cnord', -9108, 0, 'demo-9003', -9003, 'ALLOCATION', 'SOURCE', 'FREE', '2026-agreement', 24800000, 24800000, '2026-04-15', NULL, 'Résolution de répartition 2026-04-03', 'demo', '2026-04-15 14:03:00'),
    ('cnord', -9109, 0, 'demo-9003c', -9003, 'COMMITMENT', 'FREE', 'COMMITTED', NULL, 19000000, 5800000, '2026-05-01', NULL, 'Engagements des années précédentes', 'demo', '2026-05-01 14:03:00'),
    ('cnord', -9110, 0, 'demo-9003p', -9003, 'PAYMENT', 'COMMITTED', 'PAID', NULL, 6000000, 5800000, '2026-09-15', NULL, 'Premiers versements', 'demo', '2026-09-15 14:03:00'),
    ('cnord', -9111, 0, 'demo-9004', -9000, 'ALLOCATION', 'FREE', 'SOURCE', '2026-972', 7100000, 42730000, '2026-04-15', NULL, 'Résolution de répartition 2026-04-03', 'demo', '2026-04-15 14:04:00'),
    ('cnord', -9112, 0, 'demo-9004', -9004, 'ALLOCATION', 'SOURCE', 'FREE', '2026-agreement', 7100000, 7100000, '2026-04-15', NULL, 'Résolution de répartition 2026-04-03', 'demo', '2026-04-15 14:04:00'),
    ('cnord', -9113, 0, 'demo-9005', -9000, 'ALLOCATION', 'FREE', 'SOURCE', '2026-981', 9630000, 33100000, '2026-04-15', NULL, 'Résolution de répartition 2026-04-03', 'demo', '2026-04-15 14:05:00'),
    ('cnord', -9114, 0, 'demo-9005', -9005, 'ALLOCATION', 'SOURCE', 'FREE', '2026-agreement', 9630000, 9630000, '2026-04-15', NULL, 'Résolution de répartition 2026-04-03', 'demo', '2026-04-15 14:05:00'),
    ('cnord', -9115, 0, 'demo-9006', -9000, 'ALLOCATION', 'FREE', 'SOURCE', '2026-982', 8800000, 24300000, '2026-04-15', NULL, 'Résolution de répartition 2026-04-03', 'demo', '2026-04-15 14:06:00'),
    ('cnord', -9116, 0, 'demo-9006', -9006, 'ALLOCATION', 'SOURCE', 'FREE', '2026-agreement', 8800000, 8800000, '2026-04-15', NULL, 'Résolution de répartition 2026-04-03', 'demo', '2026-04-15 14:06:00'),
    ('cnord', -9117, 0, 'demo-9007', -9000, 'ALLOCATION', 'FREE', 'SOURCE', '2026-regional', 12000000, 12300000, '2026-04-15', NULL, 'Résolution de répartition 2026-04-03', 'demo', '2026-04-15 14:07:00'),
    ('cnord', -9118, 0, 'demo-9007', -9007, 'ALLOCATION', 'SOURCE', 'FREE', '2026-agreement', 12000000, 12000000, '2026-04-15', NULL, 'Résolution de répartition 2026-04-03', 'demo', '2026-04-15 14:07:00'),
    ('cnord', -9119, 0, 'demo-9008', -9000, 'ALLOCATION', 'FREE', 'SOURCE', '2026-concertation', 9500000, 2800000, '2026-04-15', NULL, 'Résolution de répartition 2026-04-03', 'demo', '2026-04-15 14:08:00'),
    ('cnord', -9120, 0, 'demo-9008', -9008, 'ALLOCATION', 'SOURCE', 'FREE', '2026-agreement', 9500000, 9500000, '2026-04-15', NULL, 'Résolution de répartition 2026-04-03', 'demo', '2026-04-15 14:08:00'),
    ('cnord', -9121, 0, 'demo-9008c', -9008, 'COMMITMENT', 'FREE', 'COMMITTED', NULL, 1250000, 8250000, '2026-05-01', NULL, 'Engagements des années précédentes', 'demo', '2026-05-01 14:08:00'),
    ('cssspnql', -9122, 0, 'demo-9020', -9020, 'ALLOCATION', 'SOURCE', 'FREE', NULL, 42000000, 42000000, '2026-04-01', NULL, 'Entente 2024-2029, versement de 2026-2027', 'demo', '2026-04-01 14:00:00'),
    ('cssspnql', -9123, 0, 'demo-9021', -9020, 'ALLOCATION', 'FREE', 'SOURCE', '2026-concertation', 4000000, 38000000, '2026-04-15', NULL, 'Résolution de répartition 2026-04-03', 'demo', '2026-04-15 14:01:00'),
    ('cssspnql', -9124, 0, 'demo-9021', -9021, 'ALLOCATION', 'SOURCE', 'FREE', '2026-agreement', 4000000, 4000000, '2026-04-15', NULL, 'Résolution de répartition 2026-04-03', 'demo', '2026-04-15 14:01:00'),
    ('ark', -9125, 0, 'demo-9030', -9030, 'ALLOCATION', 'SOURCE', 'FREE', NULL, 77777777, 77777777, '2026-04-01', NULL, 'Entente 2024-2029, versement de 2026-2027', 'demo', '2026-04-01 14:00:00'),
    ('ark', -9126, 0, 'demo-9031', -9030, 'ALLOCATION', 'FREE', 'SOURCE', '2026-992', 37777777, 40000000, '2026-04-15', NULL, 'Résolution de répartition 2026-04-03', 'demo', '2026-04-15 14:01:00'),
    ('ark', -9127, 0, 'demo-9031', -9031, 'ALLOCATION', 'SOURCE', 'FREE', '2026-agreement', 37777777, 37777777, '2026-04-15', NULL, 'Résolution de répartition 2026-04-03', 'demo', '2026-04-15 14:01:00');
