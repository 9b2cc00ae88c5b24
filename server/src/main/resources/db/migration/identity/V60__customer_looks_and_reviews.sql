-- A member of staff looks at a customer: with a reason, for half an hour.
CREATE TABLE identity.customer_look (
    id        uuid        PRIMARY KEY,
    staff     uuid        NOT NULL REFERENCES identity.person,
    person    uuid        NOT NULL REFERENCES identity.person,
    reason    text        NOT NULL CHECK (char_length(reason) BETWEEN 1 AND 300),
    opened_at timestamptz NOT NULL,
    ends_at   timestamptz NOT NULL CHECK (ends_at > opened_at),
    CHECK (staff <> person)
);
CREATE INDEX customer_look_staff ON identity.customer_look (staff, person, ends_at);

-- What a person asks of the house with documents: a higher tier, or the end of a freeze.
CREATE TABLE identity.review (
    id           uuid        PRIMARY KEY, -- a UUID v7, so it sorts by time
    person       uuid        NOT NULL REFERENCES identity.person,
    kind         text        NOT NULL CHECK (kind IN ('tier', 'unfreeze')),
    tier         text        CHECK (tier IN ('verified', 'full')), -- the one asked for
    document     text        NOT NULL CHECK (document IN (
        'passport', 'identity_card', 'driving_licence', 'residence_permit')),
    words        text        CHECK (char_length(words) BETWEEN 1 AND 1000),
    state        text        NOT NULL CHECK (state IN (
        'submitted', 'under_review', 'approved', 'declined', 'withdrawn')),
    cause        text        CHECK (cause IN ( -- why it was declined, for the person
        'unreadable', 'expired', 'not_matching', 'incomplete', 'not_accepted', 'not_proved')),
    submitted_at timestamptz NOT NULL,
    decided_at   timestamptz,
    decided_by   uuid        REFERENCES identity.person, -- who declined; approvals have two
    CHECK ((kind = 'tier') = (tier IS NOT NULL)),
    CHECK ((state = 'declined') = (cause IS NOT NULL)),
    CHECK ((state IN ('approved', 'declined', 'withdrawn')) = (decided_at IS NOT NULL)),
    CHECK (decided_by IS DISTINCT FROM person)
);
CREATE UNIQUE INDEX review_open ON identity.review (person, kind)
    WHERE state IN ('submitted', 'under_review');
CREATE INDEX review_person ON identity.review (person, id);
CREATE INDEX review_waiting ON identity.review (id) WHERE state IN ('submitted', 'under_review');

-- The files of a review, which lie in the module files.
CREATE TABLE identity.review_file (
    review uuid NOT NULL REFERENCES identity.review,
    part   text NOT NULL CHECK (part IN ('front', 'back', 'selfie', 'address')),
    file   uuid NOT NULL UNIQUE,
    PRIMARY KEY (review, part)
);
