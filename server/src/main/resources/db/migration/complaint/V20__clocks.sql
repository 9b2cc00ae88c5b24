-- Within which times the house answers. A version is never changed; another one takes its place.
CREATE TABLE complaint.clock_policies (
    version  integer     PRIMARY KEY CHECK (version >= 1),
    body     json        NOT NULL,
    since    timestamptz NOT NULL,
    author   text,       -- who of the staff made it; null for what the program came with
    approval text,       -- of two people, where it touches the law
    reason   text
);
CREATE FUNCTION complaint.refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'Expected % of % never to happen, but it was tried. Add a row instead.',
        TG_OP, TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER clock_policies_stay BEFORE UPDATE OR DELETE OR TRUNCATE ON complaint.clock_policies
    FOR EACH STATEMENT EXECUTE FUNCTION complaint.refuse();

INSERT INTO complaint.clock_policies (version, since, body) VALUES (1, '2026-01-01T00:00:00Z', '{
  "policies": [
    {"name": "Fraud", "kinds": ["fraud_report"], "priorities": [], "channels": [], "countries": [],
     "calendar": "house", "third_party_pauses": false, "target_minutes":
       {"first_reply": 60, "next_reply": 120, "update": 480, "resolution": 1440}},
    {"name": "Urgent", "kinds": [], "priorities": ["urgent"], "channels": [], "countries": [],
     "calendar": "house", "third_party_pauses": false, "target_minutes":
       {"first_reply": 60, "next_reply": 120, "update": 480, "resolution": 1440}},
    {"name": "Chat", "kinds": [], "priorities": [], "channels": ["chat"], "countries": [],
     "calendar": "house", "third_party_pauses": false, "target_minutes":
       {"first_reply": 5, "next_reply": 60, "update": 960, "resolution": 2400}},
    {"name": "Everything else", "kinds": [], "priorities": [], "channels": [], "countries": [],
     "calendar": "house", "third_party_pauses": false, "target_minutes":
       {"first_reply": 240, "next_reply": 480, "update": 1440, "resolution": 2400}}],
  "ladder": [
    {"level": "agent", "from": "warned_15_minutes", "after_minutes": 0},
    {"level": "lead", "from": "breached", "after_minutes": 0},
    {"level": "manager", "from": "breached", "after_minutes": 240},
    {"level": "compliance", "from": "breached", "after_minutes": 960}],
  "repeat_minutes": 480,
  "statutory": {"default_pack": null, "ladder": [
    {"level": "agent", "from": "warned_50", "after_minutes": 0},
    {"level": "lead", "from": "warned_75", "after_minutes": 0},
    {"level": "manager", "from": "warned_90", "after_minutes": 0},
    {"level": "compliance", "from": "warned_90", "after_minutes": 240}]}}');

-- What moved the clocks of a case. All they show is computed from this.
CREATE TABLE complaint.clock_move (
    case_id uuid        NOT NULL,
    number  bigint      NOT NULL GENERATED ALWAYS AS IDENTITY,
    at      timestamptz NOT NULL,
    type    text        NOT NULL CHECK (type IN (
        'changed', 'state_changed', 'customer_wrote', 'replied', 'reply_lost', 'call_promised',
        'call_connected', 'final_response', 'extended', 'dropped')),
    subject text,        -- the message, call, rule or state it is about
    until   timestamptz, -- of a promised call
    facts   json,        -- with changed alone: what the case is, and by what its clocks count
    terms   json,
    PRIMARY KEY (case_id, number),
    CHECK ((type = 'changed') = (facts IS NOT NULL)),
    CHECK ((facts IS NULL) = (terms IS NULL)),
    CHECK ((type = 'call_promised') = (until IS NOT NULL))
);
-- A message or a call moves clocks once, however often it is told.
CREATE UNIQUE INDEX clock_move_once ON complaint.clock_move (case_id, type, subject)
    WHERE type IN ('customer_wrote', 'replied', 'reply_lost', 'call_promised', 'call_connected');
CREATE TRIGGER clock_move_stays BEFORE UPDATE OR DELETE ON complaint.clock_move
    FOR EACH ROW EXECUTE FUNCTION complaint.refuse();

CREATE TABLE complaint.clock_merge (
    into_case   uuid        NOT NULL,
    from_case   uuid        NOT NULL,
    merged_at   timestamptz NOT NULL,
    unmerged_at timestamptz,
    PRIMARY KEY (into_case, from_case, merged_at),
    CHECK (into_case <> from_case)
);
CREATE UNIQUE INDEX clock_merge_open ON complaint.clock_merge (from_case) WHERE unmerged_at IS NULL;
CREATE INDEX clock_merge_from ON complaint.clock_merge (from_case);

-- When the sweep has to look at a case again.
CREATE TABLE complaint.clock_case (
    case_id uuid        PRIMARY KEY,
    next_at timestamptz
);
CREATE INDEX clock_case_next ON complaint.clock_case (next_at) WHERE next_at IS NOT NULL;

-- The clocks as they stand: the sum of the moves. A merged case's are held by the one it went into.
CREATE TABLE complaint.clock (
    origin     uuid        NOT NULL, -- the case it began on
    kind       text        NOT NULL CHECK (kind IN (
        'first_reply', 'next_reply', 'update', 'resolution', 'callback', 'statutory')),
    rule       text        NOT NULL, -- the rule or the call; empty for the house's own
    cycle      integer     NOT NULL CHECK (cycle >= 1),
    case_id    uuid        NOT NULL, -- the case that holds it now
    state      text        NOT NULL CHECK (state IN ('running', 'paused', 'met', 'dropped')),
    started_at timestamptz NOT NULL,
    due_at     timestamptz,
    stopped_at timestamptz,
    PRIMARY KEY (origin, kind, rule, cycle),
    CHECK ((state IN ('met', 'dropped')) = (stopped_at IS NOT NULL)),
    CHECK (state <> 'running' OR due_at IS NOT NULL)
);
CREATE INDEX clock_holder ON complaint.clock (case_id);
CREATE INDEX clock_open ON complaint.clock (due_at) WHERE state = 'running';

-- What clocks said: each once in a run, and never unsaid.
CREATE TABLE complaint.clock_signal (
    origin  uuid        NOT NULL,
    kind    text        NOT NULL,
    rule    text        NOT NULL,
    cycle   integer     NOT NULL,
    signal  text        NOT NULL CHECK (signal IN (
        'warned_50', 'warned_75', 'warned_90', 'warned_15_minutes', 'breached')),
    case_id uuid        NOT NULL, -- the case that held it then
    at      timestamptz NOT NULL,
    PRIMARY KEY (origin, kind, rule, cycle, signal)
);
CREATE INDEX clock_signal_breached ON complaint.clock_signal (at) WHERE signal = 'breached';
CREATE TRIGGER clock_signal_stays BEFORE UPDATE OR DELETE ON complaint.clock_signal
    FOR EACH ROW EXECUTE FUNCTION complaint.refuse();

-- Who was told of a clock that runs out, and who took it up.
CREATE TABLE complaint.escalation (
    id        uuid        PRIMARY KEY,
    origin    uuid        NOT NULL,
    kind      text        NOT NULL,
    rule      text        NOT NULL,
    cycle     integer     NOT NULL,
    level     text        NOT NULL CHECK (level IN ('agent', 'lead', 'manager', 'compliance')),
    case_id   uuid        NOT NULL,
    raised_at timestamptz NOT NULL,
    told_at   timestamptz NOT NULL, -- the last time
    times     integer     NOT NULL CHECK (times >= 1),
    taken_by  uuid,
    taken_at  timestamptz,
    UNIQUE (origin, kind, rule, cycle, level),
    CHECK ((taken_by IS NULL) = (taken_at IS NULL))
);
CREATE INDEX escalation_open ON complaint.escalation (level, id) WHERE taken_at IS NULL;
CREATE INDEX escalation_case ON complaint.escalation (case_id);
