package org.recourse.identity.web;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.Losses;
import org.recourse.kernel.Fields;

/** Reads what somebody reports lost. */
final class LostFields {
  private static final int MAX = 24;

  private LostFields() {}

  static Losses read(@Nullable List<@Nullable String> things) {
    if (things == null) {
      return Losses.NONE;
    }
    Set<String> lost = new HashSet<>();
    for (String thing : things) {
      if (thing == null || !Losses.isThing(thing)) {
        throw Fields.invalid(
            "lost", "Expected phone, email, authenticator, passkey or ids of your factors.");
      }
      lost.add(thing);
    }
    if (lost.size() > MAX) {
      throw Fields.invalid("lost", "Expected at most " + MAX + " things.");
    }
    return new Losses(lost);
  }
}
