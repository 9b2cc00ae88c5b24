package org.recourse.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Collects what each round measured and prints the medians. */
final class Report {
  private final Map<String, List<Double>> samples = new LinkedHashMap<>();

  /** A value of one round; shown at once on the error stream, so that a long run can be watched. */
  void add(String name, double value) {
    samples.computeIfAbsent(name, _ -> new ArrayList<>()).add(value);
    progress("  %s=%s", name, shown(value));
  }

  boolean has(String name) {
    return samples.containsKey(name);
  }

  double median(String name) {
    List<Double> sorted = samples.getOrDefault(name, List.of()).stream().sorted().toList();
    if (sorted.isEmpty()) {
      throw new IllegalStateException("Expected a measurement of " + name + ", but there is none");
    }
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }

  void printMedians() {
    samples.keySet().forEach(name -> print(name, shown(median(name))));
  }

  /** Prints how {@code name} compares with {@code yardstick}, if both were measured. */
  void printRatio(String ratio, String name, String yardstick) {
    if (has(name) && has(yardstick)) {
      print(ratio, String.format(Locale.ROOT, "%.2f", median(name) / median(yardstick)));
    }
  }

  static void print(String name, Object value) {
    System.out.println(name + "=" + value);
  }

  static void progress(String format, Object... values) {
    System.err.println(String.format(Locale.ROOT, format, values));
  }

  private static String shown(double value) {
    return String.format(Locale.ROOT, value >= 100 ? "%.0f" : "%.2f", value);
  }
}
