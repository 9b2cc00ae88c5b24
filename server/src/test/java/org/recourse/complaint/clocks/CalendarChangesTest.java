package org.recourse.complaint.clocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.recourse.complaint.clocks.CalendarChanges.Named;
import org.recourse.rulebook.CalendarBody;
import org.recourse.rulebook.CalendarBody.Day;
import org.recourse.rulebook.CalendarBody.Hours;

/** What a version of a calendar changes, as who decides it is told. */
class CalendarChangesTest {
  private static final List<Hours> DAY = List.of(new Hours("09:00", "18:00"));
  private static final LocalDate FIRST = LocalDate.of(2026, 10, 1);
  private static final LocalDate TENTH = LocalDate.of(2026, 10, 10);

  @Test
  void a_day_that_is_closed_from_now_on_is_told_and_one_left_out_was_closed_already() {
    Named before = calendar(Map.of("monday", DAY, "sunday", List.of()));

    assertThat(CalendarChanges.between(before, calendar(Map.of("tuesday", DAY))))
        .containsExactly(
            new RuleChange("", "monday", List.of("09:00–18:00"), List.of("closed")),
            new RuleChange("", "tuesday", List.of("closed"), List.of("09:00–18:00")));
  }

  @Test
  void special_days_are_told_by_their_date_with_name_and_hours() {
    Named before = calendar(Map.of(), new Day(FIRST, "National Day", List.of()));
    Named after = calendar(Map.of(), new Day(TENTH, "Make-up day", DAY));

    assertThat(CalendarChanges.between(before, after))
        .containsExactly(
            new RuleChange(
                "2026-10-01", "special_day", List.of("National Day", "closed"), List.of()),
            new RuleChange(
                "2026-10-10", "special_day", List.of(), List.of("Make-up day", "09:00–18:00")));
  }

  @Test
  void a_new_calendar_is_told_whole() {
    assertThat(CalendarChanges.between(Named.NONE, calendar(Map.of("monday", DAY))))
        .extracting(RuleChange::part)
        .containsExactly("name", "zone", "known_until", "monday");
  }

  private static Named calendar(Map<String, List<Hours>> week, Day... days) {
    return new Named(
        "House",
        new CalendarBody("Asia/Shanghai", LocalDate.of(2026, 12, 31), week, List.of(days)));
  }
}
