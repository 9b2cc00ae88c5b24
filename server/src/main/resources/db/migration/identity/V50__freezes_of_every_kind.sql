-- Several freezes may be open at once; money leaves only when none is. There is one of each kind,
-- but one by law for each order.
DROP INDEX identity.freeze_open;
CREATE UNIQUE INDEX freeze_open ON identity.freeze (person, kind)
    WHERE lifted_at IS NULL AND kind <> 'law';

ALTER TABLE identity.freeze
    DROP CONSTRAINT freeze_kind_check,
    DROP CONSTRAINT freeze_lost_check,
    DROP CONSTRAINT freeze_lifted_by_check,
    ALTER COLUMN access DROP NOT NULL,  -- null: by somebody signed out
    ADD COLUMN proof        text        -- what a signed-out person showed
        CHECK (proof IN ('password', 'recovery_code', 'code')),
    ADD COLUMN confirmed_at timestamptz, -- when a second proof made a signed-out one last
    ADD COLUMN ends_at      timestamptz, -- when it lifts itself
    ADD COLUMN reason       text        CHECK (char_length(reason) BETWEEN 1 AND 1000), -- of the staff
    ADD COLUMN authority    text        CHECK (char_length(authority) BETWEEN 1 AND 200),
    ADD COLUMN reference    text        CHECK (char_length(reference) BETWEEN 1 AND 200),
    ADD COLUMN suppressed   boolean     NOT NULL DEFAULT false, -- its subject learns no reason
    ADD CONSTRAINT freeze_kind_check CHECK (kind IN ('own', 'signed_out', 'link', 'agent', 'law')),
    ADD CONSTRAINT freeze_lost_check
        CHECK (lost <@ ARRAY['phone', 'email', 'authenticator', 'passkey']),
    ADD CONSTRAINT freeze_lifted_by_check CHECK (lifted_by IN ('authenticator', 'recovery_code',
        'passkey', 'email', 'sms', 'review', 'law', 'time')),
    ADD CONSTRAINT freeze_signed_out_check CHECK ((kind = 'signed_out') = (proof IS NOT NULL)),
    ADD CONSTRAINT freeze_provisional_check CHECK (kind <> 'signed_out'
        OR (confirmed_at IS NULL) = (ends_at IS NOT NULL)),
    ADD CONSTRAINT freeze_order_check CHECK (
        (kind = 'law') = (authority IS NOT NULL) AND (kind = 'law') = (reference IS NOT NULL)),
    ADD CONSTRAINT freeze_staff_check CHECK (kind <> 'agent' OR reason IS NOT NULL),
    -- The subject of a freeze by law, and whoever looks at who they are, cannot lift it.
    ADD CONSTRAINT freeze_law_check CHECK (kind <> 'law' OR lifted_by IN ('law', 'time')),
    ADD CONSTRAINT freeze_agent_check CHECK (kind <> 'agent'
        OR lifted_by IN ('authenticator', 'recovery_code', 'passkey', 'review'));
CREATE INDEX freeze_person ON identity.freeze (person, frozen_at);
CREATE INDEX freeze_ends ON identity.freeze (ends_at) WHERE lifted_at IS NULL;

-- Links in alerts that freeze with one tap. Only the SHA-256 of their secret rests here.
CREATE TABLE identity.freeze_link (
    hash    bytea       PRIMARY KEY CHECK (octet_length(hash) = 32),
    person  uuid        NOT NULL REFERENCES identity.person,
    ends_at timestamptz NOT NULL,
    used_at timestamptz
);
CREATE INDEX freeze_link_ends ON identity.freeze_link (ends_at);

-- What a frozen person says against a freeze, and what they are answered.
CREATE TABLE identity.freeze_appeal (
    id          uuid        PRIMARY KEY,
    person      uuid        NOT NULL REFERENCES identity.person,
    freeze_id   uuid        NOT NULL REFERENCES identity.freeze,
    text        text        NOT NULL CHECK (char_length(text) BETWEEN 1 AND 2000),
    at          timestamptz NOT NULL,
    state       text        NOT NULL CHECK (state IN ('open', 'upheld', 'granted')),
    answer      text        CHECK (char_length(answer) BETWEEN 1 AND 2000),
    answered_by uuid        REFERENCES identity.person,
    answered_at timestamptz,
    CHECK ((state = 'open') = (answer IS NULL)
        AND (state = 'open') = (answered_by IS NULL) AND (state = 'open') = (answered_at IS NULL)),
    CHECK (answered_by <> person)
);
CREATE INDEX freeze_appeal_person ON identity.freeze_appeal (person, id);
CREATE UNIQUE INDEX freeze_appeal_open ON identity.freeze_appeal (person) WHERE state = 'open';

-- Java's list of purposes is closed; each new one need not be said here again.
ALTER TABLE identity.challenge
    DROP CONSTRAINT challenge_purpose_check;
ALTER TABLE identity.challenge
    ADD CONSTRAINT challenge_purpose_check CHECK (purpose ~ '^[a-z_]+$');
