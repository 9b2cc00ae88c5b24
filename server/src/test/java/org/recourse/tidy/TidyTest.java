package org.recourse.tidy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TidyTest {
  private static final int LINES_MAX = 200;

  private final Sources sources = Sources.ofThisRepository();

  @Test
  void no_line_breaks_a_house_rule() throws IOException {
    List<String> broken = new ArrayList<>();
    for (String file : sources.files()) {
      List<LineRule> rules = LineRule.ALL.stream().filter(rule -> rule.appliesTo(file)).toList();
      if (rules.isEmpty()) {
        continue;
      }
      List<String> lines = sources.lines(file).toList();
      for (int i = 0; i < lines.size(); i++) {
        for (LineRule rule : rules) {
          if (rule.isBrokenBy(lines.get(i))) {
            broken.add(file + ":" + (i + 1) + " " + rule.name() + ": " + rule.fix());
          }
        }
      }
    }

    assertThat(String.join("\n", broken)).as("lines that break a rule of STYLE.md").isEmpty();
  }

  @Test
  void no_file_is_too_long_to_read_at_once() throws IOException {
    List<String> broken = new ArrayList<>();
    for (String file : sources.files()) {
      if (file.matches(".*\\.(java|ts|tsx|mjs)")) {
        long lines = sources.lines(file).count();
        if (lines > LINES_MAX) {
          broken.add(file + " has " + lines + " lines: split it by what it decides");
        }
      }
    }

    assertThat(String.join("\n", broken))
        .as("files of more than " + LINES_MAX + " lines")
        .isEmpty();
  }

  @Test
  void no_name_hides_what_it_is() throws IOException {
    assertThat(sources.files())
        .as("call it by what it does in the field's words")
        .noneMatch(file -> file.matches(".*(Impl|Manager|Utils?|Helper|Dto)(Test)?\\.java"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "System.out.println(1);",
        "Thread.sleep(10);",
        "new Random();",
        "Instant at = Instant.now();",
        "LocalDateTime.now()",
        "// TODO later",
        "import java.util.*;",
        "SELECT id FROM t LIMIT 10 OFFSET :skip",
        "SELECT * FROM t",
        "SELECT t.* FROM t",
      })
  void each_rule_bites(String line) {
    assertThat(LineRule.ALL).anyMatch(rule -> rule.isBrokenBy(line));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "new Random(seed)",
        "Instant.now(clock)",
        "SELECT count(*) FROM t",
        "Thread.sleep(10); // tidy: a person is waiting",
      })
  void what_is_right_passes(String line) {
    assertThat(LineRule.ALL).noneMatch(rule -> rule.isBrokenBy(line));
  }
}
