-- Three tables are the books. What Java decides is checked here a second time, as far as that is
-- free on the hot path; org.recourse.ledger.Books recounts the rest.

-- The ledger's clock: the database's, so that all nodes have one. Tests put another in its place.
CREATE FUNCTION ledger.now() RETURNS timestamptz LANGUAGE sql VOLATILE
AS 'SELECT clock_timestamp()';

-- One row per account, updated in place by the lane that holds its lock. The free space in each
-- page keeps those updates off the index.
CREATE TABLE ledger.account (
    id                    bigint      PRIMARY KEY,
    debits_pending        bigint      NOT NULL DEFAULT 0,
    debits_posted         bigint      NOT NULL DEFAULT 0,
    credits_pending       bigint      NOT NULL DEFAULT 0,
    credits_posted        bigint      NOT NULL DEFAULT 0,
    entries               bigint      NOT NULL DEFAULT 0,
    last_at               timestamptz NOT NULL DEFAULT ledger.now(), -- of its newest transfer
    -- No pending hold that counts against its limit expires before this; the greatest bigint when
    -- none does, as for accounts without a limit.
    next_expiry_epoch_us  bigint      NOT NULL DEFAULT 9223372036854775807,
    kind                  integer     NOT NULL,
    debits_within_credits boolean     NOT NULL,
    credits_within_debits boolean     NOT NULL,
    debits_blocked        boolean     NOT NULL,
    credits_blocked       boolean     NOT NULL,
    currency              text        NOT NULL,
    CONSTRAINT account_id_positive CHECK (id > 0),
    CONSTRAINT account_counters_not_negative CHECK (
        debits_pending >= 0 AND debits_posted >= 0 AND credits_pending >= 0
        AND credits_posted >= 0 AND entries >= 0),
    CONSTRAINT account_one_limit CHECK (NOT (debits_within_credits AND credits_within_debits)),
    CONSTRAINT account_debits_within_credits CHECK (
        NOT debits_within_credits OR debits_pending + debits_posted <= credits_posted),
    CONSTRAINT account_credits_within_debits CHECK (
        NOT credits_within_debits OR credits_pending + credits_posted <= debits_posted)
) WITH (fillfactor = 70);

-- One row per settled command, refusals too. The two entry numbers make each movement an entry
-- of both its accounts, so there is no table of entries.
CREATE TABLE ledger.transfer (
    id                  uuid        PRIMARY KEY, -- made by the client, version 7: new sort last
    debit_account       bigint,
    credit_account      bigint,
    amount_minor        bigint,
    tag                 bigint      NOT NULL,
    at                  timestamptz NOT NULL,
    debit_entry_no      bigint,
    credit_entry_no     bigint,
    debit_posted_minor  bigint, -- the account's posted credits less posted debits, after this
    credit_posted_minor bigint,
    short_by_minor      bigint, -- by how much a limit was missed
    hold                uuid,   -- the hold this ends
    kind                integer     NOT NULL,
    timeout_seconds     integer,
    code                smallint    NOT NULL, -- 0 created, else the refusal: ResultCode
    type                smallint    NOT NULL, -- 1 post, 2 hold, 3 post hold, 4 void hold
    currency            text,
    CONSTRAINT transfer_type_known CHECK (type BETWEEN 1 AND 4),
    CONSTRAINT transfer_created_is_whole CHECK (
        code <> 0
        OR (debit_account IS NOT NULL AND credit_account IS NOT NULL AND currency IS NOT NULL
            AND debit_account <> credit_account AND amount_minor IS NOT NULL
            AND amount_minor > 0)),
    CONSTRAINT transfer_ends_a_hold CHECK ((type >= 3) = (hold IS NOT NULL)),
    CONSTRAINT transfer_moves_on_both_sides CHECK (
        CASE WHEN code = 0 AND type IN (1, 3)
            THEN debit_entry_no IS NOT NULL AND debit_entry_no > 0
                AND credit_entry_no IS NOT NULL AND credit_entry_no > 0
                AND debit_posted_minor IS NOT NULL AND credit_posted_minor IS NOT NULL
            ELSE debit_entry_no IS NULL AND credit_entry_no IS NULL
                AND debit_posted_minor IS NULL AND credit_posted_minor IS NULL
        END)
);
CREATE UNIQUE INDEX transfer_debit_entry ON ledger.transfer (debit_account, debit_entry_no)
    WHERE debit_entry_no IS NOT NULL;
CREATE UNIQUE INDEX transfer_credit_entry ON ledger.transfer (credit_account, credit_entry_no)
    WHERE credit_entry_no IS NOT NULL;
-- A hold ends once, whatever the lane believes.
CREATE UNIQUE INDEX transfer_ends_hold_once ON ledger.transfer (hold)
    WHERE hold IS NOT NULL AND code = 0;

-- The state of each hold that was created; its id is the id of its transfer.
CREATE TABLE ledger.hold (
    id             uuid     PRIMARY KEY,
    debit_account  bigint   NOT NULL,
    credit_account bigint   NOT NULL,
    amount_minor   bigint   NOT NULL,
    expires_at     timestamptz,
    ended_at       timestamptz,
    ended_by       uuid,    -- the transfer that posted or voided it
    posted_minor   bigint   NOT NULL DEFAULT 0,
    state          smallint NOT NULL DEFAULT 1, -- 1 pending, 2 posted, 3 voided, 4 expired
    currency       text     NOT NULL,
    CONSTRAINT hold_amount_positive CHECK (amount_minor > 0),
    CONSTRAINT hold_posted_within_amount CHECK (posted_minor BETWEEN 0 AND amount_minor),
    CONSTRAINT hold_state_agrees CHECK (
        CASE state
            WHEN 1 THEN ended_at IS NULL AND ended_by IS NULL AND posted_minor = 0
            WHEN 2 THEN ended_at IS NOT NULL AND ended_by IS NOT NULL AND posted_minor > 0
            WHEN 3 THEN ended_at IS NOT NULL AND ended_by IS NOT NULL AND posted_minor = 0
            WHEN 4 THEN ended_at IS NOT NULL AND ended_by IS NULL AND posted_minor = 0
                AND expires_at IS NOT NULL
            ELSE false
        END)
) WITH (fillfactor = 85);
CREATE INDEX hold_due ON ledger.hold (expires_at) WHERE state = 1 AND expires_at IS NOT NULL;
CREATE INDEX hold_debit_due ON ledger.hold (debit_account, expires_at)
    WHERE state = 1 AND expires_at IS NOT NULL;
CREATE INDEX hold_credit_due ON ledger.hold (credit_account, expires_at)
    WHERE state = 1 AND expires_at IS NOT NULL;

-- History stays. Triggers for a whole statement, for named columns or with a condition cost an
-- ordinary batch nothing.
CREATE FUNCTION ledger.refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION
        'Expected % of % never to happen, but it was tried. Correct money by a new transfer.',
        TG_OP, TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER transfer_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger.transfer
    FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse();
CREATE TRIGGER account_stays BEFORE DELETE OR TRUNCATE ON ledger.account
    FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse();
CREATE TRIGGER account_terms_stay
    BEFORE UPDATE OF id, currency, kind, debits_within_credits, credits_within_debits
    ON ledger.account FOR EACH ROW EXECUTE FUNCTION ledger.refuse();
CREATE TRIGGER hold_stays BEFORE DELETE OR TRUNCATE ON ledger.hold
    FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse();
CREATE TRIGGER hold_ends_once BEFORE UPDATE ON ledger.hold FOR EACH ROW
    WHEN (OLD.state <> 1 OR NEW.id <> OLD.id OR NEW.amount_minor <> OLD.amount_minor
        OR NEW.debit_account <> OLD.debit_account OR NEW.credit_account <> OLD.credit_account
        OR NEW.expires_at IS DISTINCT FROM OLD.expires_at OR NEW.currency <> OLD.currency)
    EXECUTE FUNCTION ledger.refuse();
