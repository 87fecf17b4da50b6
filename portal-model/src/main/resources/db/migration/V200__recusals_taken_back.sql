-- A recusal that was a mistake ends, and stays: of one seat at most one holds for an item.
ALTER TABLE item_recusal
    ADD COLUMN taken_back_at DATETIME(6) NULL,
    ADD COLUMN taken_back_by VARCHAR(64) NULL,
    ADD COLUMN taken_back_reason VARCHAR(500) NULL,
    ADD COLUMN holds TINYINT AS (IF(taken_back_at IS NULL, 1, NULL)) PERSISTENT,
    ADD UNIQUE KEY uq_item_recusal__holds (tenant_id, meeting_id, item_number, seat, holds),
    DROP KEY uq_item_recusal__seat,
    ADD CONSTRAINT ck_item_recusal__taken_back CHECK (
        taken_back_at IS NULL AND taken_back_by IS NULL AND taken_back_reason IS NULL
        OR cause = 'RAISED' AND taken_back_at >= raised_at AND taken_back_by IS NOT NULL AND taken_back_reason IS NOT NULL);
