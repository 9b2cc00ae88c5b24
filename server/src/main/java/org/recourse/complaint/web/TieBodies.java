package org.recourse.complaint.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recourse.complaint.LinkKind;
import org.recourse.complaint.OpenCase;
import org.recourse.conversation.MessageId;
import org.recourse.kernel.Fields;
import org.recourse.kernel.Texts;

/** Reads what the staff send about what a case is tied to. */
final class TieBodies {
  private static final int MESSAGES_MAX = 100;

  private TieBodies() {}

  record LinkBody(@Nullable String kind, @Nullable String target, @Nullable Boolean linked) {
    LinkKind readKind() {
      return CaseBodies.one("kind", kind, LinkKind::find);
    }

    String readTarget() {
      return Fields.required("target", target);
    }

    boolean readLinked() {
      return Fields.required("linked", linked);
    }
  }

  record MergeBody(@Nullable String into) {
    String read() {
      return Fields.required("into", into);
    }
  }

  record SplitBody(@Nullable List<@Nullable String> messages, @Nullable String subject) {
    Set<MessageId> read() {
      Set<MessageId> ids = new LinkedHashSet<>();
      for (String message : CaseBodies.bounded("messages", messages, MESSAGES_MAX)) {
        ids.add(MessageId.parse(message));
      }
      return ids;
    }

    String readSubject() {
      return Texts.line("subject", Fields.required("subject", subject), OpenCase.SUBJECT_MAX);
    }
  }

  record SpamBody(@Nullable Boolean spam, @Nullable Boolean block) {
    boolean readSpam() {
      return Fields.required("spam", spam);
    }

    boolean readBlock() {
      return block != null && block;
    }
  }

  /** One of many with one cause; null where it no longer counts as one. */
  record IncidentBody(@Nullable String incident) {}
}
