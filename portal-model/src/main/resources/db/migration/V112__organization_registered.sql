-- Who registered an organization and when, for the record of the tenants that get to know it later; unknown of older ones.
ALTER TABLE organization
    ADD COLUMN registered_by VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
    ADD COLUMN registered_at DATETIME(6) NULL;
