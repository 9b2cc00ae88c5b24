package org.recourse.tour;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What to tour: the jars of the server and its bank, and a PostgreSQL of the operator's own if one
 * is named. From the environment: {@code RECOURSE_SERVER_JAR}, {@code RECOURSE_BANK_SIMULATOR_JAR},
 * {@code RECOURSE_JAVA_OPTS}, {@code TOUR_DATASOURCE_URL}, {@code _USERNAME} and {@code _PASSWORD}.
 */
record InstanceSettings(
    Path serverJar, Path bankJar, List<String> javaOptions, @Nullable Datasource external) {

  /** A database to use in place of the embedded one; an ordinary role that owns it is enough. */
  record Datasource(String url, String user, String password) {}

  static InstanceSettings read() {
    String options = System.getenv().getOrDefault("RECOURSE_JAVA_OPTS", "");
    String url = System.getenv("TOUR_DATASOURCE_URL");
    return new InstanceSettings(
        jar("RECOURSE_SERVER_JAR"),
        jar("RECOURSE_BANK_SIMULATOR_JAR"),
        Stream.of(options.strip().split("\\s+")).filter(option -> !option.isEmpty()).toList(),
        url == null || url.isEmpty()
            ? null
            : new Datasource(
                url,
                System.getenv().getOrDefault("TOUR_DATASOURCE_USERNAME", ""),
                System.getenv().getOrDefault("TOUR_DATASOURCE_PASSWORD", "")));
  }

  private static Path jar(String variable) {
    String path = System.getenv(variable);
    if (path == null || !Files.isRegularFile(Path.of(path))) {
      throw new IllegalStateException(
          "expected the environment variable "
              + variable
              + " to name a jar, but it is "
              + path
              + ". Start the tour with ./recourse tour.");
    }
    return Path.of(path).toAbsolutePath();
  }
}
