package org.recourse.conversation;

import org.recourse.files.FileId;

/**
 * A file that came or goes with a message.
 *
 * @param name as the sender called it, for showing only; at most 200 characters of one line
 */
public record Attachment(FileId file, String name) {}
