-- Passkeys stand beside authenticators, so that names, losses and removals are the same for both.
ALTER TABLE identity.factor
    ALTER COLUMN secret DROP NOT NULL,
    ADD COLUMN kind          text   NOT NULL DEFAULT 'authenticator'
                                    CHECK (kind IN ('authenticator', 'passkey')),
    ADD COLUMN credential_id bytea  UNIQUE CHECK (octet_length(credential_id) BETWEEN 1 AND 1023),
    ADD COLUMN credential    bytea, -- the public key and whose device made it
    ADD COLUMN rp_id         text,  -- the site it is for
    ADD COLUMN sign_count    bigint NOT NULL DEFAULT 0,
    ADD COLUMN backup_eligible boolean NOT NULL DEFAULT false, -- kept beyond one device
    ADD COLUMN lost_at       timestamptz, -- reported lost: confirms nothing from then on
    ADD COLUMN removes_at    timestamptz, -- the last strong one: gone from then on
    ADD CHECK ((kind = 'authenticator') = (secret IS NOT NULL)),
    ADD CHECK ((kind = 'passkey') = (credential_id IS NOT NULL AND credential IS NOT NULL
                                     AND rp_id IS NOT NULL));

-- What a browser was asked to sign: good once, for one purpose, for five minutes.
CREATE TABLE identity.passkey_challenge (
    hash       bytea       PRIMARY KEY CHECK (octet_length(hash) = 32),
    purpose    text        NOT NULL,
    subject    uuid        NOT NULL, -- what it is bound to; the nil id where nobody is known yet
    expires_at timestamptz NOT NULL
);
CREATE INDEX passkey_challenge_expires ON identity.passkey_challenge (expires_at);

-- Sign-ins whose password was right and that wait for a second step.
CREATE TABLE identity.sign_in (
    id         uuid        PRIMARY KEY,
    person     uuid        NOT NULL REFERENCES identity.person,
    methods    text[]      NOT NULL CHECK (methods <@ ARRAY[
        'passkey', 'authenticator', 'recovery_code', 'email', 'sms']),
    begun_at   timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    done_at    timestamptz
);
CREATE INDEX sign_in_expires ON identity.sign_in (expires_at);

-- Where somebody without a strong factor wants a code sent at each sign-in.
CREATE TABLE identity.sign_in_channel (
    person  uuid        NOT NULL REFERENCES identity.person,
    channel text        NOT NULL CHECK (channel IN ('email', 'sms')),
    since   timestamptz NOT NULL,
    PRIMARY KEY (person, channel)
);

ALTER TABLE identity.challenge
    DROP CONSTRAINT challenge_purpose_check,
    ADD CONSTRAINT challenge_purpose_check CHECK (purpose IN (
        'sign_up', 'reset', 'unfreeze', 'step_up', 'sign_in', 'recovery'));
