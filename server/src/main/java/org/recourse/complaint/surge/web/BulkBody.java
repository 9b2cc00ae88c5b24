package org.recourse.complaint.surge.web;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.recourse.complaint.CaseState;
import org.recourse.complaint.Outcome;
import org.recourse.complaint.surge.BulkDesk;
import org.recourse.kernel.Fields;
import org.recourse.kernel.Problem;
import org.recourse.kernel.Texts;

/** An answer to many: at least in one language, and where each case stands after it. */
record BulkBody(
    @Nullable String key,
    @Nullable String textEn,
    @Nullable String textZh,
    @Nullable String then,
    @Nullable String outcome) {
  private static final int TEXT_MAX = 10_000;

  BulkDesk.Asked read() {
    String en = text("text_en", textEn);
    String zh = text("text_zh", textZh);
    if (en == null && zh == null) {
      throw Fields.invalid(
          "text_en", "Expected an answer in one language at least. Write text_en or text_zh.");
    }
    CaseState state = one("then", then, CaseState::find);
    if (state == CaseState.NEW || state == CaseState.CLOSED) {
      throw Fields.invalid(
          "then", "Expected open, waiting_customer, waiting_third_party or resolved.");
    }
    Outcome ended = one("outcome", outcome, Outcome::find);
    if ((state == CaseState.RESOLVED) != (ended != null)) {
      throw Fields.invalid(
          "outcome", "Expected how the cases ended where they are resolved, and only there.");
    }
    return new BulkDesk.Asked(readKey(), en, zh, state, ended);
  }

  private UUID readKey() {
    try {
      String text = Fields.required("key", key);
      UUID read = UUID.fromString(text);
      if (read.toString().equals(text.toLowerCase(Locale.ROOT))) {
        return read;
      }
    } catch (IllegalArgumentException e) {
      throw notOwn();
    }
    throw notOwn();
  }

  private static Problem notOwn() {
    return Fields.invalid("key", "Expected a UUID made for this answer.");
  }

  private static @Nullable String text(String field, @Nullable String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    String read = Texts.lines(field, text, TEXT_MAX);
    BulkDesk.unknownPlace(read)
        .ifPresent(place -> {
          throw Fields.invalid(
              field, "Expected {{name}} or {{number}}, but got " + place + ". Correct it.");
        });
    return read;
  }

  private static <T> @Nullable T one(
      String field, @Nullable String code, Function<String, Optional<T>> find) {
    return code == null
        ? null
        : find.apply(code)
            .orElseThrow(() -> Fields.invalid(field, "Expected one of the values there are."));
  }
}
