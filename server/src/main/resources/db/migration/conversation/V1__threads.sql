-- Everybody who ever reached us through a channel, and how sure we are who each is.
CREATE TABLE conversation.contact (
    id         uuid        PRIMARY KEY,
    channel    text        NOT NULL CHECK (channel IN ('app', 'chat', 'email')),
    address    text        CHECK (char_length(address) BETWEEN 1 AND 320), -- none in the wallet
    name       text        NOT NULL CHECK (char_length(name) <= 200),
    language   text        NOT NULL CHECK (language IN ('en', 'zh-CN')),
    assurance  text        NOT NULL CHECK (assurance IN (
        'anonymous', 'channel_verified', 'wallet_verified')),
    person     uuid,
    blocked    boolean     NOT NULL DEFAULT false,
    created_at timestamptz NOT NULL,
    CHECK ((assurance = 'wallet_verified') = (person IS NOT NULL)),
    CHECK ((channel = 'app') = (address IS NULL)),
    UNIQUE (channel, address)
);
CREATE UNIQUE INDEX contact_wallet ON conversation.contact (person) WHERE channel = 'app';
CREATE INDEX contact_person ON conversation.contact (person);

CREATE TABLE conversation.thread (
    id          uuid        PRIMARY KEY,
    contact     uuid        NOT NULL REFERENCES conversation.contact,
    subject     text        NOT NULL CHECK (char_length(subject) <= 500),
    last_number bigint      NOT NULL DEFAULT 0, -- locked by whoever adds a message
    opened_at   timestamptz NOT NULL
);
CREATE INDEX thread_contact ON conversation.thread (contact);

CREATE TABLE conversation.message (
    id       uuid        PRIMARY KEY,
    thread   uuid        NOT NULL REFERENCES conversation.thread,
    number   bigint      NOT NULL CHECK (number > 0), -- counts from 1 without a gap
    position bigint      GENERATED ALWAYS AS IDENTITY UNIQUE, -- orders several threads as one
    key      uuid        NOT NULL,
    author   text        NOT NULL CHECK (author IN ('outside', 'staff', 'house')),
    contact  uuid        REFERENCES conversation.contact,
    agent    uuid,
    channel  text        NOT NULL CHECK (channel IN ('app', 'chat', 'email')),
    text     text        NOT NULL CHECK (char_length(text) <= 20000), -- masked already
    at       timestamptz NOT NULL,
    delivery text        NOT NULL CHECK (delivery IN (
        'received', 'queued', 'sent', 'delivered', 'read', 'bounced', 'failed')),
    CHECK ((author = 'outside') = (contact IS NOT NULL)),
    CHECK ((author = 'staff') = (agent IS NOT NULL)),
    CHECK ((author = 'outside') = (delivery = 'received')),
    UNIQUE (thread, number),
    UNIQUE (thread, key)
);
CREATE INDEX message_thread_position ON conversation.message (thread, position);

CREATE TABLE conversation.attachment (
    message uuid NOT NULL REFERENCES conversation.message,
    place   int  NOT NULL CHECK (place BETWEEN 0 AND 99),
    file    uuid NOT NULL,
    name    text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 200),
    PRIMARY KEY (message, place)
);
CREATE INDEX attachment_file ON conversation.attachment (file);

-- What was said stays as it was said; only how far it has come may change.
CREATE FUNCTION conversation.keep_message() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND (to_jsonb(NEW) - 'delivery') = (to_jsonb(OLD) - 'delivery') THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'Expected a message to stay as it is, but % was tried', TG_OP;
END $$;
CREATE TRIGGER keep_message BEFORE UPDATE OR DELETE ON conversation.message
    FOR EACH ROW EXECUTE FUNCTION conversation.keep_message();
