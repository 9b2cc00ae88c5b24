package org.recourse.contact.chat;

import java.util.List;
import java.util.UUID;
import org.recourse.conversation.Attachment;

/**
 * A line somebody writes.
 *
 * @param key chosen by who writes; the same key again is the same line
 * @param files uploaded before, by who writes
 */
public record Line(UUID key, String text, List<Attachment> files) {
  public static final int TEXT_MAX = 4_000;
  public static final int FILES_MAX = 5;

  public Line {
    files = List.copyOf(files);
  }
}
