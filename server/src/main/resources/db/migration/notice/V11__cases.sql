-- Customers are told of answers and moves in their cases.
ALTER TABLE notice.message ADD COLUMN case_id text;
ALTER TABLE notice.message DROP CONSTRAINT message_kind_check;
ALTER TABLE notice.message ADD CONSTRAINT message_kind_check
    CHECK (kind IN ('debit', 'credit', 'security', 'case'));
ALTER TABLE notice.message ADD CONSTRAINT message_of_case
    CHECK ((kind = 'case') = (case_id IS NOT NULL));
