package org.recourse.wallet.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.recourse.wallet.internal.PolicyChanges.Change;

class PolicyChangesTest {
  private static final String BEFORE =
      """
      {"amounts": {"CNY": {"over": 200000}, "EUR": {"over": 30000}}, "device_cooling_hours": 24}
      """;

  @Test
  void each_figure_that_differs_is_told() {
    String after = BEFORE.replace("30000}", "45000}").replace("24", "48");

    assertThat(PolicyChanges.between(BEFORE, after))
        .containsExactly(
            new Change("amounts.EUR.over", 30000L, 45000L),
            new Change("device_cooling_hours", 24L, 48L));
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
        .containsExactly(
            new Change("amounts.CNY.over", 200000L, null),
            new Change("amounts.SGD.over", null, 200000L));
  }

  @Test
  void what_is_no_figure_is_left_to_the_check_of_the_whole() {
    String after = BEFORE.replace("30000}", "99999999999999999999}").replace("24", "\"many\"");

    assertThat(PolicyChanges.between(BEFORE, after))
        .containsExactly(
            new Change("amounts.EUR.over", 30000L, null),
            new Change("device_cooling_hours", 24L, null));
  }
}
