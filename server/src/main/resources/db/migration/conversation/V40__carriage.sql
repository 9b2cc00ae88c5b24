-- Who else got a message of ours; fixed when it was written.
CREATE TABLE conversation.message_copy (
    message uuid NOT NULL REFERENCES conversation.message,
    place   int  NOT NULL CHECK (place BETWEEN 0 AND 99),
    address text NOT NULL CHECK (char_length(address) BETWEEN 3 AND 320),
    PRIMARY KEY (message, place)
);

-- What the servers on its way said of a message of ours, beyond how far it has come.
CREATE TABLE conversation.delivery_note (
    message uuid        NOT NULL REFERENCES conversation.message,
    at      timestamptz NOT NULL,
    text    text        NOT NULL CHECK (char_length(text) BETWEEN 1 AND 300),
    PRIMARY KEY (message, text)
);
