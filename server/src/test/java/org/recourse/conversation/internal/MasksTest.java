package org.recourse.conversation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MasksTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "card 4111111111111111 gone | card •••• 1111 gone",
        "4111 1111 1111 1111 | •••• 1111",
        "4111-1111-1111-1111. | •••• 1111.",
        "银联卡6222021234567890128被扣 | 银联卡•••• 0128被扣",
        "我的卡4111111111111111被扣款 | 我的卡•••• 1111被扣款",
        "my password is hunter22 help | my password is •••••• help",
        "Password: hunter22 | Password: ••••••",
        "密码是abc12345 | 密码是••••••",
        "密码：abc12345，请查 | 密码：••••••",
        "the code 123456 came | the code •••••• came",
        "verification code is 123456 | verification code is ••••••",
        "验证码123456 | 验证码••••••",
        "验证码：8812 没用 | 验证码：•••••• 没用",
        "OTP 998877 | OTP ••••••",
      })
  void blots_out_cards_passwords_and_codes(String typed, String kept) {
    assertThat(Masks.mask(typed)).isEqualTo(kept);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I paid 1,234.50 on 2026-11-24",
        "order 4111111111111112 is not a card",
        "the order number 20261124000123456789 is long",
        "Please send the postcode 018956",
        "I forgot my password and the code never came",
        "pay_01h455vb4pex5vsknk084sn02q",
        "call +86 138 0013 8000",
      })
  void leaves_the_rest(String typed) {
    assertThat(Masks.mask(typed)).isEqualTo(typed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"4111 1111 1111 1111", "password: hunter22", "验证码123456"})
  void masking_twice_changes_no_more(String typed) {
    assertThat(Masks.mask(Masks.mask(typed))).isEqualTo(Masks.mask(typed));
  }
}
