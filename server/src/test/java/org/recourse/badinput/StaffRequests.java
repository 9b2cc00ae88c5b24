package org.recourse.badinput;

import java.util.Map;
import java.util.Set;

/** The good requests about staff, approvals and the audit; see {@link GoodRequests}. */
final class StaffRequests {
  static final Set<String> WITHOUT_BODY =
      Set.of(
          "GET /staff/approvals",
          "GET /staff/approvals/{id}",
          "GET /staff/audit",
          "GET /staff/people",
          "POST /staff/approvals/{id}/withdrawal");

  static final Map<String, String> BODIES =
      Map.ofEntries(
          Map.entry("POST /staff/reviews/{id}/grant-proposals", "{\"reason\": \"sweep\"}"),
          Map.entry(
              "POST /staff/customers/{id}/legal-freezes/{freeze}/lift-proposals",
              "{\"reason\": \"sweep\"}"),
          Map.entry(
              "POST /staff/reviews/{id}/decline", "{\"cause\": \"expired\", \"note\": \"sweep\"}"),
          Map.entry(
              "POST /staff/customers/{id}/freezes",
              "{\"reason\": \"sweep\", \"?lost\": [\"phone\"]}"),
          Map.entry(
              "POST /staff/customers/{id}/legal-freezes",
              """
              {"authority": "sweep", "reference": "1", "reason": "sweep",
               "reason_suppressed": false, "?until": "2030-01-01T00:00:00Z"}
              """),
          Map.entry(
              "POST /staff/customer-looks",
              "{\"?handle\": \"sweep@example.org\", \"?person_id\": null, \"reason\": \"sweep\"}"),
          Map.entry(
              "POST /staff-invitations/acceptance",
              """
              {"~secret": "rci_x", "name": "Sweep", "?email": "sweep@example.org",
               "language": "en", "country": "CN", "password": "a quiet harbour"}
              """),
          Map.entry(
              "POST /staff/people",
              "{\"email\": \"sweep@example.org\", \"role\": \"agent\", \"reason\": \"sweep\"}"),
          Map.entry("POST /staff/people/{id}/role", "{\"role\": \"none\", \"reason\": \"sweep\"}"),
          Map.entry("POST /staff/approvals/{id}/approval", "{\"?words\": \"sweep\"}"),
          Map.entry("POST /staff/approvals/{id}/refusal", "{\"words\": \"sweep\"}"));

  private StaffRequests() {}
}
