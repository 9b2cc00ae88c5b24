package org.recourse.tidy;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A line that must not stand in certain files, and what to write instead. A line ending in {@code
 * // tidy: reason} is left alone.
 */
record LineRule(String name, Pattern files, Pattern except, Pattern banned, String fix) {
  private static final String JAVA = ".*\\.java";
  private static final String CODE = ".*\\.(java|ts|tsx|mjs|sql|sh|css)";
  private static final String NOWHERE = "";

  static final List<LineRule> ALL =
      List.of(
          rule(
              "printing",
              JAVA,
              "(tour|bench)/.*|.*/src/test/.*"
                  + "|.*/(ReadyLine|FirstOperatorLine|BankSimulator|Demo\\w*)\\.java",
              "System\\.(out|err)\\b|\\.printStackTrace\\(",
              "log through SLF4J; only what a person waits for on the terminal is printed"),
          rule(
              "sleeping",
              JAVA,
              "(tour|bench)/.*|.*/BankHttp\\.java",
              "Thread\\.sleep\\(",
              "wait for the event itself, or tick the injected clock"),
          rule(
              "unseeded chance",
              JAVA,
              NOWHERE,
              "new Random\\(\\)|Math\\.random\\(",
              "pass a seed and print it, or use SecureRandom for secrets"),
          rule(
              "hidden clock",
              JAVA,
              "(tour|bench)/.*",
              "\\b(Instant|(Local|Zoned|Offset)Date(Time)?|LocalTime|Year)\\.now\\(\\)"
                  + "|System\\.currentTimeMillis\\(",
              "inject java.time.Clock and ask it"),
          rule(
              "leftover",
              CODE,
              NOWHERE,
              "\\b(TODO|FIXME|XXX)\\b",
              "do it now, or open an issue and delete the note"),
          rule("author tag", JAVA, NOWHERE, "@author\\b", "delete it; git knows"),
          rule(
              "foreign habit",
              JAVA,
              NOWHERE,
              "import (static )?(lombok|org\\.mockito)\\.",
              "use a record, or write the fake by hand"),
          rule("star import", JAVA, NOWHERE, "^import [\\w.]+\\.\\*;", "import each class by name"),
          rule(
              "paging by OFFSET",
              ".*\\.(java|sql)",
              NOWHERE,
              "\\bOFFSET (:|\\?|\\d)",
              "page by key: WHERE (sort key) < (:last) ORDER BY … LIMIT"),
          rule(
              "select star",
              ".*\\.(java|sql)",
              NOWHERE,
              "\\b(SELECT|select) (\\w+\\.)?\\*(?! *\\))",
              "list the columns, so that a new one cannot change the meaning"),
          rule(
              "wide line",
              JAVA,
              NOWHERE,
              "^(?!import |package |.*https?://).{101,}$",
              "break the line at 100 characters"),
          rule(
              "wide line",
              CODE,
              JAVA,
              "^(?!.*https?://).{111,}$",
              "break the line at 110 characters"));

  private static LineRule rule(
      String name, String files, String except, String banned, String fix) {
    return new LineRule(
        name, Pattern.compile(files), Pattern.compile(except), Pattern.compile(banned), fix);
  }

  boolean appliesTo(String file) {
    return files.matcher(file).matches() && !except.matcher(file).matches();
  }

  boolean isBrokenBy(String line) {
    return banned.matcher(line).find() && !line.contains("// tidy: ");
  }
}
