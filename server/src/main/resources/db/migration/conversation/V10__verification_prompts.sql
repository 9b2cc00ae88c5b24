-- Whose wallet an asked address belongs to: they are asked in the app too. None where nobody has it.
ALTER TABLE conversation.verification ADD COLUMN person uuid;
CREATE INDEX verification_person ON conversation.verification (person) WHERE answer IS NULL;
