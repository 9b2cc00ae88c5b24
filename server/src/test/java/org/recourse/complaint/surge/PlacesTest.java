package org.recourse.complaint.surge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlacesTest {

  @Test
  void each_case_fills_the_places_with_its_own() {
    assertThat(Places.filled("Dear {{name}}, {{number}}: {{name}}.", "A $1 \\ B", "C-10023"))
        .isEqualTo("Dear A $1 \\ B, C-10023: A $1 \\ B.");
  }

  @Test
  void a_place_no_case_can_fill_is_named() {
    assertThat(Places.unknown("{{name}} {{number}} {name}")).isEmpty();
    assertThat(Places.unknown("{{name}} {{amount}}")).hasValue("{{amount}}");
  }
}
