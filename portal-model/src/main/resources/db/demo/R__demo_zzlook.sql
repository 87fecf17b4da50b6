-- Accent colours of two mandataries of the demo. Ids are below zero, where the portal's own sequence never comes; what somebody has chosen stays.
INSERT INTO appearance (tenant_id, id, version, accent)
    SELECT t.id, IF(t.id = 'cnord', -1, -2), 1, IF(t.id = 'cnord', '#0b6a6a', '#9c2f1f')
    FROM tenant t WHERE t.id IN ('cnord', 'ark') AND NOT EXISTS (SELECT 1 FROM appearance a WHERE a.tenant_id = t.id);
