package org.recourse.complaint.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTextTest {

  @ParameterizedTest
  @CsvSource({
    "REFUND, refund",
    "Ｒｅｆｕｎｄ １２, refund 12",
    "a \t\u3000\u00a0b, a b",
    "co\u200bop\ufeffera\u00adtion, cooperation",
    "\ufb01ne, fine",
    "\u0130stanbul, istanbul",
    "e\u0301t\u00e9, \u00e9t\u00e9",
    "退\u3000款, 退 款",
  })
  void folds_what_looks_or_reads_the_same(String raw, String folded) {
    assertThat(SearchText.of(raw)).isEqualTo(folded);
  }

  @Test
  void folds_control_characters_and_broken_surrogates() {
    assertThat(SearchText.of("a\u0000b\nc\ud83dd")).isEqualTo("a b c\ufffdd");
  }

  @Test
  void asks_for_each_term_once() {
    assertThat(SearchText.terms("  Late  REFUND late ")).containsExactly("late", "refund");
    assertThat(SearchText.terms(" \n ")).isEmpty();
  }
}
