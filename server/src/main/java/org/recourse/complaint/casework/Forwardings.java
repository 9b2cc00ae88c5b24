package org.recourse.complaint.casework;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.recourse.complaint.CaseId;
import org.recourse.complaint.Forwarding;
import org.recourse.identity.Caller;
import org.recourse.identity.Permission;
import org.recourse.kernel.Fields;
import org.recourse.rulebook.Calendars;
import org.springframework.stereotype.Component;

/** What authorities pass on to us, as agents note it. */
@Component
public class Forwardings {
  private static final String DESK = "house";
  private static final int YEARS_BACK = 3;

  private final DeskDeeds deeds;
  private final Calendars calendars;
  private final Clock clock;

  Forwardings(DeskDeeds deeds, Calendars calendars, Clock clock) {
    this.deeds = deeds;
    this.calendars = calendars;
    this.clock = clock;
  }

  /**
   * One that came on a day of the house. Noon stands for the day, so that it is the same day in the
   * zones by which the law counts.
   */
  public Forwarding received(String by, String reference, LocalDate day) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    ZoneId zone = calendars.current(DESK).zone();
    LocalDate today = LocalDate.ofInstant(now, zone);
    if (day.isAfter(today) || day.isBefore(today.minusYears(YEARS_BACK))) {
      throw Fields.invalid(
          "received_on",
          "Expected a day of the last " + YEARS_BACK + " years that has come. Correct it.");
    }
    Instant noon = day.atTime(LocalTime.NOON).atZone(zone).toInstant();
    return new Forwarding(by, reference, noon.isAfter(now) ? now : noon);
  }

  public CaseRows.Row say(Caller staff, CaseId id, Forwarding forwarding) {
    return deeds.act(
        staff,
        id,
        new CaseCommand.Forward(forwarding, staff.may(Permission.CASES_LEAD)),
        "case.forwarded",
        forwarding.by() + ", " + forwarding.reference());
  }

  public CaseRows.Row withdraw(Caller staff, CaseId id, String reason) {
    return deeds.act(
        staff,
        id,
        new CaseCommand.WithdrawForwarding(staff.may(Permission.CASES_LEAD), reason),
        "case.forwarding_withdrawn",
        reason);
  }
}
