-- What came by mail may be anything: kept and handed out as bytes, never shown.
ALTER TABLE files.file DROP CONSTRAINT file_type_check;
ALTER TABLE files.file
    ADD CONSTRAINT file_type_check CHECK (type IN ('JPEG', 'PNG', 'PDF', 'OTHER'));
