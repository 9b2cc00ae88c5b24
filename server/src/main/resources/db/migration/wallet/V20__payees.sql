-- Whom somebody has paid with a confirmation of their own, and whom they trust with more.
CREATE TABLE wallet.payee (
    id            uuid        PRIMARY KEY,
    person_id     uuid        NOT NULL,
    payee_id      uuid        NOT NULL CHECK (payee_id <> person_id),
    name          text        NOT NULL, -- masked, as it was at the first payment
    handle        text        NOT NULL, -- masked, the one they were first paid by
    first_paid_at timestamptz NOT NULL,
    trusted_at    timestamptz,
    UNIQUE (person_id, payee_id)
);
CREATE INDEX payee_of_person ON wallet.payee (person_id, id);
