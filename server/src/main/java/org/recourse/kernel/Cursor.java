package org.recourse.kernel;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a page ended, as an opaque text: the key of its last row. */
public final class Cursor {
  private static final byte VERSION = 1;

  private Cursor() {}

  public static String of(UUID last) {
    ByteBuffer bytes =
        ByteBuffer.allocate(17)
            .put(VERSION)
            .putLong(last.getMostSignificantBits())
            .putLong(last.getLeastSignificantBits());
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
  }

  public static String of(long last) {
    ByteBuffer bytes = ByteBuffer.allocate(9).put(VERSION).putLong(last);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
  }

  /** Of a row sorted by a number and then by its id. */
  public static String of(long first, UUID then) {
    ByteBuffer bytes =
        ByteBuffer.allocate(25)
            .put(VERSION)
            .putLong(first)
            .putLong(then.getMostSignificantBits())
            .putLong(then.getLeastSignificantBits());
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
  }

  /** A number and an id. */
  public record Pair(long first, UUID then) {}

  /** The number and the id the page ended with; null for the first page. */
  public static @Nullable Pair pair(@Nullable String cursor) {
    if (cursor == null) {
      return null;
    }
    ByteBuffer bytes = decode(cursor, 25);
    return new Pair(bytes.getLong(), new UUID(bytes.getLong(), bytes.getLong()));
  }

  /** The id the page ended with; null for the first page. */
  public static @Nullable UUID uuid(@Nullable String cursor) {
    if (cursor == null) {
      return null;
    }
    ByteBuffer bytes = decode(cursor, 17);
    return new UUID(bytes.getLong(), bytes.getLong());
  }

  /** The number the page ended with; null for the first page. */
  public static @Nullable Long number(@Nullable String cursor) {
    return cursor == null ? null : Long.valueOf(decode(cursor, 9).getLong());
  }

  private static ByteBuffer decode(String cursor, int size) {
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(cursor);
      if (bytes.length == size && bytes[0] == VERSION) {
        return ByteBuffer.wrap(bytes, 1, size - 1);
      }
    } catch (IllegalArgumentException e) {
      throw invalid();
    }
    throw invalid();
  }

  private static Problem invalid() {
    return Problem.of(
        ProblemCode.INVALID_CURSOR,
        "Expected the next_cursor of an earlier page, but got something else. "
            + "Ask for the first page without a cursor.");
  }
}
