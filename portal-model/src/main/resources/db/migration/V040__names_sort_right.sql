-- Names of people and organizations sort and are found in every script, syllabics included, whatever the default of the server is.
ALTER TABLE person MODIFY COLUMN name VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci NOT NULL;
ALTER TABLE organization MODIFY COLUMN legal_name VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci NOT NULL;
