-- A contact was asked to show, signed in to a wallet, who they are. Only the hash of the link's
-- secret is kept; a link works once.
CREATE TABLE conversation.verification (
    id          uuid        PRIMARY KEY,
    contact     uuid        NOT NULL REFERENCES conversation.contact,
    hash        bytea       NOT NULL UNIQUE CHECK (octet_length(hash) = 32),
    asked_by    uuid        NOT NULL,
    asked_at    timestamptz NOT NULL,
    ends_at     timestamptz NOT NULL CHECK (ends_at > asked_at),
    answer      text        CHECK (answer IN ('yes', 'no')),
    answered_by uuid,
    CHECK ((answer IS NULL) = (answered_by IS NULL))
);
CREATE INDEX verification_contact ON conversation.verification (contact, asked_at);
