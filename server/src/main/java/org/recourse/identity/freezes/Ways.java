package org.recourse.identity.freezes;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a freeze can be lifted by its owner.
 *
 * @param methods none when only the staff can, after looking at who it is
 * @param from when they begin to count; null for at once
 */
public record Ways(List<LiftMethod> methods, @Nullable Instant from) {
  public Ways {
    methods = List.copyOf(methods);
  }
}
