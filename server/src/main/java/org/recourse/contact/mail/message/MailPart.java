package org.recourse.contact.mail.message;

import java.util.Locale;
import java.util.Map;

/**
 * One piece of a message that holds no others.
 *
 * @param path its place, as {@code 1_3_2}: the second piece of the third piece of the message
 * @param choice the place of the outermost {@code multipart/alternative} around it, or empty
 * @param mediaType in lower case, {@code text/plain}
 * @param parameters of the media type, names in lower case
 * @param attached whether its sender says that it is to be kept apart from the text
 * @param name what its sender calls it, on one line and without a path; empty when it has none
 * @param content decoded
 */
@SuppressWarnings("ArrayRecordComponent") // megabytes, never compared
public record MailPart(
    String path,
    String choice,
    String mediaType,
    Map<String, String> parameters,
    boolean attached,
    String name,
    byte[] content) {
  public MailPart {
    parameters = Map.copyOf(parameters);
  }

  public boolean isText() {
    return mediaType.startsWith("text/") || mediaType.equals("text");
  }

  /** Its content as text, whatever its letters are written in; lines end with {@code \n}. */
  public String text() {
    return Letters.decode(content, parameters.getOrDefault("charset", ""))
        .replace("\r\n", "\n")
        .replace('\r', '\n');
  }

  public String parameter(String parameter) {
    return parameters.getOrDefault(parameter, "").toLowerCase(Locale.ROOT);
  }

  /** Without its content, which is nobody's business in a log. */
  @Override
  public String toString() {
    return path + " " + mediaType + " (" + content.length + " bytes)";
  }
}
