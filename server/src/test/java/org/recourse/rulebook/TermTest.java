package org.recourse.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recourse.rulebook.Weeks.at;
import static org.recourse.rulebook.Weeks.closed;
import static org.recourse.rulebook.Weeks.days;
import static org.recourse.rulebook.Weeks.office;
import static org.recourse.rulebook.Weeks.worked;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recourse.rulebook.Term.CountFrom;
import org.recourse.rulebook.Term.Unit;

class TermTest {
  private static final String SHANGHAI = "Asia/Shanghai";

  @ParameterizedTest
  @CsvSource({
    // Wednesday 25 November 2026, 10:00; the due moment is the end of the last day
    "15, calendar_day, next_day, 2026-12-11T00:00+08:00",
    "15, calendar_day, same_day, 2026-12-10T00:00+08:00",
    "1,  calendar_day, same_day, 2026-11-26T00:00+08:00",
    "1,  business_day, next_day, 2026-11-27T00:00+08:00",
    "1,  business_day, same_day, 2026-11-26T00:00+08:00",
    "15, business_day, next_day, 2026-12-17T00:00+08:00",
    "8,  week,         next_day, 2027-01-21T00:00+08:00",
    "8,  week,         same_day, 2027-01-20T00:00+08:00",
    "1,  month,        next_day, 2026-12-26T00:00+08:00",
    "1,  month,        same_day, 2026-12-25T00:00+08:00",
    "90, minute,       same_day, 2026-11-25T11:30+08:00",
  })
  void counts_as_rules_do(int length, String unit, String from, String due) {
    Term term = new Term(length, Unit.valueOf(upper(unit)), CountFrom.valueOf(upper(from)));

    assertThat(term.due(at("2026-11-25T10:00+08:00"), days(SHANGHAI))).isEqualTo(at(due));
  }

  @Test
  void counts_the_day_by_the_calendars_zone() {
    Term oneDay = new Term(1, Unit.CALENDAR_DAY, CountFrom.NEXT_DAY);

    // Half past eleven at night in Berlin is the next morning in Shanghai.
    assertThat(oneDay.due(at("2026-11-25T23:30+01:00"), days(SHANGHAI)))
        .isEqualTo(at("2026-11-28T00:00+08:00"));
    assertThat(oneDay.due(at("2026-11-25T23:30+01:00"), days("Europe/Berlin")))
        .isEqualTo(at("2026-11-27T00:00+01:00"));
  }

  @Test
  void ends_a_month_on_the_last_day_of_a_shorter_one() {
    Term month = new Term(1, Unit.MONTH, CountFrom.NEXT_DAY);

    assertThat(month.due(at("2027-01-31T10:00+08:00"), days(SHANGHAI)))
        .isEqualTo(at("2027-03-01T00:00+08:00"));
  }

  @Test
  void skips_holidays_and_counts_make_up_days() {
    Term three = new Term(3, Unit.BUSINESS_DAY, CountFrom.NEXT_DAY);
    BusinessCalendar calendar =
        days(SHANGHAI, closed("2026-11-26"), worked("2026-11-28", "00:00-24:00"));

    assertThat(three.due(at("2026-11-25T10:00+08:00"), calendar))
        .isEqualTo(at("2026-12-01T00:00+08:00"));
  }

  @Test
  void counts_the_first_day_only_if_it_is_worked() {
    Term one = new Term(1, Unit.BUSINESS_DAY, CountFrom.SAME_DAY);

    assertThat(one.due(at("2026-11-28T10:00+08:00"), days(SHANGHAI)))
        .isEqualTo(at("2026-12-01T00:00+08:00"));
  }

  @Test
  void ends_a_day_of_the_gap_and_of_the_overlap_at_its_midnight() {
    Term one = new Term(1, Unit.CALENDAR_DAY, CountFrom.NEXT_DAY);

    assertThat(one.due(at("2026-03-28T10:00+01:00"), days("Europe/Berlin")))
        .isEqualTo(at("2026-03-30T00:00+02:00"));
    assertThat(one.due(at("2026-10-24T10:00+02:00"), days("Europe/Berlin")))
        .isEqualTo(at("2026-10-26T00:00+01:00"));
  }

  @Test
  void counts_minutes_of_the_desk_in_its_hours() {
    assertThat(Term.businessMinutes(240).due(at("2026-11-27T16:00+08:00"), office(SHANGHAI)))
        .isEqualTo(at("2026-11-30T11:00+08:00"));
  }

  private static String upper(String text) {
    return text.toUpperCase(Locale.ROOT);
  }
}
