-- What the operator decides about payments, as data with a day from which it counts. A version is
-- never changed; another one takes its place. Amounts are in minor units.
CREATE TABLE wallet.policy (
    id         uuid        PRIMARY KEY,
    name       text        NOT NULL CHECK (name IN ('step_up', 'limits')),
    valid_from timestamptz NOT NULL,
    body       json        NOT NULL,
    approval   text,       -- the approval by two people; null for what the program came with
    UNIQUE (name, valid_from)
);
CREATE FUNCTION wallet.refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'Expected % of % never to happen, but it was tried. Add a version instead.',
        TG_OP, TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER policy_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON wallet.policy
    FOR EACH STATEMENT EXECUTE FUNCTION wallet.refuse();

INSERT INTO wallet.policy (id, name, valid_from, body) VALUES
('019a0000-0000-7000-8000-000000000001', 'step_up', '2026-01-01T00:00:00Z', '{
  "amounts": {
    "CNY": {"over": 200000, "trusted_over": 2000000},
    "EUR": {"over": 30000, "trusted_over": 300000},
    "GBP": {"over": 30000, "trusted_over": 300000},
    "INR": {"over": 2500000, "trusted_over": 25000000},
    "SGD": {"over": 30000, "trusted_over": 300000},
    "USD": {"over": 30000, "trusted_over": 300000}},
  "device_cooling_hours": 24}'),
('019a0000-0000-7000-8000-000000000002', 'limits', '2026-01-01T00:00:00Z', '{
  "tiers": {
    "basic": {
      "CNY": {"per_transaction": 500000, "day": 1000000, "month": 5000000, "balance": 5000000},
      "EUR": {"per_transaction": 100000, "day": 200000, "month": 1000000, "balance": 1000000},
      "GBP": {"per_transaction": 100000, "day": 200000, "month": 1000000, "balance": 1000000},
      "INR": {"per_transaction": 5000000, "day": 10000000, "month": 20000000, "balance": 20000000},
      "SGD": {"per_transaction": 100000, "day": 200000, "month": 1000000, "balance": 1000000},
      "USD": {"per_transaction": 100000, "day": 200000, "month": 1000000, "balance": 1000000}},
    "verified": {
      "CNY": {"per_transaction": 2000000, "day": 5000000, "month": 20000000, "balance": 20000000},
      "EUR": {"per_transaction": 500000, "day": 1000000, "month": 5000000, "balance": 5000000},
      "GBP": {"per_transaction": 500000, "day": 1000000, "month": 5000000, "balance": 5000000},
      "INR": {"per_transaction": 20000000, "day": 40000000, "month": 100000000, "balance": 100000000},
      "SGD": {"per_transaction": 500000, "day": 1000000, "month": 5000000, "balance": 5000000},
      "USD": {"per_transaction": 500000, "day": 1000000, "month": 5000000, "balance": 5000000}},
    "full": {
      "CNY": {"per_transaction": 5000000, "day": 20000000, "month": 100000000, "balance": 200000000},
      "EUR": {"per_transaction": 5000000, "day": 10000000, "month": 50000000, "balance": 100000000},
      "GBP": {"per_transaction": 5000000, "day": 10000000, "month": 50000000, "balance": 100000000},
      "INR": {"per_transaction": 50000000, "day": 200000000, "month": 1000000000, "balance": 2000000000},
      "SGD": {"per_transaction": 5000000, "day": 10000000, "month": 50000000, "balance": 100000000},
      "USD": {"per_transaction": 5000000, "day": 10000000, "month": 50000000, "balance": 100000000}}},
  "new_device_day": {
    "CNY": 200000, "EUR": 30000, "GBP": 30000, "INR": 2500000, "SGD": 30000, "USD": 30000}}');

-- What had left an account when a day or a month began. What leaves within it is the difference.
CREATE TABLE wallet.limit_window (
    account_id bigint NOT NULL,
    span       text   NOT NULL CHECK (span IN ('day', 'month')),
    starts_on  date   NOT NULL,
    base_minor bigint NOT NULL CHECK (base_minor >= 0),
    PRIMARY KEY (account_id, span, starts_on)
);
CREATE INDEX limit_window_starts_on ON wallet.limit_window (starts_on);

-- Which limit a payment was declined for.
ALTER TABLE wallet.payment ADD COLUMN decline_limit text
    CHECK (decline_limit IN ('per_transaction', 'day', 'month', 'balance', 'new_device'));
