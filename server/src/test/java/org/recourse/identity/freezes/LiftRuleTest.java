package org.recourse.identity.freezes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recourse.identity.Losses;
import org.recourse.identity.PersonId;
import org.recourse.identity.passwords.PasswordAge;
import org.recourse.kernel.Ids;

class LiftRuleTest {
  private static final Instant FROZEN = Instant.parse("2026-11-22T10:00:00Z");
  private static final String STRONG = "authenticator recovery_code";

  /**
   * Kinds of the freezes, whether there is a strong factor, which of them count, phone and mailbox,
   * what is lost, whether the password is in doubt; and what lifts it.
   */
  @ParameterizedTest
  @CsvSource({
    "own,           true,  authenticator recovery_code, '',          false, " + STRONG,
    "own,           true,  recovery_code,               '',          false, recovery_code",
    "own,           true,  '',                          '',          false, ''",
    "own,           false, '',                          '',          false, email sms",
    "own,           false, '',                          phone,       false, email",
    "own,           false, '',                          email,       false, sms",
    "own,           false, '',                          phone email, false, ''",
    "own,           false, '',                          '',          true,  ''",
    "signed_out,    false, '',                          phone,       false, email",
    "link,          false, '',                          '',          false, email sms",
    "link,          true,  authenticator,               '',          false, authenticator",
    "agent,         false, '',                          '',          false, ''",
    "agent,         true,  recovery_code,               '',          false, recovery_code",
    "law,           true,  authenticator,               '',          false, ''",
    "law,           false, '',                          '',          false, ''",
    "own law,       true,  authenticator,               '',          false, authenticator",
    "own agent,     false, '',                          '',          false, email sms",
    "agent law,     false, '',                          '',          false, ''"
  })
  void the_ways_to_lift_freezes(
      String kinds, boolean hasStrong, String strong, String lost, boolean doubt, String ways) {
    assertThat(LiftRule.ways(freezes(kinds), facts(hasStrong, strong, lost, doubt)).methods())
        .isEqualTo(methods(ways));
  }

  /** Which of several freezes a way ends. */
  @ParameterizedTest
  @CsvSource({
    "own,        authenticator, true",
    "own,        sms,           true",
    "signed_out, email,         true",
    "link,       sms,           true",
    "agent,      recovery_code, true",
    "agent,      email,         false",
    "law,        authenticator, false",
    "law,        sms,           false"
  })
  void what_each_way_ends(String kind, String method, boolean ends) {
    LiftMethod way = LiftMethod.find(method).orElseThrow();
    assertThat(LiftRule.lifts(way, freeze(kind, FROZEN))).isEqualTo(ends);
  }

  @Test
  void a_strong_factor_lifts_it_at_once() {
    assertThat(LiftRule.ways(freezes("own"), facts(true, STRONG, "", false)).from()).isNull();
  }

  @Test
  void a_code_sent_lifts_it_only_a_day_after_the_last_freeze() {
    List<Freeze> open =
        List.of(freeze("own", FROZEN), freeze("link", FROZEN.plusSeconds(9)), freeze("law", NEVER));
    assertThat(LiftRule.ways(open, facts(false, "", "", false)).from())
        .isEqualTo(FROZEN.plusSeconds(9).plus(LiftRule.WAIT));
  }

  /** Days before the freeze at which the password was set, and the first of its like. */
  @ParameterizedTest
  @CsvSource({"8, 9, false", "6, 6, true", "6, 20, true", "-1, -1, true", "-9, 3, true"})
  void what_follows_a_fresh_password_is_in_doubt(int changed, int fresh, boolean doubt) {
    Instant since = FROZEN.minus(Duration.ofDays(fresh));
    PasswordAge age = new PasswordAge(FROZEN.minus(Duration.ofDays(changed)), since);
    assertThat(LiftRule.doubtBegins(FROZEN, age)).isEqualTo(doubt ? since : null);
  }

  @Test
  void the_first_password_is_never_in_doubt() {
    assertThat(LiftRule.doubtBegins(FROZEN, null)).isNull();
  }

  private static final Instant NEVER = FROZEN.plus(Duration.ofDays(400));

  private static List<Freeze> freezes(String kinds) {
    return words(kinds).map(kind -> freeze(kind, FROZEN)).toList();
  }

  private static Freeze freeze(String kind, Instant since) {
    return new Freeze(
        Ids.next(), PersonId.next(), FreezeKind.of(kind), since, Losses.NONE, null, null, null);
  }

  private static LiftRule.Facts facts(
      boolean hasStrong, String strong, String lost, boolean doubt) {
    Losses gone = Losses.of(words(lost).toList());
    return new LiftRule.Facts(hasStrong, methods(strong), true, true, gone, doubt);
  }

  private static List<LiftMethod> methods(String codes) {
    return words(codes).map(code -> LiftMethod.find(code).orElseThrow()).toList();
  }

  private static Stream<String> words(String text) {
    return Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty());
  }
}
