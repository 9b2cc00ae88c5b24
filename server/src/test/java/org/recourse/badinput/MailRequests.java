package org.recourse.badinput;

import java.util.Map;
import java.util.Set;

/** The good requests about mails as they came; see {@link GoodRequests}. */
final class MailRequests {
  static final Set<String> WITHOUT_BODY =
      Set.of("GET /staff/mails", "POST /staff/mails/{id}/taking-in");

  static final Map<String, String> BODIES =
      Map.of(
          "POST /staff/mails/{id}/dropping", "{\"reason\": \"sweep\"}",
          "POST /staff/mails/{id}/original", "{\"reason\": \"sweep\"}",
          "POST /staff/mails/{id}/reading", "{\"reason\": \"sweep\"}");

  private MailRequests() {}
}
