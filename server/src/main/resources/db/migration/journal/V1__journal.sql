-- Events as the transactions that caused them write them. Concurrent transactions commit out of
-- order, so this order is nobody's cursor. xid is the writing transaction: once every transaction
-- below a number has ended, the rows below it are complete and their order (xid, id) is final.
CREATE TABLE journal.intake (
    xid     xid8        NOT NULL DEFAULT pg_current_xact_id(),
    id      bigint      GENERATED ALWAYS AS IDENTITY (CACHE 256),
    at      timestamptz NOT NULL DEFAULT clock_timestamp(),
    type    text        NOT NULL,
    subject text        NOT NULL,
    people  uuid[]      NOT NULL,
    payload json        NOT NULL,
    PRIMARY KEY (xid, id)
) WITH (
    -- Rows live for a tenth of a second, so most of the table is dead: vacuum early, at full speed.
    autovacuum_vacuum_scale_factor = 0,
    autovacuum_vacuum_threshold = 20000,
    autovacuum_vacuum_insert_threshold = -1,
    autovacuum_vacuum_cost_delay = 0
);

-- The journal itself: positions count from 1 without a gap and become visible in their order.
CREATE TABLE journal.event (
    position bigint      PRIMARY KEY,
    at       timestamptz NOT NULL,
    type     text        NOT NULL,
    subject  text        NOT NULL,
    people   uuid[]      NOT NULL,
    payload  json        NOT NULL
);

-- One row. Whoever locks it is the leader for that transaction.
CREATE TABLE journal.head (
    one      boolean PRIMARY KEY DEFAULT true CHECK (one),
    position bigint  NOT NULL DEFAULT 0, -- the newest event's
    mark     xid8    NOT NULL DEFAULT '0'  -- every intake row below it has been copied
) WITH (fillfactor = 10);
INSERT INTO journal.head DEFAULT VALUES;

CREATE TABLE journal.reader (
    name     text   PRIMARY KEY,
    position bigint NOT NULL DEFAULT 0 -- the last event it has read
) WITH (fillfactor = 10);
