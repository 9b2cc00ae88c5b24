-- Something a person must confirm before it is done, and whether they did. What is to be done is
-- bound by the fingerprint; the other columns are what they are shown.
CREATE TABLE identity.step_up (
    id           uuid        PRIMARY KEY,
    person       uuid        NOT NULL REFERENCES identity.person,
    access       uuid        NOT NULL, -- the session or token it is to be done with
    kind         text        NOT NULL CHECK (kind IN ('payment', 'trust_payee', 'issue_token')),
    fingerprint  bytea       NOT NULL CHECK (octet_length(fingerprint) = 32),
    reasons      text[]      NOT NULL CHECK (cardinality(reasons) > 0),
    amount_minor bigint      CHECK (amount_minor > 0),
    currency     text,
    name         text        NOT NULL, -- of the payee, masked, or of the token
    handle       text,                 -- of the payee, masked
    scopes       text[],
    created_at   timestamptz NOT NULL,
    expires_at   timestamptz NOT NULL, -- can be confirmed until then; once it is, counts until then
    challenge    uuid,                 -- the code sent last for it; no other will do
    confirmed_at timestamptz,
    confirmed_by uuid,                 -- the session it was confirmed in
    method       text,
    used_at      timestamptz,          -- what counts once has been done
    ended_at     timestamptz,          -- by a freeze, by its person, or by a later one
    CHECK ((kind = 'payment') = (amount_minor IS NOT NULL)),
    CHECK ((amount_minor IS NULL) = (currency IS NULL)),
    CHECK ((kind = 'issue_token') = (handle IS NULL)),
    CHECK ((kind = 'issue_token') = (scopes IS NOT NULL)),
    CHECK ((confirmed_at IS NULL) = (confirmed_by IS NULL)),
    CHECK ((confirmed_at IS NULL) = (method IS NULL)),
    CHECK (used_at IS NULL OR confirmed_at IS NOT NULL)
);
CREATE UNIQUE INDEX step_up_waiting ON identity.step_up (person, fingerprint)
    WHERE confirmed_at IS NULL AND ended_at IS NULL;
CREATE INDEX step_up_person ON identity.step_up (person, id);
CREATE INDEX step_up_created ON identity.step_up (created_at);

ALTER TABLE identity.challenge
    DROP CONSTRAINT challenge_purpose_check,
    ADD CONSTRAINT challenge_purpose_check CHECK (purpose IN (
        'sign_up', 'reset', 'unfreeze', 'step_up'));
