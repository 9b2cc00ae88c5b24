package org.recourse.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.TreeMap;

/** What was answered and what was not, in memory as numbers and in files one by one. */
final class LoadRecord {
  private static final String ID = "\"id\":\"pay_";

  private final BufferedWriter answered;
  private final BufferedWriter unanswered;
  private final Latencies latencies = new Latencies();
  private final TreeMap<String, Integer> answers = new TreeMap<>();
  private int lost;
  private long start;
  private long end;

  LoadRecord(BufferedWriter answered, BufferedWriter unanswered) {
    this.answered = answered;
    this.unanswered = unanswered;
  }

  void start() {
    start = System.nanoTime();
  }

  void stop() {
    end = System.nanoTime();
  }

  void answered(PaymentRequest request, HttpAnswer answer, long nanos) {
    latencies.add(nanos);
    String body = answer.body();
    String kind = answer.status() + "_" + value(body, "\"state\":\"", "\"code\":\"");
    answers.merge(kind, 1, Integer::sum);
    int id = body.indexOf(ID);
    String payment = id < 0 ? "-" : body.substring(id + 6, body.indexOf('"', id + 6));
    write(answered, request.key() + " " + payment + " " + kind);
  }

  void unanswered(PaymentRequest request) {
    lost++;
    write(unanswered, request.line());
  }

  void print() {
    int all = answers.values().stream().mapToInt(Integer::intValue).sum();
    Report.print("answered", all);
    Report.print("unanswered", lost);
    Report.print("seconds", "%.3f".formatted((end - start) / 1e9));
    Report.print("p50_ms", "%.2f".formatted(latencies.millis(0.5)));
    Report.print("p99_ms", "%.2f".formatted(latencies.millis(0.99)));
    answers.forEach((kind, count) -> Report.print("answer_" + kind, count));
  }

  private static String value(String body, String... names) {
    for (String name : names) {
      int at = body.indexOf(name);
      if (at >= 0) {
        return body.substring(at + name.length(), body.indexOf('"', at + name.length()));
      }
    }
    return "";
  }

  private static void write(BufferedWriter file, String line) {
    try {
      file.write(line);
      file.newLine();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
