CREATE TABLE identity.person (
    id         uuid        PRIMARY KEY,
    name       text        NOT NULL CHECK (char_length(name) BETWEEN 1 AND 100),
    language   text        NOT NULL CHECK (language IN ('en', 'zh-CN')),
    country    text        NOT NULL CHECK (country ~ '^[A-Z]{2}$'),
    roles      text[]      NOT NULL CHECK (cardinality(roles) > 0 AND roles <@ ARRAY[
        'customer', 'merchant', 'agent', 'supervisor', 'compliance', 'operator']),
    created_at timestamptz NOT NULL
);

-- Handles somebody has proved to be theirs: a number in E.164 form or a lower-case address.
CREATE TABLE identity.handle (
    text        text        PRIMARY KEY,
    kind        text        NOT NULL CHECK (kind IN ('phone', 'email')),
    person      uuid        NOT NULL REFERENCES identity.person,
    verified_at timestamptz NOT NULL,
    UNIQUE (person, kind),
    CHECK ((kind = 'phone') = (text LIKE '+%'))
);

CREATE TABLE identity.password (
    person     uuid        PRIMARY KEY REFERENCES identity.person,
    hash       text        NOT NULL,
    changed_at timestamptz NOT NULL
);

-- Sessions and bearer tokens. Only the SHA-256 of their secret rests here.
CREATE TABLE identity.access (
    id           uuid        PRIMARY KEY,
    kind         text        NOT NULL CHECK (kind IN ('session', 'token')),
    person       uuid        NOT NULL REFERENCES identity.person,
    secret_hash  bytea       NOT NULL UNIQUE CHECK (octet_length(secret_hash) = 32),
    name         text        NOT NULL, -- a token's, as its owner gave it; empty for a session
    scopes       text[]      NOT NULL,
    created_at   timestamptz NOT NULL,
    last_used_at timestamptz,          -- written at most about once a minute
    expires_at   timestamptz,
    ended_at     timestamptz           -- signed out or revoked
) WITH (fillfactor = 80);

CREATE INDEX access_person ON identity.access (person, id) WHERE ended_at IS NULL;

-- What other nodes must forget. Read by each node from the transactions its last reading did not
-- see, so that none is missed however late it commits. Rows are kept for an hour.
CREATE TABLE identity.change (
    xid  xid8        NOT NULL DEFAULT pg_current_xact_id(),
    id   bigint      GENERATED ALWAYS AS IDENTITY,
    kind text        NOT NULL CHECK (kind IN ('access', 'person')),
    key  uuid        NOT NULL,
    at   timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (xid, id)
);

-- A six-digit code sent to a handle, and what is left of the right to try it.
CREATE TABLE identity.challenge (
    id              uuid        PRIMARY KEY,
    purpose         text        NOT NULL CHECK (purpose IN ('sign_up', 'reset')),
    handle          text        NOT NULL,
    person          uuid        REFERENCES identity.person, -- whom a right code acts for
    language        text        NOT NULL CHECK (language IN ('en', 'zh-CN')),
    code_hash       bytea       CHECK (octet_length(code_hash) = 32), -- null: no code will do
    code_expires_at timestamptz NOT NULL,
    attempts_left   int         NOT NULL CHECK (attempts_left >= 0),
    sends_left      int         NOT NULL CHECK (sends_left >= 0),
    resend_after    timestamptz NOT NULL,
    ends_at         timestamptz NOT NULL,
    used_at         timestamptz
);

CREATE INDEX challenge_ends ON identity.challenge (ends_at);

-- Who is to be, once the challenge of the same id is met.
CREATE TABLE identity.sign_up (
    id            uuid PRIMARY KEY REFERENCES identity.challenge ON DELETE CASCADE,
    name          text NOT NULL,
    country       text NOT NULL,
    password_hash text NOT NULL
);

-- How often something was tried within a window, and how long to wait before the next try.
CREATE TABLE identity.attempt (
    kind          text        NOT NULL,
    subject       bytea       NOT NULL, -- SHA-256 of the handle, the address or both
    count         int         NOT NULL,
    since         timestamptz NOT NULL,
    blocked_until timestamptz NOT NULL,
    PRIMARY KEY (kind, subject)
) WITH (fillfactor = 80);

CREATE INDEX attempt_since ON identity.attempt (since);
