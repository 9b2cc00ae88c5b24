package org.recourse.badinput;

import java.util.Map;
import java.util.Set;

/** The good requests about calendars, clocks, the wall, ratings and the contact card. */
final class RuleRequests {
  static final Set<String> WITHOUT_BODY =
      Set.of(
          "GET /contact-card",
          "GET /ratings/{token}",
          "GET /staff/calendars",
          "GET /staff/calendars/{id}/versions",
          "GET /staff/clock-policies",
          "GET /staff/escalations",
          "GET /staff/feedback",
          "GET /staff/packs",
          "GET /staff/wall",
          "POST /staff/escalations/{id}/taking");

  static final Map<String, String> BODIES =
      Map.of(
          "POST /ratings/{token}", "{\"score\": 5, \"?text\": \"sweep\"}",
          "POST /staff/feedback/{id}/answer", "{\"note\": \"sweep\"}",
          "POST /staff/calendars/{id}/versions",
              """
              {"based_on": 999, "name": "Sweep", "zone": "Asia/Shanghai",
               "?known_until": "2026-12-31",
               "week": {"monday": [{"from": "09:00", "to": "18:00"}]},
               "special_days": [{"date": "2026-12-25", "name": "Sweep", "hours": []}],
               "reason": "sweep"}
              """,
          "POST /staff/clock-policies",
              """
              {"based_on": 999, "reason": "sweep", "body": {}}
              """,
          "POST /staff/packs/{pack}/confirmations",
              """
              {"based_on": 1, "entry": "cn.sweep", "law_ref": "sweep",
               "source_url": "https://example.org/law", "quote": "sweep", "read_on": "2026-11-20",
               "?term": {"length": 15, "unit": "calendar_day", "count_from": "next_day"},
               "?longer": {"length": 60, "unit": "calendar_day", "count_from": "next_day"},
               "?phone": "12345", "?url": "https://example.org", "reason": "sweep"}
              """,
          "POST /staff/clock-policies/preview", "{\"based_on\": 999, \"body\": {}}");

  private RuleRequests() {}
}
