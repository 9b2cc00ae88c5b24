package org.recourse.bench;

import java.util.List;
import javax.sql.DataSource;
import org.recourse.ledger.Books;

/** Recounts the books: a benchmark whose money does not add up has measured nothing. */
final class BooksCheck {
  private BooksCheck() {}

  static void print(DataSource database) {
    Report.progress("Recounting the books ...");
    List<Books.Violation> violations = Books.on(database).check();
    Report.print("books", violations.isEmpty() ? "good" : "bad");
    if (!violations.isEmpty()) {
      throw new BenchFailed("Expected good books, but: " + violations);
    }
  }
}
