package org.recourse.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The load generator's process, seen from the benchmark. */
final class GeneratorProcess {
  private final Process process;
  private final BufferedReader output;

  private GeneratorProcess(Process process) {
    this.process = process;
    this.output =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII));
  }

  /**
   * Starts it and waits until its connections stand.
   *
   * @param requests a number of seconds, or a file of requests
   */
  static GeneratorProcess start(
      int port, Path payers, int connections, String requests, String keyPrefix, Files files)
      throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            List.of(
                Java.program(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Generator.class.getName(),
                String.valueOf(port),
                payers.toString(),
                String.valueOf(connections),
                requests,
                keyPrefix,
                files.answered().toString(),
                files.unanswered().toString()));
    Process process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
    GeneratorProcess generator = new GeneratorProcess(process);
    if (!"ready".equals(generator.output.readLine())) {
      throw new BenchFailed("Expected the load generator to connect, but it did not.");
    }
    return generator;
  }

  /** Lets it begin. */
  void go() throws IOException {
    process.getOutputStream().write('\n');
    process.getOutputStream().flush();
  }

  /** Waits for its end: what it printed, by name. */
  Map<String, String> result() throws IOException {
    Map<String, String> values = new TreeMap<>();
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      int equals = line.indexOf('=');
      values.put(line.substring(0, equals), line.substring(equals + 1));
    }
    if (!values.containsKey("cpu_s")) {
      throw new BenchFailed("Expected the load generator to finish, but it did not.");
    }
    return values;
  }

  /** Where it writes down what was answered and what was not. */
  record Files(Path answered, Path unanswered) {
    static Files in(Path folder, String name) {
      return new Files(
          folder.resolve(name + "-answered.txt"), folder.resolve(name + "-unanswered.txt"));
    }
  }
}
