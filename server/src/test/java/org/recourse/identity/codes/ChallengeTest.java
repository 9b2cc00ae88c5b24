package org.recourse.identity.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.recourse.identity.Handle;
import org.recourse.identity.Language;
import org.recourse.identity.codes.Challenge.Answer;
import org.recourse.identity.codes.Challenge.Resend;

class ChallengeTest {
  private static final Instant START = Instant.parse("2026-11-22T09:00:00Z");
  private static final UUID ID = UUID.fromString("0193a000-0000-7000-8000-000000000001");
  private static final Code RIGHT = new Code("246810");
  private static final Code WRONG = new Code("246811");

  @Test
  void takes_the_right_code_until_ten_minutes_have_passed() {
    Challenge challenge = challenge(RIGHT, 5, 3, false);

    assertThat(answer(challenge, RIGHT, Duration.ZERO)).isEqualTo(new Answer.Right());
    assertThat(answer(challenge, RIGHT, Duration.ofSeconds(599))).isEqualTo(new Answer.Right());
    assertThat(answer(challenge, RIGHT, Duration.ofMinutes(10))).isEqualTo(new Answer.Over());
  }

  @Test
  void counts_wrong_codes_down_and_then_takes_none() {
    assertThat(answer(challenge(RIGHT, 5, 3, false), WRONG, Duration.ZERO))
        .isEqualTo(new Answer.Wrong(4));
    assertThat(answer(challenge(RIGHT, 1, 3, false), WRONG, Duration.ZERO))
        .isEqualTo(new Answer.Wrong(0));
    assertThat(answer(challenge(RIGHT, 0, 3, false), RIGHT, Duration.ZERO))
        .isEqualTo(new Answer.Over());
  }

  @Test
  void takes_no_code_twice() {
    assertThat(answer(challenge(RIGHT, 5, 3, true), RIGHT, Duration.ZERO))
        .isEqualTo(new Answer.Over());
  }

  @Test
  void takes_no_code_at_all_where_there_is_none() {
    assertThat(answer(challenge(null, 5, 3, false), RIGHT, Duration.ZERO))
        .isEqualTo(new Answer.Wrong(4));
  }

  @Test
  void sends_again_after_a_pause_three_times_within_the_hour() {
    Challenge challenge = challenge(RIGHT, 5, 3, false);

    assertThat(challenge.resend(START.plusSeconds(29)))
        .isEqualTo(new Resend.TooEarly(Duration.ofSeconds(1)));
    assertThat(challenge.resend(START.plusSeconds(30))).isEqualTo(new Resend.Allowed());
    assertThat(challenge.resend(START.plusSeconds(3600))).isEqualTo(new Resend.Over());
    assertThat(challenge(RIGHT, 5, 0, false).resend(START.plusSeconds(30)))
        .isEqualTo(new Resend.Over());
    assertThat(challenge(RIGHT, 5, 3, true).resend(START.plusSeconds(30)))
        .isEqualTo(new Resend.Over());
  }

  @Test
  void takes_only_the_newest_code() {
    Challenge renewed = challenge(RIGHT, 1, 3, false).renewed(null, WRONG, START.plusSeconds(40));

    assertThat(answer(renewed, RIGHT, Duration.ofSeconds(41))).isEqualTo(new Answer.Wrong(4));
    assertThat(answer(renewed, WRONG, Duration.ofSeconds(41))).isEqualTo(new Answer.Right());
    assertThat(renewed.sendsLeft()).isEqualTo(2);
  }

  private static Answer answer(Challenge challenge, Code code, Duration after) {
    return challenge.answer(code.hash(ID), START.plus(after));
  }

  private static Challenge challenge(
      @Nullable Code code, int attemptsLeft, int sendsLeft, boolean used) {
    return new Challenge(
        ID,
        Purpose.SIGN_UP,
        new Handle.Email("ada@example.org"),
        null,
        Language.EN,
        code == null ? null : code.hash(ID),
        START.plus(Challenge.CODE_LIFETIME),
        attemptsLeft,
        sendsLeft,
        START.plus(Challenge.RESEND_WAIT),
        START.plus(Challenge.LIFETIME),
        used);
  }
}
