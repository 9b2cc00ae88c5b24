-- What one member of staff proposes and another decides. It is carried out in the transaction of
-- the decision, so an approved row means that it is done.
CREATE TABLE identity.approval (
    id           uuid        PRIMARY KEY, -- a UUID v7, so it sorts by time
    kind         text        NOT NULL CHECK (kind ~ '^[a-z_]+\.[a-z_]+$'),
    subject      text        NOT NULL,    -- the id, with its prefix, of what it is done to
    person       uuid        REFERENCES identity.person, -- whose account or money it concerns
    amount_minor bigint      CHECK (amount_minor > 0),
    currency     text,
    reason       text        NOT NULL CHECK (char_length(reason) BETWEEN 1 AND 300),
    body         json        NOT NULL,    -- what exactly is to be done, in plain values
    state        text        NOT NULL CHECK (state IN (
        'proposed', 'approved', 'refused', 'withdrawn', 'expired')),
    proposed_by  uuid        NOT NULL REFERENCES identity.person,
    proposed_at  timestamptz NOT NULL,
    expires_at   timestamptz NOT NULL,
    decided_by   uuid        REFERENCES identity.person,
    decided_at   timestamptz,
    words        text        CHECK (char_length(words) BETWEEN 1 AND 300), -- of who decided
    CHECK ((amount_minor IS NULL) = (currency IS NULL)),
    CHECK ((state = 'proposed') = (decided_at IS NULL)),
    CHECK ((state IN ('approved', 'refused')) = (decided_by IS NOT NULL)),
    CHECK (state <> 'refused' OR words IS NOT NULL),
    CHECK (decided_by <> proposed_by),
    CHECK (person <> proposed_by),
    CHECK (person <> decided_by)
);
CREATE UNIQUE INDEX approval_open ON identity.approval (kind, subject) WHERE state = 'proposed';
CREATE INDEX approval_state ON identity.approval (state, id);
CREATE INDEX approval_proposer ON identity.approval (proposed_by, id);
CREATE INDEX approval_expires ON identity.approval (expires_at) WHERE state = 'proposed';

CREATE FUNCTION identity.approval_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.state <> 'proposed' OR (NEW.kind, NEW.subject, NEW.body::text, NEW.proposed_by)
            IS DISTINCT FROM (OLD.kind, OLD.subject, OLD.body::text, OLD.proposed_by) THEN
        RAISE EXCEPTION 'Expected a decided approval to stay, but a change was tried.'
            USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER approval_stays BEFORE UPDATE ON identity.approval
    FOR EACH ROW EXECUTE FUNCTION identity.approval_stays();

-- Up to which amount a role may be the second person. The newest row that has begun counts; a role
-- without one decides no money.
CREATE TABLE identity.approval_authority (
    role        text        NOT NULL CHECK (role IN ('supervisor', 'compliance')),
    currency    text        NOT NULL,
    since       timestamptz NOT NULL,
    up_to_minor bigint      CHECK (up_to_minor >= 0), -- null: any amount
    PRIMARY KEY (role, currency, since)
);
INSERT INTO identity.approval_authority (role, currency, since, up_to_minor)
SELECT role, currency, timestamptz '2026-01-01 00:00Z',
    CASE role WHEN 'supervisor' THEN up_to END
FROM (VALUES ('supervisor'), ('compliance')) AS roles (role)
CROSS JOIN (VALUES ('CNY', 5000000), ('EUR', 1000000), ('GBP', 1000000), ('INR', 50000000),
    ('SGD', 1000000), ('USD', 1000000)) AS amounts (currency, up_to);
