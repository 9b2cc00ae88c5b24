package org.recourse.contact.mail.message;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Turns bytes into letters. What a sender names is believed where it fits the bytes; otherwise it
 * is UTF-8 when it can be, then GB18030 when it reads as Chinese, then what Windows writes.
 */
public final class Letters {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /** What goes by an old name is in truth nearly always one of its larger children. */
  private static final Map<String, String> MEANT =
      Map.ofEntries(
          Map.entry("gb2312", "GB18030"),
          Map.entry("gb_2312-80", "GB18030"),
          Map.entry("euc-cn", "GB18030"),
          Map.entry("gbk", "GB18030"),
          Map.entry("x-gbk", "GB18030"),
          Map.entry("cp936", "GB18030"),
          Map.entry("big5", "Big5-HKSCS"),
          Map.entry("shift_jis", "windows-31j"),
          Map.entry("shift-jis", "windows-31j"),
          Map.entry("ks_c_5601-1987", "x-windows-949"),
          Map.entry("euc-kr", "x-windows-949"),
          Map.entry("iso-8859-1", "windows-1252"),
          Map.entry("latin1", "windows-1252"),
          Map.entry("iso-8859-9", "windows-1254"));

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

  private static Optional<Charset> charset(String named) {
    String written = named.strip().toLowerCase(Locale.ROOT).replace("\"", "");
    String name = MEANT.getOrDefault(written, written);
    try {
      return name.isEmpty() ? Optional.empty() : Optional.of(Charset.forName(name));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
