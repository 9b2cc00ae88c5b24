package org.recourse.identity;

import java.util.UUID;
import org.recourse.kernel.Ids;

/** Something that needs two people, as {@code apr_…}. */
public record ApprovalId(UUID value) {
  private static final String PREFIX = "apr";

  public static ApprovalId next() {
    return new ApprovalId(Ids.next());
  }

  public static ApprovalId parse(String text) {
    return new ApprovalId(Ids.parse(PREFIX, text));
  }

  @Override
  public String toString() {
    return Ids.text(PREFIX, value);
  }
}
