package org.recourse.complaint;

import java.util.Collection;
import java.util.UUID;
import org.recourse.kernel.Ids;

/** A case, as {@code cas_…}. */
public record CaseId(UUID value) {
  private static final String PREFIX = "cas";

  public static CaseId next() {
    return new CaseId(Ids.next());
  }

  public static CaseId parse(String text) {
    return new CaseId(Ids.parse(PREFIX, text));
  }

  /** As a parameter of a statement. */
  public static UUID[] values(Collection<CaseId> ids) {
    return ids.stream().map(CaseId::value).toArray(UUID[]::new);
  }

  @Override
  public String toString() {
    return Ids.text(PREFIX, value);
  }
}
