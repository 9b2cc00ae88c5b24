package org.recourse.tour;

import java.io.PrintStream;
import java.util.Objects;

/** Prints each step with what it checked, and counts the checks. */
final class Report {
  private final PrintStream out;
  private int chapters;
  private int passed;
  private int failed;

  Report(PrintStream out) {
    this.out = out;
  }

  /** False when the chapter did not come to its end, so that later ones would make no sense. */
  boolean play(Chapter chapter, Stage stage) {
    out.printf("%n%d. %s%n", ++chapters, chapter.title());
    try {
      chapter.play(stage);
      return true;
    } catch (Exception e) {
      broken("the chapter ended early: " + e);
      return false;
    }
  }

  void step(String what) {
    out.println("  " + what);
  }

  boolean check(String what, boolean holds) {
    if (holds) {
      passed++;
      out.println("    ok    " + what);
    } else {
      failed++;
      out.println("    FAIL  " + what);
    }
    return holds;
  }

  void equal(String what, Object expected, Object actual) {
    boolean same = Objects.equals(expected, actual);
    check(what + (same ? ": " + actual : ": expected " + expected + ", but got " + actual), same);
  }

  void broken(String why) {
    failed++;
    out.println("    FAIL  " + why);
  }

  /** Prints the sum; the exit status of the process. */
  int end() {
    out.printf("%n%d passed, %d failed%n", passed, failed);
    return failed == 0 && passed > 0 ? 0 : 1;
  }
}
