-- What the wall counts of a day.
CREATE INDEX cases_opened ON complaint.cases (opened_at);
CREATE INDEX cases_resolved ON complaint.cases (resolved_at) WHERE resolved_at IS NOT NULL;

-- How long people lately waited, for the contact card.
CREATE INDEX clock_first_replies ON complaint.clock (stopped_at)
    WHERE kind = 'first_reply' AND state = 'met';
