-- An answer to many need not be to an incident: an agent picks the cases, under a key of their own.
ALTER TABLE complaint.bulk_reply ALTER COLUMN incident DROP NOT NULL;
CREATE UNIQUE INDEX bulk_reply_picked ON complaint.bulk_reply (agent, key) WHERE incident IS NULL;
