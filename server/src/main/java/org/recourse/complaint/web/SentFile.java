package org.recourse.complaint.web;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recourse.conversation.Attachment;
import org.recourse.files.FileId;
import org.recourse.kernel.Fields;
import org.recourse.kernel.Texts;

/** A file uploaded before, and what it is called. */
record SentFile(@Nullable String id, @Nullable String name) {
  private static final int FILES_MAX = 10;
  private static final int NAME_MAX = 200;

  static List<Attachment> read(@Nullable List<@Nullable SentFile> sent) {
    if (sent == null) {
      return List.of();
    }
    if (sent.size() > FILES_MAX) {
      throw Fields.invalid(
          "attachments", "Expected at most " + FILES_MAX + " files. Send the rest afterwards.");
    }
    Set<FileId> seen = new HashSet<>();
    return sent.stream()
        .map(file -> {
          SentFile there = Fields.required("attachments", file);
          FileId id = FileId.parse(Fields.required("attachments.id", there.id()));
          if (!seen.add(id)) {
            throw Fields.invalid("attachments", "Expected each file once, but one is twice.");
          }
          return new Attachment(
              id,
              Texts.line(
                  "attachments.name", Fields.required("attachments.name", there.name()), NAME_MAX));
        })
        .toList();
  }
}
