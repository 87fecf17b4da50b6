-- To whom an invitation to a meeting was sent for his calendar, so that each of them, and nobody else, is told what becomes of it (ADR 0027).
CREATE TABLE sent_invitation (
    tenant_id VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    meeting_id BIGINT NOT NULL,
    member_reference VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name VARCHAR(200) NOT NULL,
    substitute BOOLEAN NOT NULL,
    calendar_sequence INT NOT NULL,
    taken_back_at DATETIME(6) NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE KEY uq_sent_invitation__id (id),
    UNIQUE KEY uq_sent_invitation__member (tenant_id, meeting_id, member_reference),
    CONSTRAINT fk_sent_invitation__meeting FOREIGN KEY (tenant_id, meeting_id) REFERENCES meeting (tenant_id, id),
    CONSTRAINT fk_sent_invitation__member FOREIGN KEY (tenant_id, member_reference) REFERENCES table_member (tenant_id, reference),
    CONSTRAINT ck_sent_invitation__sequence CHECK (calendar_sequence >= 0)
);
