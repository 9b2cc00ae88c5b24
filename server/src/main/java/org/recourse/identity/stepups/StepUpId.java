package org.recourse.identity.stepups;

import java.util.UUID;
import org.recourse.kernel.Ids;

/** Something to confirm, as {@code stu_…}. */
public record StepUpId(UUID value) {
  private static final String PREFIX = "stu";

  static StepUpId next() {
    return new StepUpId(Ids.next());
  }

  public static StepUpId parse(String text) {
    return new StepUpId(Ids.parse(PREFIX, text));
  }

  @Override
  public String toString() {
    return Ids.text(PREFIX, value);
  }
}
