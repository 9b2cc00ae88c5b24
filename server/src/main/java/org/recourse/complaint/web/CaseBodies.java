package org.recourse.complaint.web;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.recourse.complaint.CaseKind;
import org.recourse.complaint.CaseState;
import org.recourse.complaint.OpenCase;
import org.recourse.complaint.Outcome;
import org.recourse.complaint.Priority;
import org.recourse.complaint.ProblemType;
import org.recourse.complaint.casework.CaseCommand;
import org.recourse.identity.Handle;
import org.recourse.identity.PersonId;
import org.recourse.kernel.Fields;
import org.recourse.kernel.Texts;

/** Reads what the staff send about a case. */
final class CaseBodies {
  static final int TAG_MAX = 40;
  private static final int TAGS_MAX = 20;
  private static final int COPIES_MAX = 10;
  private static final int REASON_MAX = 300;

  private CaseBodies() {}

  record StateBody(@Nullable String state, @Nullable String outcome) {
    CaseCommand read() {
      return new CaseCommand.Move(
          one("state", state, CaseState::find),
          outcome == null ? null : one("outcome", outcome, Outcome::find));
    }
  }

  /** Gives it to a person, or with null to nobody. */
  record AssigneeBody(@Nullable String agent) {
    @Nullable PersonId read() {
      return agent == null ? null : PersonId.parse(agent);
    }
  }

  record PriorityBody(@Nullable String priority, @Nullable String reason) {
    CaseCommand read() {
      return new CaseCommand.SetPriority(
          one("priority", priority, Priority::find), CaseBodies.reason("reason", reason));
    }
  }

  record KindBody(@Nullable String kind, @Nullable String reason) {
    CaseKind read() {
      return one("kind", kind, CaseKind::find);
    }

    String readReason() {
      return CaseBodies.reason("reason", reason);
    }
  }

  record TagsBody(@Nullable List<@Nullable String> tags) {
    CaseCommand read() {
      Set<String> read = new TreeSet<>();
      for (String tag : bounded("tags", tags, TAGS_MAX)) {
        read.add(Texts.line("tags", tag, TAG_MAX).toLowerCase(Locale.ROOT));
      }
      return new CaseCommand.SetTags(List.copyOf(read));
    }
  }

  record CopiesBody(@Nullable List<@Nullable String> addresses) {
    List<String> read() {
      Set<String> read = new TreeSet<>();
      for (String address : bounded("addresses", addresses, COPIES_MAX)) {
        if (Handle.parse(address) instanceof Handle.Email email) {
          read.add(email.text());
        } else {
          throw Fields.invalid("addresses", "Expected e-mail addresses. Correct them.");
        }
      }
      return List.copyOf(read);
    }
  }

  /** Out of the queue until a time; null brings it back. */
  record SnoozeBody(@Nullable String until) {
    CaseCommand read() {
      try {
        return new CaseCommand.Snooze(until == null ? null : Instant.parse(until));
      } catch (DateTimeParseException e) {
        throw Fields.invalid("until", "Expected a time such as 2026-12-01T09:00:00Z.");
      }
    }
  }

  record DescriptionBody(@Nullable String problemType, @Nullable String wanted) {
    ProblemType readProblem() {
      return one("problem_type", problemType, ProblemType::find);
    }

    @Nullable String readWanted() {
      return wanted == null ? null : Texts.line("wanted", wanted, OpenCase.WANTED_MAX);
    }
  }

  record AboutAgentBody(@Nullable String agent) {
    CaseCommand read() {
      return new CaseCommand.NameAgent(agent == null ? null : PersonId.parse(agent));
    }
  }

  record ViewingBody(@Nullable Boolean writing) {
    boolean read() {
      return Fields.required("writing", writing);
    }
  }

  static UUID key(@Nullable String key) {
    try {
      String text = Fields.required("key", key);
      UUID read = UUID.fromString(text);
      if (read.toString().equals(text.toLowerCase(Locale.ROOT))) {
        return read;
      }
    } catch (IllegalArgumentException e) {
      throw Fields.invalid("key", "Expected a UUID made for this message.");
    }
    throw Fields.invalid("key", "Expected a UUID made for this message.");
  }

  static String reason(String field, @Nullable String reason) {
    return Texts.line(field, Fields.required(field, reason), REASON_MAX);
  }

  static <T> T one(String field, @Nullable String code, Function<String, Optional<T>> find) {
    return find.apply(Fields.required(field, code))
        .orElseThrow(() -> Fields.invalid(field, "Expected one of the values there are."));
  }

  static List<String> bounded(String field, @Nullable List<@Nullable String> values, int max) {
    List<String> read = new ArrayList<>();
    for (String value : Fields.required(field, values)) {
      read.add(Fields.required(field, value));
    }
    if (read.size() > max) {
      throw Fields.invalid(field, "Expected at most " + max + ", but got more.");
    }
    return read;
  }
}
