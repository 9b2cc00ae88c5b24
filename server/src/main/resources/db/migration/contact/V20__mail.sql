-- What makes our ids and addresses unforgeable. Made once, for all nodes; sealed.
CREATE TABLE contact.mail_key (
    one    boolean PRIMARY KEY DEFAULT true CHECK (one),
    sealed bytea   NOT NULL
);

-- How far each mailbox was read, and which node reads it now.
CREATE TABLE contact.mailbox (
    name         text        PRIMARY KEY,
    uid_validity bigint      NOT NULL DEFAULT 0,
    last_uid     bigint      NOT NULL DEFAULT 0,
    reader       uuid,
    reads_until  timestamptz NOT NULL DEFAULT 'epoch'
);

-- Every mail that came in. It is stored before anything is made of it, and never deleted by that.
CREATE TABLE contact.mail (
    id          uuid        PRIMARY KEY, -- a UUID v7, so it sorts by time
    mailbox     text        NOT NULL,
    identity    text        NOT NULL, -- its Message-ID and content, so that it is taken in once
    bytes       int         NOT NULL CHECK (bytes >= 0),
    received_at timestamptz NOT NULL, -- by the mailbox
    stored_at   timestamptz NOT NULL,
    state       text        NOT NULL DEFAULT 'stored'
                CHECK (state IN ('stored', 'in_case', 'set_aside', 'quarantined')),
    attempts    int         NOT NULL DEFAULT 0,
    due_at      timestamptz NOT NULL,
    fault       text,
    sender      text,       -- an address in lower case, as it says; nobody checked it
    subject_key bytea,      -- a digest of the subject without Re: and the like
    kind        text        CHECK (kind IN ('human', 'bounce', 'report', 'automatic', 'own')),
    rule        text,       -- which made it that
    message_id  text,
    called_human boolean    NOT NULL DEFAULT false, -- by an agent, whatever the rules say
    case_id     uuid,
    thread      uuid,
    message     uuid,
    UNIQUE (mailbox, identity),
    CHECK ((state = 'in_case') = (case_id IS NOT NULL)),
    CHECK (state IN ('stored', 'quarantined') OR kind IS NOT NULL)
);
CREATE INDEX mail_due ON contact.mail (due_at) WHERE state = 'stored';
CREATE INDEX mail_aside ON contact.mail (id) WHERE state IN ('set_aside', 'quarantined');
CREATE INDEX mail_message ON contact.mail (message) WHERE message IS NOT NULL;
CREATE INDEX mail_thread ON contact.mail (thread, id) WHERE thread IS NOT NULL;
CREATE INDEX mail_case ON contact.mail (case_id, id) WHERE case_id IS NOT NULL;
CREATE INDEX mail_alike ON contact.mail (sender, subject_key, received_at)
    WHERE state = 'in_case';

-- The raw mail, 256 KiB each but the last, sealed to its mail and number.
CREATE TABLE contact.mail_piece (
    mail   uuid  NOT NULL REFERENCES contact.mail,
    number int   NOT NULL CHECK (number >= 0),
    sealed bytea NOT NULL,
    PRIMARY KEY (mail, number)
);
ALTER TABLE contact.mail_piece ALTER COLUMN sealed SET STORAGE EXTERNAL;

-- Ids by which later mails name earlier ones: their own, and those they answered.
CREATE TABLE contact.mail_reference (
    message_id text        NOT NULL,
    thread     uuid        NOT NULL,
    own        boolean     NOT NULL,
    at         timestamptz NOT NULL,
    PRIMARY KEY (message_id, thread)
);

-- Who takes part in a correspondence, so that a mail among them is known for one of it.
CREATE TABLE contact.mail_participant (
    thread  uuid NOT NULL,
    address text NOT NULL,
    PRIMARY KEY (thread, address)
);

-- What the house wrote by itself, so that two machines never talk to each other for long.
CREATE TABLE contact.mail_answer (
    case_id uuid        PRIMARY KEY, -- one acknowledgement each
    address text        NOT NULL,
    at      timestamptz NOT NULL
);
CREATE INDEX mail_answer_address ON contact.mail_answer (address, at);

-- Addresses that came back for good.
CREATE TABLE contact.mail_undeliverable (
    address text        PRIMARY KEY,
    at      timestamptz NOT NULL
);
