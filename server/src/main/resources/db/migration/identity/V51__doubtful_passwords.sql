-- When a forgotten password was replaced by what a thief of phone and mailbox has too; it stays
-- while others follow within a week of the last, or during a freeze. What was set up since then may
-- be the thief's.
ALTER TABLE identity.password ADD COLUMN fresh_since timestamptz;
