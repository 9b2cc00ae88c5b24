-- One cause of many cases: the case that stands for them, and which others are to be among them.
CREATE TABLE complaint.incident (
    case_id      uuid        PRIMARY KEY REFERENCES complaint.cases,
    problem_type text        NOT NULL,
    since        timestamptz NOT NULL, -- cases opened from then on
    opened_by    uuid        NOT NULL,
    opened_at    timestamptz NOT NULL,
    ended_at     timestamptz           -- no more are taken in after that
);
CREATE UNIQUE INDEX incident_open ON complaint.incident (problem_type) WHERE ended_at IS NULL;

-- One answer to all customers of an incident.
CREATE TABLE complaint.bulk_reply (
    id         uuid        PRIMARY KEY,
    incident   uuid        NOT NULL REFERENCES complaint.cases,
    key        uuid        NOT NULL,
    agent      uuid        NOT NULL,
    access     uuid        NOT NULL, -- the session that asked, for the record
    text_en    text        CHECK (char_length(text_en) BETWEEN 1 AND 10000),
    text_zh    text        CHECK (char_length(text_zh) BETWEEN 1 AND 10000),
    next_state text        CHECK (next_state IN (
        'open', 'waiting_customer', 'waiting_third_party', 'resolved')),
    outcome    text,
    seen       bigint      NOT NULL, -- what customers write after that position was not seen
    asked_at   timestamptz NOT NULL,
    UNIQUE (incident, key),
    CHECK (text_en IS NOT NULL OR text_zh IS NOT NULL),
    CHECK ((next_state IS NOT DISTINCT FROM 'resolved') = (outcome IS NOT NULL))
);

-- What became of it in each case: to be sent, sent, or left to a human.
CREATE TABLE complaint.bulk_item (
    bulk     uuid        NOT NULL REFERENCES complaint.bulk_reply,
    case_id  uuid        NOT NULL REFERENCES complaint.cases,
    state    text        NOT NULL CHECK (state IN ('left', 'sent', 'held')),
    reason   text,       -- why it was held back: the code of a problem
    facts    text[]      NOT NULL DEFAULT '{}', -- what kinds of facts it would have told
    attempts int         NOT NULL DEFAULT 0,
    at       timestamptz NOT NULL, -- of the state; while left, when it is tried next
    PRIMARY KEY (bulk, case_id),
    CHECK ((state = 'held') = (reason IS NOT NULL))
);
CREATE INDEX bulk_item_left ON complaint.bulk_item (at) WHERE state = 'left';
CREATE INDEX bulk_item_held ON complaint.bulk_item (bulk, case_id) WHERE state = 'held';
