-- Two messages are written for most payments, so each index of this table costs as much as two of
-- the payment's. Person and position name a message; an id of its own is not needed.
ALTER TABLE notice.message
    DROP CONSTRAINT message_pkey,
    DROP CONSTRAINT message_person_position_read_at_key,
    DROP COLUMN id,
    ADD PRIMARY KEY (person, position) INCLUDE (read_at);
