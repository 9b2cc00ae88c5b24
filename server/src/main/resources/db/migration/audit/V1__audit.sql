-- Who did what and who read what, in the transaction of what was done. Rows are never changed.
CREATE TABLE audit.entry (
    id      uuid        PRIMARY KEY, -- a UUID v7, so it sorts by time
    at      timestamptz NOT NULL,
    actor   uuid,                    -- the person; null for the house itself and for strangers
    access  uuid,                    -- the session or token it was done with
    action  text        NOT NULL CHECK (action ~ '^[a-z_]+\.[a-z_]+$'),
    subject text        NOT NULL,    -- the id, with its prefix, of what it was done to
    person  uuid,                    -- whose data or money it concerns
    reason  text,
    detail  json        NOT NULL
);
CREATE INDEX entry_actor ON audit.entry (actor, id) WHERE actor IS NOT NULL;
CREATE INDEX entry_person ON audit.entry (person, id) WHERE person IS NOT NULL;
CREATE INDEX entry_action ON audit.entry (action, id);
CREATE INDEX entry_subject ON audit.entry (subject, id);

CREATE FUNCTION audit.refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'Expected % of the audit never to happen, but it was tried.', TG_OP
        USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER entry_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON audit.entry
    FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse();
