-- A live talk within a case. Where it ends, the case goes on.
CREATE TABLE contact.chat (
    id            uuid        PRIMARY KEY,
    thread        uuid        NOT NULL,
    case_id       uuid        NOT NULL,
    person        uuid        NOT NULL, -- the customer, signed in
    language      text        NOT NULL CHECK (language IN ('en', 'zh-CN')),
    state         text        NOT NULL CHECK (state IN ('waiting', 'seated', 'later', 'ended')),
    first_number  bigint      NOT NULL CHECK (first_number > 0), -- of its first line in the thread
    waiting_since timestamptz NOT NULL, -- stays when an agent goes away, so nobody queues twice
    seen_at       timestamptz NOT NULL, -- when a socket of the customer was last known open
    agent         uuid,
    seated_at     timestamptz,
    offered_to    uuid,                 -- a transfer under way
    offered_until timestamptz,
    summary       text        CHECK (char_length(summary) BETWEEN 1 AND 1000), -- of the last transfer
    customer_read bigint      NOT NULL DEFAULT 0,
    agent_read    bigint      NOT NULL DEFAULT 0,
    over_at       timestamptz,
    over_because  text        CHECK (over_because IN (
        'no_seat', 'customer_lost', 'customer_chose', 'customer_ended', 'agent_ended')),
    CHECK ((state = 'seated') <= (agent IS NOT NULL AND seated_at IS NOT NULL)),
    CHECK ((state = 'waiting') <= (agent IS NULL)),
    CHECK ((state IN ('later', 'ended')) = (over_at IS NOT NULL)),
    CHECK ((over_at IS NULL) = (over_because IS NULL)),
    CHECK ((offered_to IS NULL) = (offered_until IS NULL)),
    CHECK (offered_to IS NULL OR (state = 'seated' AND offered_to <> agent))
);
CREATE UNIQUE INDEX chat_open_person ON contact.chat (person) WHERE state IN ('waiting', 'seated');
CREATE UNIQUE INDEX chat_open_thread ON contact.chat (thread) WHERE state IN ('waiting', 'seated');
CREATE INDEX chat_waiting ON contact.chat (waiting_since, id) WHERE state = 'waiting';
CREATE INDEX chat_seated ON contact.chat (agent) WHERE state = 'seated';
CREATE INDEX chat_person ON contact.chat (person, id);
CREATE INDEX chat_thread ON contact.chat (thread, id);
CREATE INDEX chat_over ON contact.chat (over_at) WHERE seated_at IS NOT NULL AND over_at IS NOT NULL;

-- Files already kept for a line, so that a line sent again keeps them once.
CREATE TABLE contact.enclosed (
    file uuid PRIMARY KEY,
    key  uuid NOT NULL -- of the line
);
