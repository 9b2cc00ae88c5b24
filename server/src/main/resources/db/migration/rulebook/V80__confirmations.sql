-- What two of the staff confirmed of a pack the product came with: one read the text, another looked
-- at it too. Each makes a version of the pack; cases under another keep theirs.
CREATE TABLE rulebook.confirmation (
    pack        text        NOT NULL,
    version     integer     NOT NULL CHECK (version > 1000 AND version % 1000 > 0), -- it made
    entry       text        NOT NULL,  -- the rule, or whom to turn to
    law_ref     text        NOT NULL CHECK (char_length(law_ref) BETWEEN 1 AND 200),
    source_url  text        NOT NULL CHECK (source_url ~ '^https?://'),
    quote       text        NOT NULL CHECK (char_length(quote) BETWEEN 1 AND 2000),
    read_on     date        NOT NULL,
    figures     json        NOT NULL,  -- what the text says otherwise
    since       timestamptz NOT NULL,
    proposed_by text        NOT NULL,
    approved_by text        NOT NULL,
    approval    text        NOT NULL UNIQUE,
    PRIMARY KEY (pack, version),
    CHECK (proposed_by <> approved_by)
);
CREATE TRIGGER confirmation_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON rulebook.confirmation
    FOR EACH STATEMENT EXECUTE FUNCTION rulebook.refuse();
