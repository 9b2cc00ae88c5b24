-- A freeze: no money leaves this person's wallets until it is lifted. The history stays.
CREATE TABLE identity.freeze (
    id         uuid        PRIMARY KEY,
    person     uuid        NOT NULL REFERENCES identity.person,
    kind       text        NOT NULL CHECK (kind IN ('own')),
    frozen_at  timestamptz NOT NULL,
    access     uuid        NOT NULL, -- the session it was done from
    lost       text[]      NOT NULL CHECK (lost <@ ARRAY['phone', 'email']), -- lifts nothing
    lifted_at  timestamptz,
    lifted_by  text        CHECK (lifted_by IN ('authenticator', 'recovery_code', 'email', 'sms')),
    CHECK ((lifted_at IS NULL) = (lifted_by IS NULL))
);
CREATE UNIQUE INDEX freeze_open ON identity.freeze (person) WHERE lifted_at IS NULL;

-- Authenticator apps. The secret is sealed; the last step keeps a code from being used twice.
CREATE TABLE identity.factor (
    id           uuid        PRIMARY KEY,
    person       uuid        NOT NULL REFERENCES identity.person,
    name         text        NOT NULL CHECK (char_length(name) BETWEEN 1 AND 60),
    secret       bytea       NOT NULL,
    created_at   timestamptz NOT NULL,
    confirmed_at timestamptz, -- counts from then on
    last_step    bigint      NOT NULL DEFAULT 0,
    last_used_at timestamptz,
    removed_at   timestamptz
);
CREATE INDEX factor_person ON identity.factor (person, id) WHERE removed_at IS NULL;

-- Codes on paper, each good once. Random enough that a plain SHA-256 hides them.
CREATE TABLE identity.recovery_code (
    person     uuid        NOT NULL REFERENCES identity.person,
    hash       bytea       NOT NULL CHECK (octet_length(hash) = 32),
    created_at timestamptz NOT NULL,
    used_at    timestamptz,
    PRIMARY KEY (person, hash)
);

ALTER TABLE identity.challenge
    DROP CONSTRAINT challenge_purpose_check,
    ADD CONSTRAINT challenge_purpose_check CHECK (purpose IN ('sign_up', 'reset', 'unfreeze'));

-- What a session was opened with, in a few words: Firefox on Linux.
ALTER TABLE identity.access ADD COLUMN device text NOT NULL DEFAULT '';
