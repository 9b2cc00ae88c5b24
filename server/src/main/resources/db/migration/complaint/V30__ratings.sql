-- One question after each resolution. Who handled it is fixed when it is asked; what was answered
-- is never changed.
CREATE TABLE complaint.rating (
    id              uuid        PRIMARY KEY,
    case_id         uuid        NOT NULL,
    episode         integer     NOT NULL CHECK (episode >= 1), -- 1, and one more for each reopening
    agent           uuid,
    person          uuid,
    hash            bytea       NOT NULL UNIQUE, -- SHA-256 of the secret in the link
    sealed          bytea       NOT NULL,        -- the secret, for the customer's own page
    asked_at        timestamptz NOT NULL,
    expires_at      timestamptz NOT NULL,
    answered_at     timestamptz,
    score           smallint    CHECK (score BETWEEN 1 AND 5),
    words           text        CHECK (char_length(words) BETWEEN 1 AND 2000),
    feedback_due_at timestamptz, -- by when somebody answers what was said of the agent
    feedback_by     uuid,
    feedback_at     timestamptz,
    feedback_note   text,
    UNIQUE (case_id, episode),
    CHECK ((answered_at IS NULL) = (score IS NULL)),
    CHECK (words IS NULL OR score IS NOT NULL),
    CHECK (feedback_due_at IS NULL OR (agent IS NOT NULL AND score IS NOT NULL)),
    CHECK ((feedback_at IS NULL) = (feedback_by IS NULL)),
    CHECK ((feedback_at IS NULL) = (feedback_note IS NULL)),
    CHECK (feedback_by IS DISTINCT FROM agent OR feedback_by IS NULL)
);
CREATE INDEX rating_feedback ON complaint.rating (id) WHERE feedback_due_at IS NOT NULL;
CREATE INDEX rating_asked ON complaint.rating (asked_at);

CREATE FUNCTION complaint.keep_rating() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' OR NEW.agent IS DISTINCT FROM OLD.agent OR NEW.episode <> OLD.episode
        OR NEW.case_id <> OLD.case_id
        OR (OLD.score IS NOT NULL AND (NEW.score <> OLD.score
            OR NEW.words IS DISTINCT FROM OLD.words)) THEN
        RAISE EXCEPTION 'Expected a rating to stay as it was given, but a change was tried.'
            USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER rating_stays BEFORE UPDATE OR DELETE ON complaint.rating
    FOR EACH ROW EXECUTE FUNCTION complaint.keep_rating();
