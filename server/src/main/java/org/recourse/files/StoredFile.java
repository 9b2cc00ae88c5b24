package org.recourse.files;

import java.time.Instant;
import java.util.UUID;

/**
 * A file that arrived whole.
 *
 * @param owner who uploaded it
 */
public record StoredFile(FileId id, UUID owner, FileType type, long bytes, Instant createdAt) {}
