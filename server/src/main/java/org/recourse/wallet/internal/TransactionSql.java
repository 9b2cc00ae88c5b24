package org.recourse.wallet.internal;

import static org.recourse.platform.SqlTimes.sql;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.recourse.identity.PersonId;
import org.recourse.wallet.TransactionFilter;
import org.recourse.wallet.TransactionFilter.Direction;

/**
 * The conditions of a list, for each of its two branches: what the person paid and what came to
 * them. Each branch walks its own index from the newest payment on.
 */
final class TransactionSql {
  private static final String PAID = "payer_id = :person";

  /** A payee sees what has come, and one's own top-ups whatever became of them. */
  private static final String RECEIVED =
      "payee_id = :person AND (state = 'succeeded' OR type = 'top_up')";

  private final StringBuilder both = new StringBuilder();
  private final Map<String, Object> parameters = new HashMap<>();
  private final TransactionFilter filter;

  TransactionSql(PersonId person, TransactionFilter filter) {
    this.filter = filter;
    parameters.put("person", person.value());
    add(
        filter.type() != null,
        "type = :type",
        "type",
        filter.type() == null ? "" : filter.type().code());
    add(
        filter.state() != null,
        "state = :state",
        "state",
        filter.state() == null ? "" : filter.state().code());
    if (filter.from() != null) {
      add(true, "created_at >= :from", "from", sql(filter.from()));
    }
    if (filter.to() != null) {
      add(true, "created_at < :to", "to", sql(filter.to()));
    }
    if (filter.wallet() != null) {
      parameters.put("wallet", filter.wallet().value());
    }
    if (filter.q() != null) {
      search(filter.q());
    }
  }

  /** Only rows before this one in the list. */
  TransactionSql after(UUID last) {
    add(true, "id < :last", "last", last);
    return this;
  }

  Map<String, Object> parameters() {
    return parameters;
  }

  boolean paid() {
    return filter.direction() != Direction.IN;
  }

  boolean received() {
    return filter.direction() != Direction.OUT;
  }

  String paidWhere() {
    return where(PAID, "payer", "payee");
  }

  String receivedWhere() {
    return where(RECEIVED, "payee", "payer");
  }

  private String where(String branch, String own, String other) {
    String wallet = filter.wallet() == null ? "" : " AND " + own + "_wallet_id = :wallet";
    String search =
        filter.q() == null
            ? ""
            : " AND (note ILIKE :like OR %s_name ILIKE :like OR %s_handle ILIKE :like%s)"
                .formatted(other, other, exact());
    return "WHERE " + branch + wallet + both + search;
  }

  private String exact() {
    return (parameters.containsKey("minor") ? " OR amount_minor = :minor" : "")
        + (parameters.containsKey("id_from") ? " OR id BETWEEN :id_from AND :id_to" : "");
  }

  private void search(String q) {
    parameters.put("like", "%" + q.replaceAll("([\\\\%_])", "\\\\$1") + "%");
    if (q.matches("[0-9]{1,13}([.,][0-9]{1,2})?")) {
      // Every currency here has two decimal digits; a test keeps that true.
      parameters.put(
          "minor", new BigDecimal(q.replace(',', '.')).movePointRight(2).longValueExact());
    }
    IdRange.of(q)
        .ifPresent(range -> {
          parameters.put("id_from", range.from());
          parameters.put("id_to", range.to());
        });
  }

  private void add(boolean wanted, String condition, String name, Object value) {
    if (wanted) {
      both.append(" AND ").append(condition);
      parameters.put(name, value);
    }
  }
}
