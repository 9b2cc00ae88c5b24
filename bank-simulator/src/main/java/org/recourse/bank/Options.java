package org.recourse.bank;

import java.nio.file.Path;
import java.util.OptionalLong;

/** The command line. Port 0 is any free one. */
record Options(Path home, int port, OptionalLong parentPid) {
  static final String usage = "usage: bank-simulator [--port N] [--home FOLDER] [--parent-pid PID]";

  static Options parse(String... args) {
    Path home = Path.of("bank-data");
    int port = 0;
    OptionalLong parent = OptionalLong.empty();
    if (args.length % 2 != 0) {
      throw new IllegalArgumentException("Expected a value after each option");
    }
    for (int i = 0; i < args.length; i += 2) {
      String value = args[i + 1];
      switch (args[i]) {
        case "--home" -> home = Path.of(value);
        case "--port" -> port = number(value, 65_535);
        case "--parent-pid" -> parent = OptionalLong.of(number(value, Integer.MAX_VALUE));
        default -> throw new IllegalArgumentException("Unknown option " + args[i]);
      }
    }
    return new Options(home.toAbsolutePath(), port, parent);
  }

  private static int number(String text, int max) {
    if (!text.matches("[0-9]{1,10}") || Long.parseLong(text) > max) {
      throw new IllegalArgumentException("Expected a number up to " + max + ", but got " + text);
    }
    return Integer.parseInt(text);
  }
}
