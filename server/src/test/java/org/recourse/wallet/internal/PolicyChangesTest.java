package org.recourse.wallet.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PolicyChangesTest {
  private static final String BEFORE =
      """
      {"amounts": {"CNY": {"over": 200000}, "EUR": {"over": 30000}}, "device_cooling_hours": 24}
      """;

  @Test
  void each_figure_that_differs_is_a_line() {
    String after = BEFORE.replace("30000}", "45000}").replace("24", "48");

    assertThat(PolicyChanges.between(BEFORE, after))
        .containsExactly("amounts.EUR.over: 300.00 → 450.00", "device_cooling_hours: 24 → 48");
  }

  @Test
  void what_is_written_otherwise_and_means_the_same_is_no_change() {
    String after =
        "{\"device_cooling_hours\":24,\"amounts\":{\"EUR\":{\"over\":30000},"
            + "\"CNY\":{\"over\":200000}}}";

    assertThat(PolicyChanges.between(BEFORE, after)).isEmpty();
  }

  @Test
  void what_is_new_or_gone_is_a_change() {
    String after = BEFORE.replace("CNY", "SGD");

    assertThat(PolicyChanges.between(BEFORE, after))
        .containsExactly("amounts.CNY.over: 2000.00 → –", "amounts.SGD.over: – → 2000.00");
  }
}
