-- What a rule of law asks for and what was done about it: longer time, final response, refund.
ALTER TABLE complaint.clock_move ADD COLUMN message text; -- that told the customer of longer time
ALTER TABLE complaint.clock_move DROP CONSTRAINT clock_move_type_check;
ALTER TABLE complaint.clock_move ADD CONSTRAINT clock_move_type_check CHECK (type IN (
    'changed', 'state_changed', 'settled', 'customer_wrote', 'replied', 'reply_lost',
    'call_promised', 'call_connected', 'final_response', 'refund_decided', 'extended', 'dropped'));
-- Nobody takes longer, and nothing is final, without a message that says so to the customer.
ALTER TABLE complaint.clock_move ADD CONSTRAINT clock_move_told CHECK (
    (type = 'extended') = (message IS NOT NULL)
    AND (type <> 'final_response' OR subject IS NOT NULL)
    AND (type <> 'refund_decided' OR subject IN ('refunded', 'not_owed')));
CREATE UNIQUE INDEX clock_move_told_once ON complaint.clock_move (case_id, type, subject, message)
    NULLS NOT DISTINCT WHERE type IN ('extended', 'final_response');

-- What the law asks to be in an answer stands in the history of the case.
ALTER TABLE complaint.event ADD CONSTRAINT event_told CHECK (
    (type <> 'deadline_extended' OR coalesce(body ->> 'reason', '') <> ''
        AND coalesce(body ->> 'until', '') <> '' AND coalesce(body ->> 'message', '') <> '')
    AND (type <> 'final_response_given' OR coalesce(body ->> 'message', '') <> ''
        AND coalesce(body ->> 'outcome', '') IN ('put_right', 'explained', 'rejected'))
    AND (type <> 'passed_on' OR coalesce(body ->> 'to', '') <> ''
        AND coalesce(body ->> 'message', '') <> '')) NOT VALID;
