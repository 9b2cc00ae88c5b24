-- What people uploaded. A file is begun, complete once all its pieces are there, and kept for good
-- once something claims it; what nobody claims within a day is dropped. The row stays.
CREATE TABLE files.file (
    id           uuid        PRIMARY KEY,
    owner        uuid        NOT NULL, -- the person who uploaded it
    type         text        NOT NULL CHECK (type IN ('JPEG', 'PNG', 'PDF')),
    started_at   timestamptz NOT NULL,
    bytes        bigint      CHECK (bytes BETWEEN 1 AND 10485760),
    completed_at timestamptz,
    claimed_at   timestamptz CHECK (claimed_at IS NULL OR completed_at IS NOT NULL),
    dropped_at   timestamptz,
    CHECK ((bytes IS NULL) = (completed_at IS NULL))
);
CREATE INDEX file_owner ON files.file (owner, started_at);
CREATE INDEX file_unclaimed ON files.file (started_at)
    WHERE claimed_at IS NULL AND dropped_at IS NULL;

-- The content: 256 KiB each but the last, sealed to its file and number.
CREATE TABLE files.piece (
    file   uuid  NOT NULL REFERENCES files.file,
    number int   NOT NULL CHECK (number >= 0),
    sealed bytea NOT NULL,
    PRIMARY KEY (file, number)
);
-- Sealed bytes do not shrink; trying costs time.
ALTER TABLE files.piece ALTER COLUMN sealed SET STORAGE EXTERNAL;
