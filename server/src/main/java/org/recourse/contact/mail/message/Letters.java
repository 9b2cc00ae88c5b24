package org.recourse.contact.mail.message;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Turns bytes into letters. What a sender names is believed where it fits the bytes; otherwise it
 * is UTF-8 when it can be, then GB18030 when it reads as Chinese, then what Windows writes.
 */
public final class Letters {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private Letters() {}

  public static String decode(byte[] bytes, String named) {
    return charset(named)
        .filter(charset -> !charset.equals(StandardCharsets.US_ASCII))
        .map(charset -> loosely(bytes, charset))
        .orElseGet(() -> guessed(bytes));
  }

  private static String loosely(byte[] bytes, Charset charset) {
    @Nullable String exact = strictly(bytes, charset);
    if (exact != null) {
      return exact;
    }
    // Written by somebody else than it says: a UTF-8 text under another name, or the reverse.
    @Nullable String utf8 = strictly(bytes, StandardCharsets.UTF_8);
    return utf8 == null ? new String(bytes, charset) : utf8;
  }

  private static String guessed(byte[] bytes) {
    @Nullable String utf8 = strictly(bytes, StandardCharsets.UTF_8);
    if (utf8 != null) {
      return utf8;
    }
    @Nullable String chinese = strictly(bytes, GB18030);
    return chinese != null && mostlyChinese(chinese) ? chinese : new String(bytes, WINDOWS);
  }

  /** Of what is not ASCII, nine in ten are among the 20,000 usual characters. */
  private static boolean mostlyChinese(String text) {
    long beyond = text.codePoints().filter(c -> c > 127).count();
    long chinese =
        text.codePoints()
            .filter(c -> (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3000 && c <= 0x303F) || c > 0xFF00)
            .count();
    return chinese > 1 && chinese * 10 >= beyond * 9;
  }

  private static @Nullable String strictly(byte[] bytes, Charset charset) {
    try {
      CharBuffer chars = charset.newDecoder().decode(ByteBuffer.wrap(bytes));
      return chars.toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  /** What goes by GB2312 is in truth always one of its larger children. */
  private static Optional<Charset> charset(String named) {
    String name = named.strip().toLowerCase(Locale.ROOT).replace("\"", "");
    if (name.equals("gb2312") || name.equals("gbk") || name.equals("x-gbk")) {
      return Optional.of(GB18030);
    }
    if (name.equals("iso-8859-1") || name.equals("latin1")) {
      return Optional.of(WINDOWS);
    }
    try {
      return name.isEmpty() ? Optional.empty() : Optional.of(Charset.forName(name));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
