package org.recourse.badinput;

import java.util.Map;
import java.util.Set;

/** The good requests about surges, incidents and who somebody is; see {@link GoodRequests}. */
final class SurgeRequests {
  static final Set<String> WITHOUT_BODY =
      Set.of(
          "GET /contact-confirmations",
          "GET /status",
          "GET /staff/surges",
          "GET /staff/incidents",
          "GET /staff/incidents/{id}",
          "POST /staff/incidents/{id}/end",
          "GET /staff/bulk-replies",
          "GET /staff/bulk-replies/{id}",
          "GET /staff/bulk-replies/{id}/held",
          "GET /staff/cases/{id}/bulk-replies",
          "GET /staff/cases/{id}/bulk-replies/{bulk}/held");

  static final Map<String, String> BODIES =
      Map.of(
          "POST /contact-confirmations/{id}",
          "{\"confirm\": true}",
          "POST /staff/incidents",
          "{\"problem_type\": \"other\"}",
          "POST /staff/cases/{id}/bulk-replies",
          """
          {"key": "018f3a6e-1c1c-7c1c-8c1c-1c1c1c1c1c1c", "text_en": "sweep",
           "?text_zh": "sweep", "?then": "open"}
          """,
          "POST /staff/bulk-replies",
          """
          {"cases": ["cas_01h455vb4pex5vsknk084sn02q"],
           "key": "018f3a6e-1c1c-7c1c-8c1c-1c1c1c1c1c1c", "text_en": "sweep",
           "?text_zh": "sweep", "?then": "open"}
          """);

  private SurgeRequests() {}
}
