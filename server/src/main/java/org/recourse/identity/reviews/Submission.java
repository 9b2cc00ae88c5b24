package org.recourse.identity.reviews;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recourse.files.FileId;
import org.recourse.identity.Tier;
import org.recourse.kernel.Fields;

/**
 * Asks for a review.
 *
 * @param tier the one wanted; null to end a freeze
 * @param files uploaded before, by what they show
 */
public record Submission(
    ReviewKind kind,
    @Nullable Tier tier,
    Document document,
    Map<Part, FileId> files,
    @Nullable String words) {

  public Submission {
    files = Map.copyOf(files);
    if ((kind == ReviewKind.TIER) != (tier != null)) {
      throw Fields.invalid("tier", "Expected a tier for the kind tier, and none for others.");
    }
    if (!files.keySet().equals(DocumentRule.needed(kind, tier, document))) {
      throw Fields.invalid(
          "files",
          "Expected one file each of "
              + DocumentRule.needed(kind, tier, document).stream().map(Part::code).toList()
              + ", but got others. Upload what is missing.");
    }
  }
}
