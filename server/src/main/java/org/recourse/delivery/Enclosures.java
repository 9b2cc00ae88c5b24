package org.recourse.delivery;

import java.util.List;

/** A bean of this type knows what goes out with letters. Read when one is sent. */
public interface Enclosures {

  /** What hangs on the letter about this. */
  List<Enclosure> of(String about);

  /**
   * Something that hangs on a letter.
   *
   * @param name as its reader sees it
   */
  @SuppressWarnings("ArrayRecordComponent") // megabytes, never compared
  record Enclosure(String name, String mediaType, byte[] content) {}
}
