-- How a person wants to be told of money outside the inbox; without a row, as the house does it.
CREATE TABLE notice.preference (
    person       uuid        PRIMARY KEY,
    debit_email  boolean     NOT NULL,
    debit_sms    boolean     NOT NULL,
    debit_from   int         NOT NULL CHECK (debit_from BETWEEN 0 AND 1000000),
    credit_email boolean     NOT NULL,
    credit_sms   boolean     NOT NULL,
    changed_at   timestamptz NOT NULL
);
COMMENT ON COLUMN notice.preference.debit_from IS
    'the least whole units of a wallet''s currency worth a message; smaller debits are in the inbox';
