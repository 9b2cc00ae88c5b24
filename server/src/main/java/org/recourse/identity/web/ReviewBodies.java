package org.recourse.identity.web;

import static org.recourse.kernel.Fields.required;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.recourse.files.FileId;
import org.recourse.identity.Tier;
import org.recourse.identity.reviews.Cause;
import org.recourse.identity.reviews.Document;
import org.recourse.identity.reviews.Part;
import org.recourse.identity.reviews.ReviewKind;
import org.recourse.identity.reviews.Submission;
import org.recourse.kernel.Fields;
import org.recourse.kernel.Texts;

/** Reads what is sent about reviews. */
final class ReviewBodies {
  private static final int WORDS_MAX = 1000;

  private ReviewBodies() {}

  /** Asks for a higher {@code tier}, or with the kind {@code unfreeze} for the end of a freeze. */
  record ReviewRequest(
      @Nullable String kind,
      @Nullable String tier,
      @Nullable String document,
      @Nullable List<@Nullable FileOfReview> files,
      @Nullable String words) {

    Submission read() {
      return new Submission(
          one("kind", kind, ReviewKind::find),
          tier == null ? null : one("tier", tier, ReviewBodies::tier),
          one("document", document, Document::find),
          files(required("files", files)),
          words == null || words.isBlank() ? null : Texts.line("words", words, WORDS_MAX));
    }

    private static Map<Part, FileId> files(List<@Nullable FileOfReview> sent) {
      Map<Part, FileId> files = new EnumMap<>(Part.class);
      for (FileOfReview file : sent) {
        FileOfReview there = required("files", file);
        Part part = one("files.part", there.part(), Part::find);
        FileId id = FileId.parse(required("files.id", there.id()));
        if (files.containsValue(id) || files.put(part, id) != null) {
          throw Fields.invalid("files", "Expected each file and each part once, but one is twice.");
        }
      }
      return files;
    }
  }

  /** A file uploaded before, and what it shows. */
  record FileOfReview(@Nullable String part, @Nullable String id) {}

  /** Declines: the cause is told, the note is for colleagues. */
  record DeclineRequest(@Nullable String cause, @Nullable String note) {
    Cause readCause() {
      return one("cause", cause, Cause::find);
    }

    String readNote() {
      return Texts.line("note", required("note", note), CustomerLookController.REASON_MAX);
    }
  }

  /** Proposes to a second person to grant what was asked. */
  record GrantRequest(@Nullable String reason) {
    String read() {
      return Texts.line("reason", required("reason", reason), CustomerLookController.REASON_MAX);
    }
  }

  private static Optional<Tier> tier(String code) {
    return java.util.stream.Stream.of(Tier.values())
        .filter(tier -> tier.code().equals(code))
        .findFirst();
  }

  private static <T> T one(
      String field, @Nullable String code, Function<String, Optional<T>> find) {
    return find.apply(required(field, code))
        .orElseThrow(() -> Fields.invalid(field, "Expected one of the values there are."));
  }
}
