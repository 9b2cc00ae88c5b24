package org.recourse.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.recourse.rulebook.Weeks.at;
import static org.recourse.rulebook.Weeks.closed;
import static org.recourse.rulebook.Weeks.hours;
import static org.recourse.rulebook.Weeks.office;
import static org.recourse.rulebook.Weeks.week;
import static org.recourse.rulebook.Weeks.worked;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusinessCalendarTest {
  /** In 2026 the clocks go from 02:00 to 03:00 on 29 March, from 03:00 to 02:00 on 25 October. */
  private static final String BERLIN = "Europe/Berlin";

  private static final String SHANGHAI = "Asia/Shanghai";

  @ParameterizedTest
  @CsvSource({
    // start, minutes, due: lunch, night, weekend, exactly to the end, from outside the hours
    "2026-11-25T10:00+08:00,  60, 2026-11-25T11:00+08:00",
    "2026-11-25T11:30+08:00,  60, 2026-11-25T13:30+08:00",
    "2026-11-25T12:15+08:00,  60, 2026-11-25T14:00+08:00",
    "2026-11-25T17:30+08:00,  30, 2026-11-25T18:00+08:00",
    "2026-11-25T17:30+08:00,  31, 2026-11-26T09:01+08:00",
    "2026-11-25T20:00+08:00,  60, 2026-11-26T10:00+08:00",
    "2026-11-27T17:00+08:00, 120, 2026-11-30T10:00+08:00",
    "2026-11-28T12:00+08:00, 480, 2026-11-30T18:00+08:00",
    "2026-11-28T12:00+08:00, 960, 2026-12-01T18:00+08:00",
  })
  void adds_working_time_over_lunch_nights_and_weekends(String start, int minutes, String due) {
    assertThat(office(SHANGHAI).plus(at(start), Duration.ofMinutes(minutes))).isEqualTo(at(due));
  }

  @Test
  void works_a_make_up_saturday_and_rests_on_the_holiday() {
    BusinessCalendar calendar =
        office(
            SHANGHAI,
            closed("2026-10-01"),
            closed("2026-10-02"),
            worked("2026-10-10", "09:00-12:00 13:00-18:00"));

    assertThat(calendar.plus(at("2026-09-30T17:00+08:00"), Duration.ofHours(2)))
        .isEqualTo(at("2026-10-05T10:00+08:00"));
    assertThat(calendar.plus(at("2026-10-09T17:00+08:00"), Duration.ofHours(2)))
        .isEqualTo(at("2026-10-10T10:00+08:00"));
  }

  @Test
  void counts_from_the_next_opening_when_it_begins_on_a_holiday() {
    BusinessCalendar calendar = office(SHANGHAI, closed("2026-11-25"));

    assertThat(calendar.plus(at("2026-11-25T10:00+08:00"), Duration.ofHours(1)))
        .isEqualTo(at("2026-11-26T10:00+08:00"));
    assertThat(calendar.nextOpening(at("2026-11-25T10:00+08:00")))
        .isEqualTo(at("2026-11-26T09:00+08:00"));
    assertThat(calendar.isOpen(at("2026-11-25T10:00+08:00"))).isFalse();
  }

  @Test
  void does_not_work_the_hour_that_spring_skips() {
    BusinessCalendar night = week(BERLIN, "all 01:00-05:00");

    assertThat(night.between(at("2026-03-29T00:00+01:00"), at("2026-03-29T12:00+02:00")))
        .isEqualTo(Duration.ofHours(3));
    assertThat(night.plus(at("2026-03-29T01:00+01:00"), Duration.ofMinutes(90)))
        .isEqualTo(at("2026-03-29T03:30+02:00"));
  }

  @Test
  void begins_after_the_gap_when_its_hours_begin_within_it() {
    BusinessCalendar night = week(BERLIN, "all 02:30-05:00");

    assertThat(night.nextOpening(at("2026-03-29T00:00+01:00")))
        .isEqualTo(at("2026-03-29T03:00+02:00"));
    assertThat(night.between(at("2026-03-29T00:00+01:00"), at("2026-03-29T12:00+02:00")))
        .isEqualTo(Duration.ofHours(2));
  }

  @Test
  void works_the_hour_twice_that_autumn_repeats() {
    BusinessCalendar night = week(BERLIN, "all 01:00-02:30");

    assertThat(night.between(at("2026-10-25T00:00+02:00"), at("2026-10-25T12:00+01:00")))
        .isEqualTo(Duration.ofHours(2));
    assertThat(night.isOpen(at("2026-10-25T02:45+02:00"))).isFalse();
    assertThat(night.isOpen(at("2026-10-25T02:15+01:00"))).isTrue();
    assertThat(night.plus(at("2026-10-25T01:00+02:00"), Duration.ofMinutes(100)))
        .isEqualTo(at("2026-10-25T02:10+01:00"));
  }

  @Test
  void measures_a_pause_over_a_night_by_its_working_time_alone() {
    assertThat(office(SHANGHAI).between(at("2026-11-25T17:00+08:00"), at("2026-11-26T10:00+08:00")))
        .isEqualTo(Duration.ofHours(2));
    assertThat(office(SHANGHAI).between(at("2026-11-26T10:00+08:00"), at("2026-11-25T17:00+08:00")))
        .isEqualTo(Duration.ZERO);
  }

  @Test
  void joins_hours_that_touch_and_refuses_those_that_overlap() {
    assertThat(week(SHANGHAI, "all 09:00-12:00 12:00-18:00").week().values())
        .allSatisfy(day -> assertThat(day).isEqualTo(hours("09:00-18:00")));
    assertThatThrownBy(() -> week(SHANGHAI, "all 09:00-12:00 11:00-18:00"))
        .hasMessageContaining("overlap");
  }

  @Test
  void refuses_what_is_never_open_or_no_time_at_all() {
    assertThatThrownBy(
            () -> new CalendarBody("Asia/Shanghai", null, Map.of(), List.of()).read("test", 1))
        .hasMessageContaining("never open");
    assertThatThrownBy(() ->
            new CalendarBody("Moon", null, Weeks.oneDay("monday", "09:00", "10:00"), List.of())
                .read("test", 1))
        .hasMessageContaining("time zone");
    assertThatThrownBy(() -> hours("09:00-25:00")).hasMessageContaining("time of day");
    assertThatThrownBy(() -> hours("18:00-09:00")).hasMessageContaining("before they end");
  }
}
