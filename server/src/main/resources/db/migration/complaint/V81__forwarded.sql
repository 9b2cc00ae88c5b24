-- Which authority passed a complaint on to us, from whose receipt a clock of the law counts.
ALTER TABLE complaint.cases
    ADD COLUMN forwarded_by        text CHECK (char_length(forwarded_by) BETWEEN 1 AND 200),
    ADD COLUMN forwarded_reference text CHECK (char_length(forwarded_reference) BETWEEN 1 AND 100),
    ADD COLUMN forwarded_at        timestamptz,
    ADD CONSTRAINT cases_forwarded CHECK (
        num_nonnulls(forwarded_by, forwarded_reference, forwarded_at) IN (0, 3)),
    ADD CONSTRAINT cases_forwarded_kind CHECK (forwarded_at IS NULL OR kind <> 'enquiry');
ALTER TABLE complaint.event ADD CONSTRAINT event_forwarded CHECK (
    (type <> 'forwarded' OR coalesce(body ->> 'by', '') <> ''
        AND coalesce(body ->> 'reference', '') <> '' AND coalesce(body ->> 'received_at', '') <> '')
    AND (type <> 'forwarding_withdrawn' OR coalesce(body ->> 'reason', '') <> '')) NOT VALID;

-- What said whether it was forwarded says by whom; until now none was.
ALTER TABLE complaint.clock_move DISABLE TRIGGER clock_move_stays;
UPDATE complaint.clock_move SET facts = (facts::jsonb || '{"forwarded": null}')::json
WHERE facts IS NOT NULL;
ALTER TABLE complaint.clock_move ENABLE TRIGGER clock_move_stays;
