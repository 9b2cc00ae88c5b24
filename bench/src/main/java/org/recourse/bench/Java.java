package org.recourse.bench;

import java.nio.file.Path;

/** The Java this runs on. */
final class Java {
  private Java() {}

  static String program() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}
