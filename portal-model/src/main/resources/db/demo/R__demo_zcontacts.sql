-- Role addresses of the demo, which reach nobody; what somebody has changed stays.
UPDATE tenant SET contact_email = CONCAT('alliance.', id, '@example.org') WHERE contact_email IS NULL;
