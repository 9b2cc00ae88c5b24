package org.recourse.badinput;

import java.util.Map;
import java.util.Set;

/** The good requests about agents and how work is shared; see {@link GoodRequests}. */
final class AgentRequests {
  static final Set<String> WITHOUT_BODY =
      Set.of(
          "GET /staff/agents",
          "GET /staff/agents/{id}",
          "GET /staff/assignment",
          "GET /staff/me/presence",
          "POST /staff/me/presence/beat");

  static final Map<String, String> BODIES =
      Map.of(
          "PUT /staff/agents/{id}",
          """
          {"kinds": ["complaint"], "languages": ["en"], "cases_max": 5, "chats_max": 1}
          """,
          "PUT /staff/assignment",
          "{\"strategy\": \"round_robin\"}",
          "PUT /staff/me/presence",
          "{\"state\": \"busy\"}");

  private AgentRequests() {}
}
