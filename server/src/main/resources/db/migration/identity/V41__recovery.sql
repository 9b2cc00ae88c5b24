-- Recoveries of lost accounts: begun by a code sent to a handle, done days later.
CREATE TABLE identity.recovery (
    id           uuid        PRIMARY KEY, -- random: whoever knows it has shown the first code
    person       uuid        NOT NULL REFERENCES identity.person,
    handle       text        NOT NULL,
    begun_at     timestamptz NOT NULL,
    ready_at     timestamptz NOT NULL,
    ends_at      timestamptz NOT NULL,
    told_at      timestamptz NOT NULL, -- when the person was last told on every channel
    reviewed_at  timestamptz,          -- when two members of staff found it is the owner
    done_at      timestamptz,
    cancelled_at timestamptz,
    CHECK (ready_at >= begun_at + interval '1 day' AND ends_at > ready_at),
    CHECK (done_at IS NULL OR cancelled_at IS NULL),
    CHECK (done_at >= ready_at)
);
CREATE INDEX recovery_person ON identity.recovery (person)
    WHERE done_at IS NULL AND cancelled_at IS NULL;
CREATE INDEX recovery_told ON identity.recovery (told_at)
    WHERE done_at IS NULL AND cancelled_at IS NULL;

-- The links in the letters about a recovery, each of which calls it off. Only their SHA-256.
CREATE TABLE identity.recovery_link (
    hash     bytea PRIMARY KEY CHECK (octet_length(hash) = 32),
    recovery uuid  NOT NULL REFERENCES identity.recovery ON DELETE CASCADE
);
CREATE INDEX recovery_link_recovery ON identity.recovery_link (recovery);
