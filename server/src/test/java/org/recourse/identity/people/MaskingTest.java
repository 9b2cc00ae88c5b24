package org.recourse.identity.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recourse.identity.Role;

class MaskingTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          Lin Wei,            Lin W***
          林薇,               林*
          欧阳娜娜,           欧*
          Cher,               C***
          Maria del Carmen,   Maria d***
          Élodie Éclair,      Élodie É***
          👩‍👩‍👧 Family,          👩‍👩‍👧 F***
          👩‍👩‍👧,                 👩‍👩‍👧***
          """)
  void shows_strangers_enough_to_see_a_wrong_number(String name, String masked) {
    assertThat(Masking.mask(name, Set.of(Role.CUSTOMER))).isEqualTo(masked);
  }

  @Test
  void shows_whole_the_name_a_merchant_trades_under() {
    assertThat(Masking.mask("Maple Books", Set.of(Role.MERCHANT))).isEqualTo("Maple Books");
  }
}
