-- Ledger accounts of wallets. Numbers below 1000 are the house's own accounts.
CREATE SEQUENCE wallet.account_id AS bigint START WITH 1000;

CREATE TABLE wallet.wallet (
    id         uuid        PRIMARY KEY,
    person_id  uuid        NOT NULL,
    currency   text        NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    account_id bigint      NOT NULL UNIQUE, -- its balance lives in the ledger and nowhere else
    state      text        NOT NULL CHECK (state IN ('open', 'closed')),
    created_at timestamptz NOT NULL,
    UNIQUE (person_id, currency)
);

CREATE TABLE wallet.funding_source (
    id             uuid        PRIMARY KEY,
    person_id      uuid        NOT NULL,
    bank_name      text        NOT NULL,
    account_number text        NOT NULL CHECK (account_number ~ '^[0-9]{10,19}$'),
    holder         text        NOT NULL,
    state          text        NOT NULL CHECK (state IN ('active', 'removed')),
    created_at     timestamptz NOT NULL
);
CREATE UNIQUE INDEX funding_source_active
    ON wallet.funding_source (person_id, account_number) WHERE state = 'active';

-- One row for each payment, whatever became of it. No foreign keys to wallets: checking them would
-- lock two wallet rows for every payment, and wallets are never deleted.
CREATE TABLE wallet.payment (
    id                        uuid        PRIMARY KEY, -- version 7, also the ledger transfer's
    idempotency               uuid        NOT NULL UNIQUE, -- SHA-256 of person and key, cut
    fingerprint               uuid        NOT NULL, -- SHA-256 of what was asked for, cut
    type                      text        NOT NULL CHECK (type IN ('top_up', 'transfer')),
    state                     text        NOT NULL,
    amount_minor              bigint      NOT NULL CHECK (amount_minor > 0),
    currency                  text        NOT NULL,
    payer_id                  uuid,       -- person; null when the money comes from a bank
    payer_wallet_id           uuid,
    payer_name                text        NOT NULL, -- as the payee is shown it, or the bank's
    payer_handle              text        NOT NULL, -- masked; for a bank the masked number
    payer_balance_after_minor bigint,
    payee_id                  uuid,
    payee_wallet_id           uuid,       -- null when the payee had none
    payee_name                text        NOT NULL, -- as the payer is shown it: masked
    payee_handle              text        NOT NULL,
    payee_balance_after_minor bigint,
    note                      text,
    funding_source_id         uuid REFERENCES wallet.funding_source (id),
    decline_code              text,
    decline_minor             bigint,     -- short by, or the limit's maximum
    failure_code              text,
    created_at                timestamptz NOT NULL,
    updated_at                timestamptz NOT NULL,
    due_at                    timestamptz, -- when to look after it next; null once it is settled
    attempts                  smallint    NOT NULL DEFAULT 0, -- how often it was looked after
    CHECK (state IN ('processing', 'succeeded', 'declined', 'failed', 'unknown', 'reversed')),
    CHECK ((state IN ('processing', 'unknown')) = (due_at IS NOT NULL)),
    CHECK ((state = 'declined') = (decline_code IS NOT NULL))
);
CREATE INDEX payment_of_payer ON wallet.payment (payer_id, id) WHERE payer_id IS NOT NULL;
CREATE INDEX payment_of_payee ON wallet.payment (payee_id, id) WHERE payee_id IS NOT NULL;
CREATE INDEX payment_due ON wallet.payment (due_at) WHERE due_at IS NOT NULL;
CREATE INDEX payment_coming_in ON wallet.payment (payee_wallet_id) WHERE due_at IS NOT NULL;

-- The story of payments that take several steps. An ordinary transfer's is told by its row alone.
CREATE TABLE wallet.payment_step (
    payment_id uuid        NOT NULL REFERENCES wallet.payment (id),
    no         int         NOT NULL, -- 1, 2, 3 …
    step       text        NOT NULL,
    at         timestamptz NOT NULL,
    detail     text,
    PRIMARY KEY (payment_id, no)
);

-- How often a person has looked others up: a wallet is not a phone book.
CREATE TABLE wallet.payee_lookup (
    person_id uuid        NOT NULL,
    span      text        NOT NULL CHECK (span IN ('hour', 'day')),
    starts_at timestamptz NOT NULL,
    lookups   int         NOT NULL,
    PRIMARY KEY (person_id, span, starts_at)
);
CREATE INDEX payee_lookup_starts_at ON wallet.payee_lookup (starts_at);
