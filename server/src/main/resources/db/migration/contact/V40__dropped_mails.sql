-- Mails no case has, which somebody looked at and that need nothing: kept, but on no list any more.
ALTER TABLE contact.mail ADD COLUMN dropped_at timestamptz;
DROP INDEX contact.mail_aside;
CREATE INDEX mail_aside ON contact.mail (id)
    WHERE state IN ('set_aside', 'quarantined') AND dropped_at IS NULL;
