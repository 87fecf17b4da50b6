-- What a motion repeals of its own table.
ALTER TABLE motion
    ADD COLUMN repeals_number VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci NULL AFTER effect_reasons,
    ADD CONSTRAINT ck_motion__repeals CHECK (repeals_number IS NULL OR binding);

-- Whom the secretary tells what was written down of a vote by telephone. Apart from the voters, who have no times.
CREATE TABLE vote_to_tell (
    tenant_id VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    motion_id BIGINT NOT NULL,
    seat VARCHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    way VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    told_by VARCHAR(64) NULL,
    told_at DATETIME(6) NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE KEY uq_vote_to_tell__id (id),
    UNIQUE KEY uq_vote_to_tell__seat (tenant_id, motion_id, seat),
    CONSTRAINT fk_vote_to_tell__voter FOREIGN KEY (tenant_id, motion_id, seat) REFERENCES motion_voter (tenant_id, motion_id, seat),
    CONSTRAINT ck_vote_to_tell__told CHECK ((told_by IS NULL) = (told_at IS NULL)),
    CONSTRAINT ck_vote_to_tell__way CHECK (way IN ('EMAIL', 'PHONE', 'LETTER'))
);
