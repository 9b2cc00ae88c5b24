-- Whoever is asked in another one's case is told of it, and led to their own thread alone.
ALTER TABLE notice.message ADD COLUMN part_id text;
ALTER TABLE notice.message DROP CONSTRAINT message_of_case;
ALTER TABLE notice.message ADD CONSTRAINT message_of_case
    CHECK ((kind = 'case') = (num_nonnulls(case_id, part_id) = 1));
