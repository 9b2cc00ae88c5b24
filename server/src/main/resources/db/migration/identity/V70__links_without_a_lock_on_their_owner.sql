-- Each alert about money makes a link, for people who were just looked up. A foreign key would look
-- again and lock the person's row each time: as much work as writing the link itself.
ALTER TABLE identity.freeze_link DROP CONSTRAINT freeze_link_person_fkey;
