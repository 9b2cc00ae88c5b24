-- The people who work cases: what each can do, and whether they are there.
CREATE TABLE complaint.agent (
    person     uuid        PRIMARY KEY,
    kinds      text[]      NOT NULL CHECK (kinds <@ ARRAY[
        'complaint', 'dispute', 'fraud_report', 'enquiry']),
    languages  text[]      NOT NULL CHECK (languages <@ ARRAY['en', 'zh-CN']),
    cases_max  int         NOT NULL CHECK (cases_max BETWEEN 0 AND 200),
    chats_max  int         NOT NULL CHECK (chats_max BETWEEN 0 AND 10),
    chosen     text        NOT NULL CHECK (chosen IN ('available', 'busy', 'offline')),
    seen_at    timestamptz NOT NULL, -- the desk of whoever is there says so every half minute
    given_at   timestamptz NOT NULL, -- when they were last given a case
    idle_since timestamptz           -- since when they have nothing to do; none while they have
);

-- How cases are given out; one row, the last decision.
CREATE TABLE complaint.assignment (
    sole     boolean     PRIMARY KEY DEFAULT true CHECK (sole),
    strategy text        NOT NULL CHECK (strategy IN (
        'round_robin', 'least_loaded', 'longest_idle', 'last_agent'))
);
INSERT INTO complaint.assignment (strategy) VALUES ('least_loaded');

-- Cases that are not given out for now, since somebody waits for their agent live.
CREATE TABLE complaint.held_case (
    case_id uuid        PRIMARY KEY,
    until   timestamptz NOT NULL -- in case nobody releases it
);

-- What was given out and not yet begun; taken back when its agent goes away.
CREATE TABLE complaint.given_case (
    case_id uuid        PRIMARY KEY,
    agent   uuid        NOT NULL,
    at      timestamptz NOT NULL
);
CREATE INDEX given_case_agent ON complaint.given_case (agent);
CREATE INDEX cases_ungiven ON complaint.cases (received_at, id)
    WHERE assignee IS NULL AND state IN ('new', 'open');
