package org.recourse.contact.mail.message;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.field.address.LenientAddressParser;

/** The headers of a message in their order, decoded, each on one line. */
public record MailHeaders(List<Field> fields) {
  private static final int LINE_MAX = 20_000;
  private static final Pattern BEYOND_ASCII = Pattern.compile("[^\\x00-\\x7f]+");

  public MailHeaders {
    fields = List.copyOf(fields);
  }

  /**
   * One header.
   *
   * @param name in lower case
   * @param line as it was written, on one line and not decoded
   */
  public record Field(String name, String value, String line) {

    /** Unfolds and decodes; bytes beyond ASCII are UTF-8, or what they look like. */
    static Field of(String name, byte[] raw) {
      String line =
          Letters.decode(raw, "")
              .lines()
              .map(String::strip)
              .filter(part -> !part.isEmpty())
              .collect(Collectors.joining(" "))
              .replaceAll("\\p{Cntrl}+", " ")
              .strip();
      String cut = line.length() > LINE_MAX ? line.substring(0, LINE_MAX) : line;
      return new Field(name.strip().toLowerCase(Locale.ROOT), words(cut), cut);
    }
  }

  static String words(String line) {
    String joined = line.replaceAll("\\?=\\s+=\\?", "?==?");
    try {
      return DecoderUtil.decodeEncodedWords(joined, DecodeMonitor.SILENT, StandardCharsets.UTF_8)
          .replaceAll("\\p{Cntrl}+", " ");
    } catch (RuntimeException e) {
      return line;
    }
  }

  public Optional<String> first(String name) {
    return fields.stream().filter(field -> field.name().equals(name)).map(Field::value).findFirst();
  }

  /** The value, or nothing at all. */
  public String value(String name) {
    return first(name).orElse("").strip();
  }

  public boolean has(String name) {
    return first(name).isPresent();
  }

  public List<MailAddress> addresses(String name) {
    List<MailAddress> addresses = new ArrayList<>();
    for (Field field : fields) {
      if (field.name().equals(name)) {
        addresses.addAll(parsed(field.line()));
      }
    }
    return addresses;
  }

  /** The parser counts bytes, so letters beyond ASCII go through it as encoded words. */
  private static List<MailAddress> parsed(String line) {
    try {
      String ascii = BEYOND_ASCII.matcher(line).replaceAll(letters -> encoded(letters.group()));
      return LenientAddressParser.DEFAULT.parseAddressList(ascii).flatten().stream()
          .map(MailHeaders::address)
          .toList();
    } catch (RuntimeException e) {
      return List.of();
    }
  }

  private static String encoded(String letters) {
    byte[] bytes = letters.getBytes(StandardCharsets.UTF_8);
    return "=?utf-8?B?" + Base64.getEncoder().encodeToString(bytes) + "?=";
  }

  private static MailAddress address(Mailbox mailbox) {
    String name = mailbox.getName() == null ? "" : words(mailbox.getName()).strip();
    return new MailAddress(mailbox.getAddress().strip().toLowerCase(Locale.ROOT), name);
  }
}
