package org.recourse.contact.mail.message;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.util.ByteSequence;

/**
 * Reads a message in one pass. It never fails: what cannot be read ends it there, and everything
 * before stays.
 */
public final class MailParser {
  /** A message this large is refused by most servers. What lies beyond is not read. */
  public static final int BYTES_MAX = 25 * 1024 * 1024;

  static final int PARTS_MAX = 200;
  static final int DEPTH_MAX = 20;
  private static final int HEADERS_MAX = 2_000;
  private static final int HEADER_BYTES_MAX = 100_000;

  private static final MimeConfig TOLERANT =
      new MimeConfig.Builder()
          .setStrictParsing(false)
          .setMaxLineLen(-1)
          .setMaxHeaderCount(HEADERS_MAX)
          .setMaxHeaderLen(HEADER_BYTES_MAX)
          .setMaxContentLen(BYTES_MAX)
          .build();

  private MailParser() {}

  public static ParsedMail parse(byte[] raw) {
    MimeTokenStream tokens = new MimeTokenStream(TOLERANT, DecodeMonitor.SILENT, null, null);
    Assembly assembly = new Assembly();
    try {
      tokens.parse(new ByteArrayInputStream(raw, 0, Math.min(raw.length, BYTES_MAX)));
      EntityState state = tokens.getState();
      while (state != EntityState.T_END_OF_STREAM && !assembly.full()) {
        take(tokens, state, assembly);
        state = tokens.next();
      }
    } catch (MimeException | IOException | RuntimeException e) {
      // The reader throws of each kind at what is broken or beyond its limits.
      assembly.cut();
    }
    return assembly.finish(StrayLines.of(raw), raw.length > BYTES_MAX);
  }

  private static void take(MimeTokenStream tokens, EntityState state, Assembly assembly)
      throws IOException {
    switch (state) {
      case T_START_MESSAGE -> assembly.startMessage();
      case T_START_BODYPART -> assembly.startPart();
      case T_FIELD -> field(tokens.getField(), assembly);
      case T_START_MULTIPART -> assembly.startMultipart(tokens.getBodyDescriptor());
      case T_BODY ->
          assembly.body(tokens.getBodyDescriptor(), tokens.getDecodedInputStream().readAllBytes());
      case T_END_BODYPART, T_END_MESSAGE -> assembly.end();
      default -> {}
    }
  }

  private static void field(Field field, Assembly assembly) {
    ByteSequence raw = field.getRaw();
    if (raw == null) {
      assembly.field(field.getName(), field.getBody().getBytes(StandardCharsets.UTF_8));
      return;
    }
    byte[] bytes = raw.toByteArray();
    int colon = 0;
    while (colon < bytes.length && bytes[colon] != ':') {
      colon++;
    }
    int start = Math.min(bytes.length, colon + 1);
    assembly.field(field.getName(), Arrays.copyOfRange(bytes, start, bytes.length));
  }
}
