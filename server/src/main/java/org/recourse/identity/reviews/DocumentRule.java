package org.recourse.identity.reviews;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.Tier;

/**
 * Which pictures a review needs: both sides of the document, where it has two; for the highest tier
 * the address too; and to end a freeze the person with the document in hand, since a stolen one
 * shows only that somebody stole it.
 */
final class DocumentRule {
  private DocumentRule() {}

  static Set<Part> needed(ReviewKind kind, @Nullable Tier tier, Document document) {
    EnumSet<Part> parts = EnumSet.of(Part.FRONT);
    if (document != Document.PASSPORT) {
      parts.add(Part.BACK);
    }
    switch (kind) {
      case TIER -> {
        if (tier == Tier.FULL) {
          parts.add(Part.ADDRESS);
        }
      }
      case UNFREEZE -> parts.add(Part.SELFIE);
    }
    return parts;
  }
}
