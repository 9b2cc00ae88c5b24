package org.recourse.identity.passwords;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recourse.identity.passwords.Verdict.Advice;

class StrengthTest {
  private final Strength strength = new Strength();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "turnip lantern orbit",
        "我的猫喜欢在星期三唱歌",
        "🦊🌵🎻🚲🧊🪁🥁🛶",
        "xK9#mQ2$vL7&",
        "with a \u0000 in the middle",
      })
  void takes_what_is_hard_to_guess_in_any_script(String password) {
    assertThat(judge(password).acceptable()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          short,                TOO_SHORT
          🦊🌵🎻🚲🧊🪁🥁,       TOO_SHORT
          password1,            COMMON_PASSWORD
          PassWord1,            COMMON_PASSWORD
          woaini1314,           COMMON_PASSWORD
          aaaaaaaaaaaaaaaa,     REPEATS
          ghijklmnop,           SEQUENCE
          sdfghjkl;,            KEYBOARD_PATTERN
          19.08.1987,           DATE
          lovelymonkey,         SINGLE_WORD
          lin wei 1990,         CONTAINS_YOUR_DATA
          LinWei1990,           CONTAINS_YOUR_DATA
          林薇林薇林薇林薇,     CONTAINS_YOUR_DATA
          recourse1,            CONTAINS_YOUR_DATA
          lw.1990@example,      CONTAINS_YOUR_DATA
          """)
  void refuses_what_is_easy_to_guess_and_says_why(String password, Advice why) {
    Verdict verdict = judge(password);

    assertThat(verdict.acceptable()).isFalse();
    assertThat(verdict.advice()).contains(why);
  }

  @Test
  void counts_characters_as_people_do_and_takes_128_of_them() {
    assertThat(judge("界".repeat(129)).advice()).containsExactly(Advice.TOO_LONG);
    assertThat(judge("turnip lantern orbit ".repeat(6)).advice()).doesNotContain(Advice.TOO_LONG);
  }

  @Test
  void has_no_advice_for_a_very_good_one() {
    assertThat(judge("xK9#mQ2$vL7&wP4@")).isEqualTo(new Verdict(4, true, List.of()));
  }

  /** zxcvbn needs seconds for some of these. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "4@8({[</369&#!1/|0$5+7%2/4@8({[</369&#!1/|0$5+7%2/4@8({[</369&#!1/|0$5+7%2/4@8({[</369",
        "aA1!aA1!aA1!aA1!aA1!aA1!aA1!aA1!aA1!aA1!aA1!aA1!aA1!aA1!aA1!aA1!aA1!aA1!aA1!aA1!aA1!aA1!",
        "zxcvbnm,./asdfghjkl;'qwertyuiop[]1234567890-=zxcvbnm,./asdfghjkl;'qwertyuiop[]1234567890",
      })
  void judges_in_bounded_time_what_was_made_to_take_long(String password) {
    judge(password);
    long begun = System.nanoTime();

    judge(password);

    assertThat(System.nanoTime() - begun).isLessThan(2_000_000_000L);
  }

  private Verdict judge(String password) {
    return strength.judge(password, List.of("Lin Wei 林薇", "lw.1990@example.org"));
  }
}
