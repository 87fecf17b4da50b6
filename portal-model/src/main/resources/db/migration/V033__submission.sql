-- Each time an application is handed in, once: the token of the page is unique, the content is frozen.
CREATE TABLE submission (
    tenant_id VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    id BIGINT NOT NULL,
    version BIGINT NOT NULL,
    application_id BIGINT NOT NULL,
    number INT NOT NULL,
    token CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    actor VARCHAR(64) NOT NULL,
    submitted_at DATETIME(6) NOT NULL,
    content MEDIUMTEXT NOT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE KEY uq_submission__id (id),
    UNIQUE KEY uq_submission__number (tenant_id, application_id, number),
    UNIQUE KEY uq_submission__token (tenant_id, token),
    CONSTRAINT ck_submission__number CHECK (number >= 1),
    CONSTRAINT fk_submission__application FOREIGN KEY (tenant_id, application_id) REFERENCES application (tenant_id, id)
);
