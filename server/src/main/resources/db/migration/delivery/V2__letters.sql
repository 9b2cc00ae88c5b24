-- What makes an e-mail part of a correspondence: its ids, its sender, where an answer goes.
ALTER TABLE delivery.message ADD COLUMN letterhead jsonb CHECK (letterhead IS NULL OR channel = 'email');
