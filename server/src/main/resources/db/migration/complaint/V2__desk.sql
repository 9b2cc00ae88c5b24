-- What is still to be done, as the queue shows it: the next clock first, those without one last.
CREATE INDEX cases_open ON complaint.cases (coalesce(next_due_at, 'infinity'), id)
    WHERE state IN ('new', 'open', 'waiting_customer', 'waiting_third_party');
CREATE INDEX cases_received ON complaint.cases (id) WHERE state = 'new';
CREATE INDEX cases_to_close ON complaint.cases (resolved_at) WHERE state = 'resolved';
CREATE INDEX cases_snoozed ON complaint.cases (snoozed_until) WHERE snoozed_until IS NOT NULL;

-- What colleagues note: never for the customer; restricted ones for leads and compliance alone.
CREATE TABLE complaint.note (
    id         uuid        PRIMARY KEY,
    case_id    uuid        NOT NULL REFERENCES complaint.cases,
    position   bigint      NOT NULL, -- among the messages
    key        uuid        NOT NULL,
    author     uuid        NOT NULL,
    text       text        NOT NULL CHECK (char_length(text) BETWEEN 1 AND 20000),
    restricted boolean     NOT NULL,
    at         timestamptz NOT NULL,
    UNIQUE (case_id, key)
);
CREATE INDEX note_case ON complaint.note (case_id, position);

-- Who looks at a case now; a row counts until its time has passed.
CREATE TABLE complaint.viewing (
    case_id uuid        NOT NULL REFERENCES complaint.cases,
    agent   uuid        NOT NULL,
    writing boolean     NOT NULL,
    until   timestamptz NOT NULL,
    PRIMARY KEY (case_id, agent)
);

-- Which hours somebody read a case in; each is one entry of the audit.
CREATE TABLE complaint.reading (
    case_id uuid        NOT NULL REFERENCES complaint.cases,
    agent   uuid        NOT NULL,
    hour    timestamptz NOT NULL,
    PRIMARY KEY (case_id, agent, hour)
);

-- Filters of the queue under a name, each person's own.
CREATE TABLE complaint.saved_view (
    id      uuid        PRIMARY KEY,
    owner   uuid        NOT NULL,
    name    text        NOT NULL CHECK (char_length(name) BETWEEN 1 AND 60),
    filters jsonb       NOT NULL,
    made_at timestamptz NOT NULL,
    UNIQUE (owner, name)
);

-- What is answered often, once in each language.
CREATE TABLE complaint.macro (
    id         uuid        PRIMARY KEY,
    name       text        NOT NULL UNIQUE CHECK (char_length(name) BETWEEN 1 AND 80),
    text_en    text        NOT NULL CHECK (char_length(text_en) BETWEEN 1 AND 5000),
    text_zh    text        NOT NULL CHECK (char_length(text_zh) BETWEEN 1 AND 5000),
    changed_at timestamptz NOT NULL,
    changed_by uuid        NOT NULL
);

-- What agents look up.
CREATE TABLE complaint.article (
    id         uuid        PRIMARY KEY,
    title      text        NOT NULL CHECK (char_length(title) BETWEEN 1 AND 200),
    body       text        NOT NULL CHECK (char_length(body) BETWEEN 1 AND 20000),
    language   text        NOT NULL CHECK (language IN ('en', 'zh-CN')),
    changed_at timestamptz NOT NULL,
    changed_by uuid        NOT NULL
);
