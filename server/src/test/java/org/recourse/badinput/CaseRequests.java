package org.recourse.badinput;

import java.util.Map;
import java.util.Set;

/** The good requests about cases, of customers and of the desk; see {@link GoodRequests}. */
final class CaseRequests {
  static final Set<String> WITHOUT_BODY =
      Set.of(
          "GET /cases",
          "GET /cases/{id}",
          "GET /cases/{id}/files/{file}",
          "GET /cases/{id}/correspondence",
          "GET /cases/{id}/messages",
          "GET /cases/{id}/originals",
          "GET /case-parts",
          "GET /case-parts/{id}",
          "GET /case-parts/{id}/files/{file}",
          "GET /case-parts/{id}/messages",
          "DELETE /staff/articles/{id}",
          "DELETE /staff/case-views/{id}",
          "DELETE /staff/macros/{id}",
          "GET /problem-types",
          "GET /staff/articles",
          "GET /staff/case-views",
          "GET /staff/macros",
          "GET /staff/cases",
          "GET /staff/cases/{id}",
          "GET /staff/cases/{id}/correspondence",
          "GET /staff/cases/{id}/events",
          "GET /staff/cases/{id}/final-response",
          "GET /staff/cases/{id}/files/{file}",
          "GET /staff/cases/{id}/messages",
          "GET /staff/cases/{id}/originals",
          "POST /cases/{id}/resolution",
          "POST /staff/cases/{id}/unmerge");

  private static final String KEY = "\"key\": \"018f3a6e-1c1c-7c1c-8c1c-1c1c1c1c1c1c\"";
  private static final String FILES =
      "\"?attachments\": [{\"id\": \"fil_01h455vb4pex5vsknk084sn02q\", \"name\": \"a.png\"}]";

  static final Map<String, String> BODIES =
      Map.ofEntries(
          Map.entry(
              "POST /cases",
              """
              {"problem_type": "other", "?payment_id": "pay_01h455vb4pex5vsknk084sn02q",
               "text": "sweep", "?wanted": "sweep", %s}
              """
                  .formatted(FILES)),
          Map.entry("POST /case-parts/{id}/messages", "{\"text\": \"sweep\", %s}".formatted(FILES)),
          Map.entry("POST /cases/{id}/messages", "{\"text\": \"sweep\", %s}".formatted(FILES)),
          Map.entry("POST /cases/{id}/reopening", "{\"reason\": \"sweep\"}"),
          Map.entry(
              "POST /staff/cases",
              """
              {"handle": "sweep@example.org", "kind": "complaint", "problem_type": "other",
               "subject": "sweep", "text": "sweep", "?wanted": "sweep",
               "?payment_id": "pay_01h455vb4pex5vsknk084sn02q",
               "?forwarded": {"by": "cn.pboc", "reference": "sweep", "received_on": "2026-11-20"}}
              """),
          Map.entry(
              "POST /staff/cases/{id}/forwarding",
              "{\"by\": \"cn.pboc\", \"reference\": \"sweep\", \"received_on\": \"2026-11-20\"}"),
          Map.entry("POST /staff/cases/{id}/forwarding/withdrawal", "{\"reason\": \"sweep\"}"),
          Map.entry(
              "POST /staff/cases/{id}/replies",
              """
              {%s, "text": "sweep", "?thread": "thr_01h455vb4pex5vsknk084sn02q", "?seen": 1,
               "?then": "open", %s}
              """
                  .formatted(KEY, FILES)),
          Map.entry(
              "POST /staff/cases/{id}/notes",
              "{%s, \"text\": \"sweep\", \"restricted\": false}".formatted(KEY)),
          Map.entry(
              "POST /staff/cases/{id}/parties",
              """
              {%s, "role": "merchant", "handle": "sweep@example.org", "text": "sweep",
               "?then": "open", %s}
              """
                  .formatted(KEY, FILES)),
          Map.entry(
              "POST /staff/cases/{id}/extensions",
              """
              {%s, "?seen": 1, "rule": "eu.complaint", "reason": "sweep"}
              """
                  .formatted(KEY)),
          Map.entry(
              "POST /staff/cases/{id}/final-response",
              """
              {%s, "?seen": 1, "outcome": "explained", "text": "sweep"}
              """
                  .formatted(KEY)),
          Map.entry(
              "POST /staff/cases/{id}/passing-on",
              """
              {%s, "?seen": 1, "to": "sweep", "reason": "sweep"}
              """
                  .formatted(KEY)),
          Map.entry("POST /staff/cases/{id}/refund", "{\"refunded\": true, \"reason\": \"sweep\"}"),
          Map.entry("POST /staff/cases/{id}/viewing", "{\"writing\": false}"),
          Map.entry(
              "POST /staff/cases/{id}/state", "{\"state\": \"open\", \"?outcome\": \"explained\"}"),
          Map.entry(
              "POST /staff/cases/{id}/assignee",
              "{\"?agent\": \"per_01h455vb4pex5vsknk084sn02q\"}"),
          Map.entry(
              "POST /staff/cases/{id}/priority", "{\"priority\": \"high\", \"reason\": \"sweep\"}"),
          Map.entry(
              "POST /staff/cases/{id}/kind", "{\"kind\": \"dispute\", \"reason\": \"sweep\"}"),
          Map.entry("POST /staff/cases/{id}/tags", "{\"tags\": [\"sweep\"]}"),
          Map.entry("POST /staff/cases/{id}/copies", "{\"addresses\": [\"sweep@example.org\"]}"),
          Map.entry("POST /staff/cases/{id}/snooze", "{\"?until\": \"2030-01-01T00:00:00Z\"}"),
          Map.entry(
              "POST /staff/cases/{id}/description",
              "{\"problem_type\": \"other\", \"?wanted\": \"sweep\"}"),
          Map.entry(
              "POST /staff/cases/{id}/about-agent",
              "{\"?agent\": \"per_01h455vb4pex5vsknk084sn02q\"}"),
          Map.entry(
              "POST /staff/cases/{id}/links",
              """
              {"kind": "payment", "target": "pay_01h455vb4pex5vsknk084sn02q", "linked": true}
              """),
          Map.entry("POST /contact-confirmations", "{\"~link\": \"rcv_none\", \"?confirm\": true}"),
          Map.entry(
              "POST /staff/cases/{id}/verification",
              "{\"?thread\": \"thr_01h455vb4pex5vsknk084sn02q\"}"),
          Map.entry("POST /staff/case-views", "{\"name\": \"sweep\", \"filters\": {}}"),
          Map.entry(
              "POST /staff/macros",
              "{\"name\": \"sweep\", \"text_en\": \"sweep\", \"text_zh\": \"sweep\"}"),
          Map.entry(
              "PUT /staff/macros/{id}",
              "{\"name\": \"sweep\", \"text_en\": \"sweep\", \"text_zh\": \"sweep\"}"),
          Map.entry(
              "POST /staff/articles",
              "{\"title\": \"sweep\", \"body\": \"sweep\", \"language\": \"en\"}"),
          Map.entry(
              "PUT /staff/articles/{id}",
              "{\"title\": \"sweep\", \"body\": \"sweep\", \"language\": \"en\"}"),
          Map.entry("POST /staff/cases/{id}/merge", "{\"into\": \"C-10001\"}"),
          Map.entry(
              "POST /staff/cases/{id}/split",
              """
              {"messages": ["msg_01h455vb4pex5vsknk084sn02q"], "subject": "sweep"}
              """),
          Map.entry("POST /staff/cases/{id}/incident", "{\"?incident\": \"C-10001\"}"),
          Map.entry("POST /staff/cases/{id}/spam", "{\"spam\": true, \"?block\": false}"));

  private CaseRequests() {}
}
