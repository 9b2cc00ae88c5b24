package org.recourse.wallet.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.PersonId;
import org.recourse.kernel.Page;
import org.recourse.wallet.Party;
import org.recourse.wallet.Payment;
import org.recourse.wallet.TransactionFilter;
import org.recourse.wallet.Transactions;

/** Payments as RFC 4180 CSV, page by page, so that a long history takes no memory. */
record TransactionCsv(Transactions transactions, PersonId person, TransactionFilter filter) {
  private static final List<String> HEADINGS =
      List.of(
          "created_at",
          "id",
          "type",
          "state",
          "direction",
          "amount",
          "currency",
          "counterparty",
          "counterparty_handle",
          "note",
          "reason",
          "balance_after");

  void write(OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    writer.write('\uFEFF'); // or spreadsheets take it for something else than UTF-8
    writer.write(line(HEADINGS));
    String cursor = null;
    do {
      Page<Payment> page = transactions.page(person, filter, Page.LIMIT_MAX, cursor);
      for (Payment payment : page.data()) {
        writer.write(line(cells(payment)));
      }
      writer.flush();
      cursor = page.nextCursor();
    } while (cursor != null);
  }

  private List<String> cells(Payment payment) {
    boolean incoming = payment.isIncomingFor(person);
    Party own = incoming ? payment.payee() : payment.payer();
    Party other = incoming ? payment.payer() : payment.payee();
    return List.of(
        payment.createdAt().toString(),
        payment.id().toString(),
        payment.type().code(),
        payment.state().code(),
        incoming ? "in" : "out",
        payment.amount().major().toPlainString(),
        payment.amount().currency().name(),
        text(other.name()),
        text(other.handle()),
        text(payment.note()),
        payment.decline() != null
            ? payment.decline().code()
            : Objects.requireNonNullElse(payment.failureCode(), ""),
        own.balanceAfterMinor() == null
            ? ""
            : new org.recourse.kernel.Money(own.balanceAfterMinor(), payment.amount().currency())
                .major()
                .toPlainString());
  }

  /** What people typed could be a formula to a spreadsheet; an apostrophe makes it text. */
  static String text(@Nullable String typed) {
    if (typed == null || typed.isEmpty()) {
      return "";
    }
    return "=+-@\t\r＝＋－＠".indexOf(typed.charAt(0)) >= 0 ? "'" + typed : typed;
  }

  private static String line(List<String> cells) {
    return cells.stream().map(TransactionCsv::quoted).collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String quoted(String cell) {
    return cell.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r' || c == ' ')
        ? '"' + cell.replace("\"", "\"\"") + '"'
        : cell;
  }
}
