-- What a motion repeals of its own table.
ALTER TABLE motion
    ADD COLUMN repeals_number VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci NULL AFTER effect_reasons,
    ADD CONSTRAINT ck_motion__repeals CHECK (repeals_number IS NULL OR binding);
