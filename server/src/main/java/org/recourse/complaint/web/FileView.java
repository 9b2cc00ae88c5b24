package org.recourse.complaint.web;

import org.recourse.conversation.Attachment;
import org.recourse.files.StoredFile;

/** A file that came or went with a message. */
record FileView(String id, String name, String type, long bytes) {

  static FileView of(Attachment attachment, StoredFile file) {
    return new FileView(
        file.id().toString(), attachment.name(), file.type().mediaType(), file.bytes());
  }
}
