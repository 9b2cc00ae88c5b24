package org.recourse.bench;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What can be chosen on the command line, as {@code --name value}. */
record Options(Map<String, String> given) {
  private static final Map<String, String> DEFAULTS =
      Map.ofEntries(
          Map.entry("seconds", "10"), // of each measurement
          Map.entry("rounds", "3"),
          Map.entry("scale", "50"), // of pgbench's tables
          Map.entry("accounts", "1000000"),
          Map.entry("in-flight", "1024"), // commands sent and not yet answered
          Map.entry("people", "10000"),
          Map.entry("warm-up", "60"), // seconds of load before the server counts as warm
          Map.entry("connections", "256"),
          Map.entry("sockets", "1000"),
          Map.entry("chats", "200"), // of the sockets, those that talk
          Map.entry("lines", "50"), // a second, in all chats together
          Map.entry("only", ""), // measurements whose names begin so; empty for all
          Map.entry("cases", "1000000"), // of the desk
          Map.entry("seed", "1"),
          Map.entry("home", "recourse-bench"));

  static Options parse(String[] args, int from) {
    Map<String, String> given = new TreeMap<>(DEFAULTS);
    for (int i = from; i < args.length; i += 2) {
      String name = args[i].startsWith("--") ? args[i].substring(2) : "";
      if (!DEFAULTS.containsKey(name) || i + 1 == args.length) {
        throw new BenchFailed(
            "Expected --name value with a name of "
                + new TreeMap<>(DEFAULTS).keySet()
                + ", but got '"
                + args[i]
                + "'.");
      }
      given.put(name, args[i + 1]);
    }
    return new Options(Map.copyOf(given));
  }

  int number(String name) {
    try {
      return Integer.parseInt(text(name));
    } catch (NumberFormatException e) {
      throw new BenchFailed("Expected --" + name + " to be a number, but got " + text(name) + ".");
    }
  }

  String text(String name) {
    return given.getOrDefault(name, "");
  }

  Path home() {
    return Path.of(text("home")).toAbsolutePath();
  }

  /** Whether {@code --only}, beginnings of names with commas between them, leaves this one in. */
  boolean wants(String measurement) {
    String only = text("only");
    return only.isEmpty() || Stream.of(only.split(",")).anyMatch(measurement::startsWith);
  }
}
