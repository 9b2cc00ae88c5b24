-- How well the house knows who somebody is; what a tier allows is the wallet's policy.
ALTER TABLE identity.person ADD COLUMN tier text NOT NULL DEFAULT 'basic'
    CHECK (tier IN ('basic', 'verified', 'full'));
