package org.recourse.identity.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.Losses;
import org.recourse.identity.Lost;
import org.recourse.kernel.Fields;

/** Reads what somebody reports lost. */
final class LostFields {
  private LostFields() {}

  static Losses read(@Nullable List<@Nullable String> codes) {
    Set<Lost> lost = EnumSet.noneOf(Lost.class);
    if (codes != null) {
      for (String code : codes) {
        lost.add(
            Lost.find(Fields.required("lost", code))
                .orElseThrow(() ->
                    Fields.invalid("lost", "Expected phone, email, authenticator and passkey.")));
      }
    }
    return new Losses(lost);
  }
}
