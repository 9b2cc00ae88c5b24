package org.recourse.files;

import java.util.UUID;
import org.recourse.kernel.Ids;

/** A file somebody uploaded, as {@code fil_…}. */
public record FileId(UUID value) {
  private static final String PREFIX = "fil";

  public static FileId next() {
    return new FileId(Ids.next());
  }

  public static FileId parse(String text) {
    return new FileId(Ids.parse(PREFIX, text));
  }

  @Override
  public String toString() {
    return Ids.text(PREFIX, value);
  }
}
