package org.recourse.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTest {
  @Test
  void writes_the_known_example_of_the_type_id_specification() {
    UUID id = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057");

    assertThat(Ids.text("prefix", id)).isEqualTo("prefix_01h455vb4pex5vsknk084sn02q");
  }

  @Test
  void reads_back_every_id_it_writes() {
    long seed = System.nanoTime();
    System.out.println("seed " + seed);
    Random random = new Random(seed);

    for (int i = 0; i < 10_000; i++) {
      UUID id = new UUID(random.nextLong(), random.nextLong());
      assertThat(Ids.parse("pay", Ids.text("pay", id))).isEqualTo(id);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "pay",
        "pay_",
        "pay_01h455vb4pex5vsknk084sn02",
        "pay_01h455vb4pex5vsknk084sn02qq",
        "wal_01h455vb4pex5vsknk084sn02q",
        "pay_81h455vb4pex5vsknk084sn02q",
        "pay_01h455vb4pex5vsknk084sn0iq",
        "pay_01H455VB4PEX5VSKNK084SN02Q",
        "pay_01h455vb4pex5vsknk084sn0é"
      })
  void calls_any_other_text_not_found(String text) {
    assertThatThrownBy(() -> Ids.parse("pay", text))
        .isInstanceOfSatisfying(
            Problem.class, problem -> assertThat(problem.code()).isEqualTo(ProblemCode.NOT_FOUND));
  }

  @Test
  void ids_made_later_sort_later() {
    UUID before = Ids.next();
    for (int i = 0; i < 1_000; i++) {
      UUID after = Ids.next();
      assertThat(Ids.text("pay", after)).isGreaterThan(Ids.text("pay", before));
      before = after;
    }
  }
}
