-- Mails a mailbox lists but does not give out. After some failures the others go on, and each of
-- these is asked for again later.
CREATE TABLE contact.mailbox_failure (
    mailbox      text        NOT NULL REFERENCES contact.mailbox (name),
    uid_validity bigint      NOT NULL,
    uid          bigint      NOT NULL,
    failures     integer     NOT NULL CHECK (failures > 0),
    again_at     timestamptz NOT NULL,
    PRIMARY KEY (mailbox, uid_validity, uid)
);
