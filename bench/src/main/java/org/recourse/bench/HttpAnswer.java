package org.recourse.bench;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Reads one HTTP/1.1 answer as its bytes arrive: its status and its body, whose length it states.
 */
final class HttpAnswer {
  private static final byte[] LENGTH = "\r\ncontent-length:".getBytes(StandardCharsets.US_ASCII);

  private final ByteBuffer bytes = ByteBuffer.allocate(16 * 1024);
  private int bodyStart = -1;
  private int end = -1;

  /** Where to read into. */
  ByteBuffer space() {
    return bytes;
  }

  void clear() {
    bytes.clear();
    bodyStart = -1;
    end = -1;
  }

  boolean complete() {
    if (bodyStart < 0) {
      findBody();
    }
    return bodyStart >= 0 && bytes.position() >= end;
  }

  int status() {
    return (bytes.get(9) - '0') * 100 + (bytes.get(10) - '0') * 10 + bytes.get(11) - '0';
  }

  String body() {
    return new String(bytes.array(), bodyStart, end - bodyStart, StandardCharsets.UTF_8);
  }

  private void findBody() {
    byte[] array = bytes.array();
    for (int i = 3; i < bytes.position(); i++) {
      if (array[i] == '\n' && array[i - 1] == '\r' && array[i - 2] == '\n') {
        bodyStart = i + 1;
        end = bodyStart + contentLength(array, i);
        return;
      }
    }
  }

  private static int contentLength(byte[] array, int headEnd) {
    for (int i = 0; i + LENGTH.length < headEnd; i++) {
      if (matches(array, i)) {
        int length = 0;
        for (int j = i + LENGTH.length; array[j] != '\r'; j++) {
          length = array[j] == ' ' ? length : length * 10 + array[j] - '0';
        }
        return length;
      }
    }
    throw new IllegalStateException(
        "Expected a Content-Length, but got "
            + new String(array, 0, headEnd, StandardCharsets.UTF_8));
  }

  private static boolean matches(byte[] array, int at) {
    for (int i = 0; i < LENGTH.length; i++) {
      int c = array[at + i];
      if ((c >= 'A' && c <= 'Z' ? c + 32 : c) != LENGTH[i]) {
        return false;
      }
    }
    return true;
  }
}
