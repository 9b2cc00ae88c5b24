package org.recourse.bench;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Reads one HTTP/1.1 answer as its bytes arrive, as much of it as the generator needs. Bodies have
 * a stated length or come in chunks; chunks are left as they are.
 */
final class HttpAnswer {
  private static final byte[] LENGTH = ascii("\r\ncontent-length:");
  private static final byte[] LAST_CHUNK = ascii("0\r\n\r\n");
  private static final int UNKNOWN = -1;

  private final ByteBuffer bytes = ByteBuffer.allocate(16 * 1024);
  private int bodyStart;
  private int end;

  /** Where to read into. */
  ByteBuffer space() {
    return bytes;
  }

  void clear() {
    bytes.clear();
    bodyStart = UNKNOWN;
    end = UNKNOWN;
  }

  boolean complete() {
    if (bodyStart == UNKNOWN) {
      findBody();
    }
    if (bodyStart == UNKNOWN) {
      return false;
    }
    return end == UNKNOWN
        ? matches(LAST_CHUNK, bytes.position() - LAST_CHUNK.length)
        : bytes.position() >= end;
  }

  int status() {
    return (bytes.get(9) - '0') * 100 + (bytes.get(10) - '0') * 10 + bytes.get(11) - '0';
  }

  String body() {
    return new String(
        bytes.array(), bodyStart, bytes.position() - bodyStart, StandardCharsets.UTF_8);
  }

  private void findBody() {
    byte[] array = bytes.array();
    for (int i = 3; i < bytes.position(); i++) {
      if (array[i] == '\n' && array[i - 1] == '\r' && array[i - 2] == '\n') {
        bodyStart = i + 1;
        end = bodyEnd(i);
        return;
      }
    }
  }

  private int bodyEnd(int headEnd) {
    for (int i = 0; i + LENGTH.length < headEnd; i++) {
      if (matches(LENGTH, i)) {
        int length = 0;
        for (int j = i + LENGTH.length; bytes.get(j) != '\r'; j++) {
          length = bytes.get(j) == ' ' ? length : length * 10 + bytes.get(j) - '0';
        }
        return bodyStart + length;
      }
    }
    return UNKNOWN;
  }

  /** Compares without regard to case; {@code text} is in lower case. */
  private boolean matches(byte[] text, int at) {
    for (int i = 0; i < text.length; i++) {
      int c = bytes.get(at + i);
      if ((c >= 'A' && c <= 'Z' ? c + 32 : c) != text[i]) {
        return false;
      }
    }
    return true;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
