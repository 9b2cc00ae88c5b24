-- A link that makes somebody staff, once, within a day. Only the hash of its secret rests here.
CREATE TABLE identity.staff_invitation (
    id          uuid        PRIMARY KEY,
    kind        text        NOT NULL CHECK (kind IN ('first', 'invited')),
    email       text,                 -- of who is invited; the first operator gives their own
    role        text        NOT NULL CHECK (role IN (
        'agent', 'supervisor', 'compliance', 'operator')),
    secret_hash bytea       NOT NULL UNIQUE CHECK (octet_length(secret_hash) = 32),
    invited_by  uuid        REFERENCES identity.person,
    approved_by uuid        REFERENCES identity.person, -- null: the first, and their second
    created_at  timestamptz NOT NULL,
    expires_at  timestamptz NOT NULL,
    ended_at    timestamptz,          -- used, or worth nothing any more
    person      uuid        REFERENCES identity.person, -- who came of it
    CHECK ((kind = 'first') = (email IS NULL)),
    CHECK ((kind = 'first') = (invited_by IS NULL)),
    CHECK (kind <> 'first' OR role = 'operator'),
    CHECK (approved_by <> invited_by),
    CHECK (kind = 'first' OR approved_by IS NOT NULL OR role = 'operator'),
    CHECK (person IS NULL OR ended_at IS NOT NULL)
);
CREATE UNIQUE INDEX staff_invitation_open ON identity.staff_invitation (email)
    WHERE ended_at IS NULL AND email IS NOT NULL;
CREATE INDEX person_staff ON identity.person (id)
    WHERE roles && ARRAY['agent', 'supervisor', 'compliance', 'operator'];
