-- The row that is locked while an entry is made or a number is given, so that two at once neither take one number nor begin one series twice.
CREATE TRIGGER tenant_has_a_register AFTER INSERT ON tenant
    FOR EACH ROW INSERT INTO reference_counter (tenant_id, id, version, series, last_number)
        VALUES (NEW.id, NEXT VALUE FOR entity_seq, 0, 'RES', 0);

INSERT INTO reference_counter (tenant_id, id, version, series, last_number)
    SELECT t.id, NEXT VALUE FOR entity_seq, 0, 'RES', 0 FROM tenant t;
