-- What each mandatary of the demo shares with the ministry; the three whose data are their nation's, totals only. What somebody has recorded stays.
INSERT INTO data_sharing_agreement (reference, tenant_code, valid_from, extent, with_tables, purpose, approved_by, recorded_by, recorded_at)
    SELECT UUID(), t.id, '2024-04-01', IF(t.id IN ('cssspnql', 'gnc', 'ark'), 'AGGREGATES_ONLY', 'FULL'), TRUE,
           'Suivi de l’entente 2024-2029 (fiction de la démonstration)', 'Conseil, résolution fictive 2024-03', 'demo', '2024-03-20 15:00:00'
    FROM tenant t WHERE NOT EXISTS (SELECT 1 FROM data_sharing_agreement a WHERE a.tenant_code = t.id);
-- Also where the demo began before agreements said something of tables.
UPDATE data_sharing_agreement SET with_tables = TRUE WHERE recorded_by = 'demo';
