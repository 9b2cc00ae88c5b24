package org.recourse.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A person the generator pays as: token, wallet and the handle others pay to. */
record Payer(String token, String wallet, String handle) {

  static void save(List<Payer> payers, Path file) throws IOException {
    Files.write(file, payers.stream().map(p -> p.token + " " + p.wallet + " " + p.handle).toList());
  }

  static List<Payer> load(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .map(line -> line.split(" "))
        .map(parts -> new Payer(parts[0], parts[1], parts[2]))
        .toList();
  }
}
