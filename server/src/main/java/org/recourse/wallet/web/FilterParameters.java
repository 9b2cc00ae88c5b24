package org.recourse.wallet.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.recourse.kernel.Fields;
import org.recourse.kernel.Problem;
import org.recourse.kernel.Texts;
import org.recourse.wallet.PaymentState;
import org.recourse.wallet.PaymentType;
import org.recourse.wallet.TransactionFilter;
import org.recourse.wallet.WalletId;
import org.springframework.lang.Contract;

/**
 * The filters of a list as they stand in its address.
 *
 * @param from a day or a moment, in UTC; included
 * @param to a day, included, or a moment, not included
 */
record FilterParameters(
    @Nullable String walletId,
    @Nullable String q,
    @Nullable String type,
    @Nullable String state,
    @Nullable String direction,
    @Nullable String from,
    @Nullable String to) {
  private static final int SEARCH_CHARACTERS_MAX = 100;

  TransactionFilter filter() {
    return new TransactionFilter(
        given(walletId) ? WalletId.parse(walletId) : null,
        given(q) && !q.isBlank() ? Texts.line("q", q, SEARCH_CHARACTERS_MAX) : null,
        given(type) ? one("type", type, PaymentType.values(), PaymentType::code) : null,
        given(state) ? one("state", state, PaymentState.values(), PaymentState::code) : null,
        given(direction) ? direction(direction) : null,
        given(from) ? moment("from", from, 0) : null,
        given(to) ? moment("to", to, 1) : null);
  }

  @Contract("null -> false")
  private static boolean given(@Nullable String value) {
    return value != null && !value.isEmpty();
  }

  private static TransactionFilter.Direction direction(String value) {
    return one(
        "direction",
        value,
        TransactionFilter.Direction.values(),
        direction -> direction.name().toLowerCase(Locale.ROOT));
  }

  private static Instant moment(String name, String value, int plusDays) {
    try {
      return value.length() == 10
          ? LocalDate.parse(value).plusDays(plusDays).atStartOfDay().toInstant(ZoneOffset.UTC)
          : Instant.parse(value);
    } catch (DateTimeParseException e) {
      throw invalid(name, "a day such as 2026-11-30 or a moment such as 2026-11-30T12:00:00Z");
    }
  }

  private static <T> T one(String name, String value, T[] values, Function<T, String> code) {
    return Arrays.stream(values)
        .filter(candidate -> code.apply(candidate).equals(value))
        .findFirst()
        .orElseThrow(() -> invalid(name, "one of " + Arrays.stream(values).map(code).toList()));
  }

  private static Problem invalid(String name, String expected) {
    return Fields.invalid(name, "Expected " + name + " to be " + expected + ".");
  }
}
