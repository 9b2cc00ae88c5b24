package org.recourse.files;

import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** Says whether bytes hold a virus somebody knows. */
public interface VirusScanner {

  /**
   * Looks through all of it.
   *
   * @throws ScannerAway when it cannot be asked now; nothing is released unseen then
   */
  Verdict scan(Content content);

  /** What is looked through, written piece by piece. */
  @FunctionalInterface
  interface Content {
    void write(OutputStream out) throws IOException;
  }

  /** What it found. */
  sealed interface Verdict {
    /** Nothing that is known. */
    record Clean() implements Verdict {}

    /** A virus, by the name its finders gave it. */
    record Infected(String virus) implements Verdict {}
  }

  /** The scanner does not answer, or not as it should. */
  final class ScannerAway extends RuntimeException {
    ScannerAway(String message, @Nullable Throwable cause) {
      super(message, cause);
    }
  }
}
