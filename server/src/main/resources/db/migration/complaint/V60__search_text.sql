-- What each case says, as search compares it, and the pieces of it by which it is found.
-- See docs/decisions/case-search.md.
CREATE TABLE complaint.search_text (
    number  bigint PRIMARY KEY, -- of the case; newest first is the order of answers
    case_id uuid   NOT NULL UNIQUE,
    text    text   NOT NULL,
    keys    int[]  NOT NULL
);
-- Keys are hashes: compressing them gains nothing, and statistics of them say nothing.
ALTER TABLE complaint.search_text ALTER COLUMN keys SET STORAGE EXTERNAL;
ALTER TABLE complaint.search_text ALTER COLUMN keys SET STATISTICS 0;
ALTER TABLE complaint.search_text ALTER COLUMN text SET STATISTICS 0;
-- Without a list of pending entries, which every search would have to read.
CREATE INDEX search_text_keys ON complaint.search_text USING gin (keys) WITH (fastupdate = off);
