-- What a code may be asked for, as a list again: a purpose Java does not know is a mistake.
ALTER TABLE identity.challenge
    DROP CONSTRAINT challenge_purpose_check,
    ADD CONSTRAINT challenge_purpose_check CHECK (purpose IN (
        'sign_up', 'reset', 'unfreeze', 'handle', 'step_up', 'sign_in', 'recovery', 'freeze'));
