package org.recourse.complaint.casework;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recourse.complaint.CaseNumber;
import org.recourse.complaint.LegalDuty;
import org.recourse.complaint.Outcome;
import org.recourse.identity.Language;
import org.recourse.rulebook.Body;
import org.recourse.rulebook.Wording;

/** What the law asks to be told in writing, in the customer's words and language. Pure. */
final class LegalLetters {
  private LegalLetters() {}

  static String longer(
      Language language, CaseNumber number, String reason, Instant until, ZoneId zone) {
    DateTimeFormatter day =
        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language.locale());
    return say(language, "longer", number, reason, day.format(LegalDuty.lastDay(until, zone)));
  }

  static String passedOn(Language language, CaseNumber number, String to, String reason) {
    return say(language, "passed_on", number, to, reason);
  }

  /** What stands under a final response: that it is one, how it ended, and where to turn next. */
  static String underFinal(
      Language language, CaseNumber number, Outcome outcome, List<Body> bodies) {
    String ended =
        say(language, "final", number, say(language, "outcome." + outcome.code())) + "\n\n";
    return bodies.isEmpty()
        ? ended + say(language, "nobody")
        : ended
            + say(language, "next")
            + bodies.stream()
                .map(body -> "\n– " + next(language, body))
                .collect(Collectors.joining());
  }

  /** How and when to turn to somebody is told only where that is confirmed. */
  private static String next(Language language, Body body) {
    if (!body.evidence().isConfirmed()) {
      return in(language, body.name());
    }
    String how =
        Stream.of(body.phone(), body.url())
            .flatMap(Stream::ofNullable)
            .map(way -> " · " + way)
            .collect(Collectors.joining());
    return in(language, body.name()) + how + "\n  " + in(language, body.when());
  }

  private static String in(Language language, Wording wording) {
    return switch (language) {
      case EN -> wording.en();
      case ZH_CN -> wording.zh();
    };
  }

  private static String say(Language language, String key, Object... facts) {
    ResourceBundle words =
        ResourceBundle.getBundle(
            "org.recourse.complaint.letters",
            language.locale(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    Object[] texts = Stream.of(facts).map(Object::toString).toArray();
    return new MessageFormat(words.getString(key), language.locale()).format(texts);
  }
}
