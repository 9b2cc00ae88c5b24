package org.recourse.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recourse.rulebook.Weeks.at;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.recourse.support.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

class PacksTest {
  private final Packs packs = new ShelvedPacks(ShippedPacks.read());

  @Test
  void knows_china_and_the_european_union_and_says_how_well() {
    assertThat(packs.newest()).extracting(Pack::id).containsExactly("cn-nonbank", "eu-psd2");
    assertThat(rule("cn-nonbank", "cn.forwarded").evidence()).isEqualTo(Evidence.S);
    assertThat(rule("cn-nonbank", "cn.direct").evidence()).isEqualTo(Evidence.R);
    assertThat(rule("eu-psd2", "eu.complaint").evidence()).isEqualTo(Evidence.V);
    assertThat(packs.forCountry("DE")).map(Pack::id).contains("eu-psd2");
    assertThat(packs.forCountry("ZZ")).isEmpty();
    assertThat(packs.forCountry(null)).isEmpty();
  }

  @Test
  void starts_the_rule_in_force_for_what_came_this_way() {
    Pack china = packs.find("cn-nonbank", 1).orElseThrow();

    assertThat(starting(china, "complaint", true, "2026-11-25T10:00Z"))
        .containsExactly("cn.forwarded");
    assertThat(starting(china, "complaint", false, "2026-11-25T10:00Z"))
        .containsExactly("cn.direct");
    assertThat(starting(china, "enquiry", false, "2026-11-25T10:00Z")).isEmpty();
    assertThat(starting(china, "complaint", false, "2019-11-25T10:00Z")).isEmpty();
  }

  @Test
  void an_unauthorised_payment_is_refunded_by_the_end_of_the_next_business_day() {
    Pack europe = packs.find("eu-psd2", 1).orElseThrow();
    Instant friday = at("2026-11-27T10:00Z");

    assertThat(europe.starting("fraud_report", "not_me", false, friday))
        .extracting(Rule::id)
        .containsExactly("eu.complaint", "eu.unauth.refund");
    assertThat(europe.starting("fraud_report", "deceived", false, friday))
        .extracting(Rule::id)
        .containsExactly("eu.complaint");
    BusinessCalendar calendar =
        new CalendarRows(JdbcClient.create(TestDatabase.fresh())).current("eu");
    var clock = rule("eu-psd2", "eu.unauth.refund").clock();
    assertThat(clock).isNotNull();
    assertThat(clock.term().due(friday, calendar)).isEqualTo(at("2026-12-01T00:00+01:00"));
  }

  @Test
  void counts_the_european_deadline_and_its_extension_in_business_days() {
    Rule rule = rule("eu-psd2", "eu.complaint");
    BusinessCalendar calendar =
        new CalendarRows(JdbcClient.create(TestDatabase.fresh())).current("eu");

    assertThat(rule.clock()).isNotNull();
    assertThat(rule.extend()).isNotNull();
    assertThat(rule.clock().term().due(at("2026-11-25T10:00+01:00"), calendar))
        .isEqualTo(at("2026-12-17T00:00+01:00"));
    assertThat(rule.extend().term().due(at("2026-11-25T10:00+01:00"), calendar))
        .isEqualTo(at("2027-01-14T00:00+01:00"));
  }

  @Test
  void every_clock_counts_by_a_calendar_there_is() {
    Calendars calendars = new CalendarRows(JdbcClient.create(TestDatabase.fresh()));

    assertThat(calendars.newest())
        .extracting(Calendars.Version::id)
        .containsExactly("cn", "eu", "house");
    for (Pack pack : packs.newest()) {
      for (Rule rule : pack.rules()) {
        if (rule.clock() != null) {
          assertThat(calendars.current(rule.clock().calendar()).version()).isEqualTo(1);
        }
      }
    }
  }

  @Test
  void the_chinese_year_has_its_holidays_and_make_up_days() {
    BusinessCalendar china =
        new CalendarRows(JdbcClient.create(TestDatabase.fresh())).current("cn");

    assertThat(LocalDate.of(2026, 1, 1).datesUntil(LocalDate.of(2027, 1, 1)))
        .filteredOn(china::isBusinessDay)
        .hasSize(248);
    assertThat(china.isBusinessDay(LocalDate.of(2026, 2, 28))).isTrue();
    assertThat(china.isBusinessDay(LocalDate.of(2026, 10, 5))).isFalse();
  }

  private Rule rule(String pack, String rule) {
    return packs.find(pack, 1).flatMap(found -> found.rule(rule)).orElseThrow();
  }

  private static List<String> starting(Pack pack, String kind, boolean forwarded, String at) {
    return pack.starting(kind, "not_me", forwarded, at(at)).stream().map(Rule::id).toList();
  }
}
