-- Reading a case anew costs the index all its keys. One that changes again and again, such as a
-- live talk, is read at once and then not again before it has rested.
ALTER TABLE complaint.search_text ADD COLUMN read_at timestamptz NOT NULL DEFAULT now();
CREATE TABLE complaint.search_later (
    case_id uuid        PRIMARY KEY,
    due_at  timestamptz NOT NULL -- by the clock of the database
);
