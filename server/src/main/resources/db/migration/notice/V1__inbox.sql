-- What people were told, by what happened and to whom. Facts, not sentences: a message is put into
-- words in the reader's language when it is read.
CREATE TABLE notice.message (
    id           uuid        PRIMARY KEY,
    person       uuid        NOT NULL,
    position     bigint      NOT NULL, -- the journal event it tells of
    kind         text        NOT NULL CHECK (kind IN ('debit', 'credit', 'security')),
    alert        text        NOT NULL, -- which sentences: the key in the message files
    payment_id   text,
    amount_minor bigint      CHECK (amount_minor > 0),
    currency     text        CHECK (currency ~ '^[A-Z]{3}$'),
    counterparty text        NOT NULL, -- masked; empty where there is none
    at           timestamptz NOT NULL,
    read_at      timestamptz,
    CHECK ((amount_minor IS NULL) = (currency IS NULL)),
    -- An event read again tells nobody twice. Whether it was read rides along, for counting.
    UNIQUE (person, position) INCLUDE (read_at)
);
