package org.recourse.badinput;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.recourse.kernel.Ids;

/**
 * What a good request to each endpoint looks like, so that each attempt is bad in one way only. New
 * endpoints are added here; without that the sweep fails.
 */
public final class GoodRequests {
  /** Those whose good request has no body. */
  private static final Set<String> WITHOUT_BODY =
      Set.of(
          "DELETE /me/devices/{id}",
          "DELETE /sessions",
          "DELETE /sessions/current",
          "DELETE /sessions/{id}",
          "DELETE /step-ups/{id}",
          "DELETE /tokens/{id}",
          "GET /demo/outbox",
          "GET /events",
          "GET /inbox",
          "GET /me",
          "GET /me/devices",
          "GET /me/factors",
          "GET /me/security",
          "GET /sessions",
          "GET /me/reviews",
          "GET /staff/customer-looks",
          "GET /staff/customers/{id}",
          "GET /staff/customers/{id}/wallets",
          "GET /staff/reviews",
          "GET /staff/reviews/{id}",
          "GET /staff/reviews/{id}/files/{part}",
          "POST /me/reviews/{id}/withdrawal",
          "GET /step-ups",
          "GET /step-ups/{id}",
          "GET /tokens",
          "POST /inbox/read-all",
          "POST /inbox/{id}/read",
          "POST /me/files",
          "POST /me/devices/{id}/sign-out",
          "POST /me/freeze/confirmation",
          "POST /sign-ups/{id}/code");

  private static final String HANDLE = "\"handle\": \"sweep@example.org\"";

  /**
   * Good bodies. A field marked {@code ?} may be left out or null, in one marked {@code ~} any text
   * will do.
   */
  private static final Map<String, String> BODIES =
      Map.ofEntries(
          Map.entry(
              "POST /sign-ups",
              "{%s, \"name\": \"Sweep\", \"language\": \"en\", \"country\": \"CN\", %s}"
                  .formatted(HANDLE, "\"password\": \"a quiet harbour\"")),
          Map.entry("POST /sign-ups/{id}/confirmation", "{\"code\": \"123456\"}"),
          Map.entry("POST /sessions", "{%s, \"password\": \"not the one\"}".formatted(HANDLE)),
          Map.entry("PATCH /me/devices/{id}", "{\"name\": \"Sweep\"}"),
          Map.entry("POST /me/freeze", "{\"?lost\": [\"phone\"]}"),
          Map.entry("POST /me/freeze/appeals", "{\"text\": \"Not so\"}"),
          Map.entry("POST /freeze-codes", "{%s}".formatted(HANDLE)),
          Map.entry(
              "POST /freezes",
              """
              {%s, "proof": "password", "~secret": "not the one", "?lost": ["phone"],
               "?code_id": "frc_01h455vb4pex5vsknk084sn02q"}
              """
                  .formatted(HANDLE)),
          Map.entry("POST /link-freezes", "{\"~link\": \"rcf_none\"}"),
          Map.entry("POST /me/unfreeze-codes", "{\"channel\": \"email\"}"),
          Map.entry(
              "POST /me/unfreeze",
              """
              {"method": "sms", "~code": "123456", "~password": "not the one",
               "?code_id": "unf_01h455vb4pex5vsknk084sn02q"}
              """),
          Map.entry("POST /step-ups/{id}/codes", "{\"channel\": \"email\"}"),
          Map.entry(
              "POST /step-ups/{id}/confirmation",
              "{\"method\": \"sms\", \"~code\": \"123456\", \"~password\": \"not the one\"}"),
          Map.entry(
              "POST /tokens",
              """
              {"name": "sweep", "scopes": ["wallet:read"], "?expires_in_days": 1}
              """),
          Map.entry(
              "POST /me/reviews",
              """
              {"kind": "tier", "tier": "verified", "document": "passport", "?words": "sweep",
               "files": [{"part": "front", "id": "fil_01h455vb4pex5vsknk084sn02q"}]}
              """));

  /** The prefixes of ids that stand within a path, by what stands before them. */
  private static final Map<String, String> INNER =
      Map.ofEntries(
          Map.entry("factors", "fac"),
          Map.entry("handles", "hdl"),
          Map.entry("devices", "dev"),
          Map.entry("reviews", "rvw"),
          Map.entry("escalations", "esc"),
          Map.entry("feedback", "rat"),
          Map.entry("approvals", "apr"),
          Map.entry("customers", "per"),
          Map.entry("people", "per"),
          Map.entry("agents", "per"),
          Map.entry("cases", "cas"),
          Map.entry("mails", "eml"));

  private GoodRequests() {}

  static boolean know(Operation operation) {
    return hasBody(operation)
        || Stream.of(
                WITHOUT_BODY,
                AgentRequests.WITHOUT_BODY,
                CaseRequests.WITHOUT_BODY,
                MailRequests.WITHOUT_BODY,
                MoneyRequests.WITHOUT_BODY,
                RuleRequests.WITHOUT_BODY,
                SecurityRequests.WITHOUT_BODY,
                StaffRequests.WITHOUT_BODY,
                SurgeRequests.WITHOUT_BODY)
            .anyMatch(known -> known.contains(operation.key()));
  }

  static boolean hasBody(Operation operation) {
    return bodies().anyMatch(bodies -> bodies.containsKey(operation.key()));
  }

  /** The good body, its optional fields marked by a question mark. */
  static String body(Operation operation, String wallet) {
    return marked(operation.key()).replace("$wallet", wallet);
  }

  /** The good body of a call such as {@code PATCH /me}, without marks. */
  public static String body(String call) {
    return marked(call).replaceAll("\"[?~]+", "\"");
  }

  private static String marked(String call) {
    return bodies().flatMap(bodies -> Stream.ofNullable(bodies.get(call))).findFirst().orElse("{}");
  }

  private static Stream<Map<String, String>> bodies() {
    return Stream.of(
        BODIES,
        AgentRequests.BODIES,
        CaseRequests.BODIES,
        MailRequests.BODIES,
        MoneyRequests.BODIES,
        RuleRequests.BODIES,
        SecurityRequests.BODIES,
        StaffRequests.BODIES,
        SurgeRequests.BODIES);
  }

  /** The path with an id of the right form, of something that does not exist. */
  static String path(Operation operation) {
    return operation.path().replaceAll("\\{[^}]+}", Ids.text(prefix(operation), Ids.next()));
  }

  private static String prefix(Operation operation) {
    for (String part : operation.path().split("/")) {
      String prefix = INNER.get(part);
      if (prefix != null) {
        return prefix;
      }
    }
    String collection = operation.path().split("/")[3];
    return switch (collection) {
      case "funding-sources" -> "src";
      case "inbox" -> "msg";
      case "password-resets" -> "rst";
      case "payees" -> "pye";
      case "payments" -> "pay";
      case "recoveries" -> "rcv";
      case "recovery-requests" -> "rcq";
      case "sign-ins" -> "sgi";
      case "sign-ups" -> "sgn";
      case "sessions", "tokens" -> "acc";
      case "step-ups" -> "stu";
      case "wallets" -> "wal";
      default -> "any";
    };
  }

  /** Those a bad extra would not stop, and whose success would end the sweep or never end. */
  static boolean mustNotSucceed(Operation operation) {
    return Set.of("DELETE /sessions/current", "GET /events").contains(operation.key());
  }
}
