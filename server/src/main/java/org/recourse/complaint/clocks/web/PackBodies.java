package org.recourse.complaint.clocks.web;

import static org.recourse.kernel.Fields.required;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.PersonId;
import org.recourse.kernel.Fields;
import org.recourse.kernel.Texts;
import org.recourse.rulebook.Confirmation;
import org.recourse.rulebook.Confirmations.Made;
import org.recourse.rulebook.Pack;
import org.recourse.rulebook.Term;

/** Packs as the desk sees them, and what is read of a text behind one. */
final class PackBodies {
  private static final Pattern SOURCE = Pattern.compile("https?://[^\\s/?#]+\\S*");
  private static final int ID_MAX = 60;
  private static final int REF_MAX = 200;
  private static final int URL_MAX = 500;
  private static final int PHONE_MAX = 40;
  private static final int QUOTE_MAX = 2000;
  private static final int REASON_MAX = 300;

  private PackBodies() {}

  /** A pack; {@code confirmations} has the newest of each entry that this house confirmed. */
  record PackView(
      @JsonUnwrapped Pack pack,
      List<ConfirmationView> confirmations,
      List<String> allowedActions) {}

  /** Who confirmed an entry, by what words, and who looked at it too. */
  record ConfirmationView(
      String entry,
      int version,
      Instant since,
      String quote,
      LocalDate readOn,
      @Nullable String proposedBy,
      @Nullable String approvedBy) {
    static ConfirmationView of(Made made, Map<UUID, String> names) {
      return new ConfirmationView(
          made.what().entry(),
          made.version(),
          made.since(),
          made.what().quote(),
          made.what().readOn(),
          names.get(PersonId.parse(made.proposedBy()).value()),
          names.get(PersonId.parse(made.approvedBy()).value()));
    }
  }

  record TermBody(@Nullable Integer length, @Nullable String unit, @Nullable String countFrom) {
    Term read(String field) {
      try {
        return new Term(
            required(field + ".length", length),
            one(field + ".unit", unit, Term.Unit.values(), Term.Unit::code),
            one(field + ".count_from", countFrom, Term.CountFrom.values(), Term.CountFrom::code));
      } catch (IllegalArgumentException e) {
        throw Fields.invalid(field, e.getMessage() + ".");
      }
    }
  }

  /** What was read, and where; figures that are left out stay as they are. */
  record ConfirmationBody(
      @Nullable Integer basedOn,
      @Nullable String entry,
      @Nullable String lawRef,
      @Nullable String sourceUrl,
      @Nullable String quote,
      @Nullable String readOn,
      @Nullable TermBody term,
      @Nullable TermBody longer,
      @Nullable String phone,
      @Nullable String url,
      @Nullable String reason) {

    int readBasedOn() {
      return required("based_on", basedOn);
    }

    String readReason() {
      return Texts.line("reason", required("reason", reason), REASON_MAX);
    }

    Confirmation read(String pack) {
      return new Confirmation(
          pack,
          Texts.line("entry", required("entry", entry), ID_MAX),
          Texts.line("law_ref", required("law_ref", lawRef), REF_MAX),
          address("source_url", required("source_url", sourceUrl)),
          Texts.lines("quote", required("quote", quote), QUOTE_MAX),
          day(required("read_on", readOn)),
          new Confirmation.Figures(
              term == null ? null : term.read("term"),
              longer == null ? null : longer.read("longer"),
              phone == null ? null : Texts.line("phone", phone, PHONE_MAX),
              url == null ? null : address("url", url)));
    }
  }

  private static <T> T one(
      String field, @Nullable String code, T[] values, Function<T, String> codeOf) {
    String given = required(field, code);
    return Stream.of(values)
        .filter(value -> codeOf.apply(value).equals(given))
        .findFirst()
        .orElseThrow(() -> Fields.invalid(field, "Expected one of the values there are."));
  }

  private static String address(String field, String typed) {
    String url = Texts.line(field, typed, URL_MAX);
    if (!SOURCE.matcher(url).matches()) {
      throw Fields.invalid(field, "Expected an address such as https://example.org/law.");
    }
    return url;
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw Fields.invalid("read_on", "Expected a date such as 2026-11-26.");
    }
  }
}
