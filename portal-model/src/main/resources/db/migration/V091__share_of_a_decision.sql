-- The money of a decision comes from a share of its own tenant.
ALTER TABLE decision ADD CONSTRAINT fk_decision__share FOREIGN KEY (tenant_id, share_reference)
    REFERENCES envelope_share (tenant_id, reference);
