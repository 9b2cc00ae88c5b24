package org.recourse.identity.signins;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.recourse.identity.PersonId;
import org.recourse.kernel.Ids;

/** A sign-in whose password was right and whose second step is still to come. */
public record WaitingSignIn(
    UUID id, PersonId person, List<SecondMethod> methods, Instant expiresAt) {
  private static final String PREFIX = "sgi";

  public WaitingSignIn {
    methods = List.copyOf(methods);
  }

  public static UUID parse(String text) {
    return Ids.parse(PREFIX, text);
  }

  /** As people and programs see it: {@code sgi_…}. */
  public String text() {
    return Ids.text(PREFIX, id);
  }
}
