package org.recourse.bench;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** PostgreSQL's own benchmark program, over TCP with prepared statements. */
record Pgbench(Path program, Endpoint database) {
  private static final Pattern RATE = Pattern.compile("(?m)^tps = ([0-9.]+) ");

  static Pgbench on(Endpoint database) throws IOException {
    return new Pgbench(find(), database);
  }

  /** Fills the tables of TPC-B. */
  void fill(int scale) throws IOException, InterruptedException {
    run(List.of("--initialize", "--quiet", "--scale", String.valueOf(scale)));
  }

  /** Transactions a second of TPC-B, as pgbench brings it. */
  double tpcb(int clients, int seconds) throws IOException, InterruptedException {
    return rate(clients, seconds, List.of());
  }

  /** Runs of a script a second. */
  double script(Path script, int clients, int seconds) throws IOException, InterruptedException {
    return rate(clients, seconds, List.of("--file", script.toString()));
  }

  private double rate(int clients, int seconds, List<String> more)
      throws IOException, InterruptedException {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "--no-vacuum",
                "--protocol=prepared",
                "--client=" + clients,
                "--jobs=2",
                "--time=" + seconds));
    arguments.addAll(more);
    String output = run(arguments);
    Matcher rate = RATE.matcher(output);
    if (!rate.find()) {
      throw new BenchFailed("Expected a rate from pgbench, but it said:\n" + output);
    }
    return Double.parseDouble(rate.group(1));
  }

  private String run(List<String> arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(program.toString()));
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(database.environment());
    Process process = builder.start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new BenchFailed("Expected pgbench to succeed, but it said:\n" + output);
    }
    return output;
  }

  private static Path find() throws IOException {
    List<Path> folders = new ArrayList<>();
    for (String folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)) {
      folders.add(Path.of(folder));
    }
    Path debian = Path.of("/usr/lib/postgresql");
    if (Files.isDirectory(debian)) {
      try (Stream<Path> versions = Files.list(debian)) {
        versions.sorted().map(version -> version.resolve("bin")).forEach(folders::add);
      }
    }
    return folders.stream()
        .map(folder -> folder.resolve("pgbench"))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() ->
            new BenchFailed(
                "Expected pgbench, the yardstick, on the PATH or under /usr/lib/postgresql, but"
                    + " found none.\nInstall it: apt install postgresql-contrib (Debian,"
                    + " Ubuntu), dnf install postgresql-contrib (Fedora), brew install"
                    + " postgresql (macOS)."));
  }
}
