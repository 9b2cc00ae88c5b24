package org.recourse.complaint.clocks.web;

import static org.recourse.kernel.Fields.required;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.recourse.complaint.clocks.CalendarDesk;
import org.recourse.complaint.clocks.CalendarDesk.NewVersion;
import org.recourse.identity.Caller;
import org.recourse.identity.Permission;
import org.recourse.identity.StaffOnly;
import org.recourse.kernel.Cursor;
import org.recourse.kernel.Fields;
import org.recourse.kernel.Page;
import org.recourse.kernel.Texts;
import org.recourse.rulebook.CalendarBody;
import org.recourse.rulebook.Calendars;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Business calendars and their versions. */
@RestController
@RequestMapping("/api/v1/staff/calendars")
@StaffOnly(Permission.CALENDARS)
class CalendarController {
  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,30}");
  private static final int NAME_MAX = 60;
  private static final int REASON_MAX = 300;

  private final CalendarDesk desk;

  CalendarController(CalendarDesk desk) {
    this.desk = desk;
  }

  /** A version; {@code statutory} where deadlines of the law are counted by it. */
  record CalendarView(
      String id,
      int version,
      String name,
      String zone,
      @Nullable LocalDate knownUntil,
      Map<String, List<CalendarBody.Hours>> week,
      List<CalendarBody.Day> specialDays,
      Instant since,
      @Nullable String reason,
      boolean statutory) {}

  record HoursBody(@Nullable String from, @Nullable String to) {}

  record DayBody(@Nullable String date, @Nullable String name, @Nullable List<HoursBody> hours) {}

  /** The next version; {@code based_on} is the one that was changed, 0 for a new calendar. */
  record CalendarRequest(
      @Nullable Integer basedOn,
      @Nullable String name,
      @Nullable String zone,
      @Nullable String knownUntil,
      @Nullable Map<String, List<HoursBody>> week,
      @Nullable List<DayBody> specialDays,
      @Nullable String reason) {}

  /** The newest version of each. */
  @GetMapping
  Page<CalendarView> list() {
    return new Page<>(desk.newest().stream().map(this::view).toList(), null);
  }

  /** Newest first. */
  @GetMapping("/{id}/versions")
  Page<CalendarView> versions(
      @PathVariable String id,
      @RequestParam(required = false) @Nullable Integer limit,
      @RequestParam(required = false) @Nullable String cursor) {
    int size = Page.limit(limit);
    Page<Calendars.Version> page =
        Page.of(
            desk.versions(id, Cursor.number(cursor), size + 1),
            size,
            version -> Cursor.of(version.version()));
    return new Page<>(page.data().stream().map(this::view).toList(), page.nextCursor());
  }

  /** In force at once; where the law is counted by it, once a colleague has approved. */
  @PostMapping("/{id}/versions")
  @ResponseStatus(HttpStatus.CREATED)
  ChangeView change(
      @PathVariable String id,
      @RequestBody CalendarRequest body,
      @AuthenticationPrincipal Caller caller) {
    if (!ID.matcher(id).matches()) {
      throw Fields.invalid("id", "Expected an id of small letters, digits and hyphens.");
    }
    int basedOn = required("based_on", body.basedOn());
    if (basedOn < 0 || basedOn > 1_000_000) {
      throw Fields.invalid("based_on", "Expected the number of the version that was changed.");
    }
    NewVersion next =
        new NewVersion(
            id,
            basedOn,
            Texts.line("name", required("name", body.name()), NAME_MAX),
            read(body),
            Texts.line("reason", required("reason", body.reason()), REASON_MAX));
    return ChangeView.of(desk.change(caller, next));
  }

  private static CalendarBody read(CalendarRequest body) {
    Map<String, List<CalendarBody.Hours>> week =
        required("week", body.week()).entrySet().stream()
            .collect(
                java.util.stream.Collectors.toMap(
                    Map.Entry::getKey, day -> hours("week", day.getValue())));
    return new CalendarBody(
        required("zone", body.zone()),
        body.knownUntil() == null ? null : date("known_until", body.knownUntil()),
        week,
        required("special_days", body.specialDays()).stream()
            .map(day -> required("special_days", day))
            .map(day ->
                new CalendarBody.Day(
                    date("special_days.date", required("special_days.date", day.date())),
                    Texts.line(
                        "special_days.name", required("special_days.name", day.name()), NAME_MAX),
                    hours("special_days.hours", day.hours())))
            .toList());
  }

  private static List<CalendarBody.Hours> hours(String field, @Nullable List<HoursBody> hours) {
    return required(field, hours).stream()
        .map(time -> required(field, time))
        .map(time ->
            new CalendarBody.Hours(
                required(field + ".from", time.from()), required(field + ".to", time.to())))
        .toList();
  }

  private static LocalDate date(String field, String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw Fields.invalid(field, "Expected a date such as 2026-12-31.");
    }
  }

  private CalendarView view(Calendars.Version version) {
    CalendarBody body = version.body();
    return new CalendarView(
        version.id(),
        version.version(),
        version.name(),
        body.zone(),
        body.knownUntil(),
        body.week(),
        body.specialDays(),
        version.since(),
        version.reason(),
        desk.isStatutory(version.id()));
  }
}
