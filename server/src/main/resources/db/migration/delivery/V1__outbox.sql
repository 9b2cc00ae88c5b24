-- The outbox: written in the transaction of the change a message tells of, sent after it commits.
CREATE TABLE delivery.message (
    id         uuid        PRIMARY KEY, -- a UUID v7, so it sorts by time; also the Message-ID
    channel    text        NOT NULL CHECK (channel IN ('email', 'sms')),
    recipient  text        NOT NULL,
    subject    text        NOT NULL,
    text       text        NOT NULL, -- emptied once it is no longer needed, where it held a code
    person     uuid,
    purpose    text        NOT NULL,
    state      text        NOT NULL DEFAULT 'queued' CHECK (state IN ('queued', 'sent', 'failed')),
    attempts   int         NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL,
    due_at     timestamptz NOT NULL, -- while an attempt runs: when another node may take it over
    ended_at   timestamptz,
    fault      text,
    CHECK ((state = 'queued') = (ended_at IS NULL))
);

CREATE INDEX message_due ON delivery.message (due_at) WHERE state = 'queued';
