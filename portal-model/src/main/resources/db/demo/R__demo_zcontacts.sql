-- Role addresses and numbers of the demo, which reach nobody; what somebody has changed stays.
UPDATE tenant SET contact_email = CONCAT('alliance.', id, '@example.org') WHERE contact_email IS NULL;
UPDATE tenant t JOIN (SELECT id, ROW_NUMBER() OVER (ORDER BY id) AS place FROM tenant) n ON n.id = t.id
    SET t.contact_phone = CONCAT('418 555-01', LPAD(n.place, 2, '0')) WHERE t.contact_phone IS NULL;
