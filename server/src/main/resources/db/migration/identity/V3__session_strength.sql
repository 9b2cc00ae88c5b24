ALTER TABLE identity.access
    ADD COLUMN strong_at    timestamptz, -- when a strong second factor was shown in this session
    ADD COLUMN device_since timestamptz; -- since when its device is known; null: since created_at
