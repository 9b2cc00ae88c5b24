package org.recourse.identity.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recourse.identity.Tier;

class DocumentRuleTest {
  @ParameterizedTest(name = "{0} {1} by {2}: {3}")
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          TIER,     VERIFIED, PASSPORT,         FRONT
          TIER,     VERIFIED, IDENTITY_CARD,    FRONT BACK
          TIER,     VERIFIED, DRIVING_LICENCE,  FRONT BACK
          TIER,     VERIFIED, RESIDENCE_PERMIT, FRONT BACK
          TIER,     FULL,     PASSPORT,         FRONT ADDRESS
          TIER,     FULL,     IDENTITY_CARD,    FRONT BACK ADDRESS
          UNFREEZE, -,        PASSPORT,         FRONT SELFIE
          UNFREEZE, -,        IDENTITY_CARD,    FRONT BACK SELFIE
          """)
  void needs(ReviewKind kind, @Nullable Tier tier, Document document, String parts) {
    List<Part> needed = List.of(parts.split(" ")).stream().map(Part::valueOf).toList();

    assertThat(DocumentRule.needed(kind, tier, document))
        .containsExactlyInAnyOrderElementsOf(needed);
  }
}
