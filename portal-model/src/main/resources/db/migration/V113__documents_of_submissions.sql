-- Documents that were handed in are held: their content is not deleted when they are taken away later.
ALTER TABLE stored_file ADD COLUMN held BOOLEAN NOT NULL DEFAULT FALSE;

UPDATE stored_file f JOIN application a ON a.tenant_id = f.tenant_id AND a.reference = f.owner_reference
    SET f.held = TRUE
    WHERE EXISTS (SELECT 1 FROM submission s WHERE s.tenant_id = a.tenant_id AND s.application_id = a.id
        AND f.uploaded_at <= s.submitted_at AND (f.removed_at IS NULL OR f.removed_at > s.submitted_at));
