-- When a risk to a person's account was last seen, and when they last put the advice for it away.
CREATE TABLE identity.risk (
    person       uuid        NOT NULL REFERENCES identity.person,
    kind         text        NOT NULL CHECK (kind IN
        ('new_device', 'outdated_software', 'failed_codes', 'step_up_refused', 'freeze')),
    seen_at      timestamptz NOT NULL,
    dismissed_at timestamptz,
    PRIMARY KEY (person, kind)
);

-- Whether the browser or system a device last came with is too old to be safe.
ALTER TABLE identity.device ADD COLUMN outdated boolean NOT NULL DEFAULT false;

-- Until then a handle added later is told things, but no code sent to it proves anything.
ALTER TABLE identity.handle ADD COLUMN proves_from timestamptz;
UPDATE identity.handle SET proves_from = verified_at;
ALTER TABLE identity.handle ALTER COLUMN proves_from SET NOT NULL;
ALTER TABLE identity.handle ADD CHECK (proves_from >= verified_at);

ALTER TABLE identity.challenge
    DROP CONSTRAINT challenge_purpose_check,
    ADD CONSTRAINT challenge_purpose_check CHECK (purpose ~ '^[a-z_]{1,20}$');

-- Whether others find a person by this handle, to pay them.
ALTER TABLE identity.handle ADD COLUMN found boolean NOT NULL DEFAULT true;
