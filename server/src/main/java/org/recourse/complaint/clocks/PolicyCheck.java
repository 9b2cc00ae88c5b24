package org.recourse.complaint.clocks;

import org.recourse.kernel.Fields;
import org.recourse.rulebook.Calendars;
import org.recourse.rulebook.Packs;
import org.springframework.stereotype.Component;

/** Reads policies and says what is wrong with them. */
@Component
class PolicyCheck {
  private final Calendars calendars;
  private final Packs packs;

  PolicyCheck(Calendars calendars, Packs packs) {
    this.calendars = calendars;
    this.packs = packs;
  }

  PolicyDocument read(String document) {
    try {
      PolicyDocument read = ClockJson.MAPPER.readValue(document, PolicyDocument.class);
      read.check(calendars, packs);
      return read;
    } catch (RuntimeException e) {
      throw Fields.invalid(
          "body",
          "Expected whole policies as the version before has them, but they are not: " + reason(e));
    }
  }

  private static String reason(RuntimeException e) {
    Throwable cause = e;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    String message = cause.getMessage();
    return message == null ? "unreadable" : message.lines().findFirst().orElse("unreadable");
  }
}
