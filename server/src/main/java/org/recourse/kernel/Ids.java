package org.recourse.kernel;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/**
 * Ids as people and programs see them: a prefix that names the kind, an underscore and 26
 * characters of Crockford's base 32 (the TypeID form), so {@code pay_01jd3k…}. Within, an id is a
 * UUID version 7: it sorts by the time it was made.
 */
public final class Ids {
  private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
  private static final int LENGTH = 26;
  private static final byte[] VALUES = values();

  private Ids() {}

  /** A new id; ids made one after another on one node sort in that order. */
  public static UUID next() {
    return UuidCreator.getTimeOrderedEpochPlusN();
  }

  public static String text(String prefix, UUID id) {
    char[] text = new char[prefix.length() + 1 + LENGTH];
    prefix.getChars(0, prefix.length(), text, 0);
    text[prefix.length()] = '_';
    long high = id.getMostSignificantBits();
    long low = id.getLeastSignificantBits();
    for (int i = text.length - 1; i > prefix.length(); i--) {
      text[i] = ALPHABET.charAt((int) (low & 31));
      low = low >>> 5 | high << 59;
      high >>>= 5;
    }
    return new String(text);
  }

  /** Reads an id back; {@code not_found} for any text that {@link #text} cannot have written. */
  public static UUID parse(String prefix, String text) {
    int start = prefix.length() + 1;
    if (text.length() != start + LENGTH
        || !text.startsWith(prefix)
        || text.charAt(start - 1) != '_'
        || text.charAt(start) > '7') {
      throw unknown(prefix);
    }
    long high = 0;
    long low = 0;
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      int value = c < VALUES.length ? VALUES[c] : -1;
      if (value < 0) {
        throw unknown(prefix);
      }
      high = high << 5 | low >>> 59;
      low = low << 5 | value;
    }
    return new UUID(high, low);
  }

  private static Problem unknown(String prefix) {
    return Problem.of(
        ProblemCode.NOT_FOUND,
        "Expected the id of something you may see ("
            + prefix
            + "_…), but there is none. "
            + "Check the id, or list what is yours.");
  }

  private static byte[] values() {
    byte[] values = new byte[128];
    java.util.Arrays.fill(values, (byte) -1);
    for (int i = 0; i < ALPHABET.length(); i++) {
      values[ALPHABET.charAt(i)] = (byte) i;
    }
    return values;
  }
}
