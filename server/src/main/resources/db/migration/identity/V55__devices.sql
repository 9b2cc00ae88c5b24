-- A browser somebody has signed in with, known again by a secret in its cookie.
CREATE TABLE identity.device (
    id            uuid        PRIMARY KEY,
    person        uuid        NOT NULL REFERENCES identity.person,
    secret_hash   bytea       NOT NULL CHECK (octet_length(secret_hash) = 32),
    browser       text        NOT NULL, -- as it calls itself; empty when unknown
    system        text        NOT NULL,
    name          text        CHECK (char_length(name) BETWEEN 1 AND 60), -- as its owner calls it
    first_seen_at timestamptz NOT NULL,
    last_seen_at  timestamptz NOT NULL,
    known_since   timestamptz NOT NULL, -- since when it is no stranger: a person's first never is one
    remembered_at timestamptz,          -- when it was allowed to skip the second step of signing in
    forgotten_at  timestamptz,
    UNIQUE (person, secret_hash),
    CHECK (forgotten_at IS NULL OR remembered_at IS NULL)
);

-- The device of a session; null for those opened before devices were known.
ALTER TABLE identity.access ADD COLUMN device_id uuid REFERENCES identity.device ON DELETE SET NULL;
CREATE INDEX access_device ON identity.access (device_id) WHERE ended_at IS NULL;
