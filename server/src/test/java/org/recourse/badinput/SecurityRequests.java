package org.recourse.badinput;

import java.util.Map;
import java.util.Set;

/**
 * The good requests about signing in, factors, passwords and recovery; see {@link GoodRequests}.
 */
final class SecurityRequests {
  static final Set<String> WITHOUT_BODY =
      Set.of(
          "DELETE /me/factors/{id}/removal",
          "DELETE /me/recovery",
          "GET /me/alert-preferences",
          "GET /me/recovery",
          "GET /me/sign-in-codes",
          "GET /recoveries/{id}",
          "POST /me/advice-dismissals",
          "POST /me/passkey-challenges",
          "POST /me/unfreeze-passkey-challenges",
          "POST /passkey-challenges",
          "POST /password-resets/{id}/passkey-challenges",
          "POST /recoveries/{id}/codes",
          "POST /sign-ins/{id}/passkey-challenges",
          "POST /step-ups/{id}/passkey-challenges");

  private static final String HANDLE = "\"handle\": \"sweep@example.org\"";

  private static final String PROOF = "{\"~password\": \"not the one\", \"~code\": \"123456\"}";

  private static final String PASSKEY =
      """
      {"~credential_id": "AAAA", "~client_data": "AAAA", "~authenticator_data": "AAAA",
       "~signature": "AAAA", "?user_handle": "AAAA"}
      """;

  static final Map<String, String> BODIES =
      Map.ofEntries(
          Map.entry(
              "POST /password-checks",
              "{\"~password\": \"a quiet harbour\", \"?context\": [\"Ada\"]}"),
          Map.entry(
              "PATCH /me",
              """
              {"?name": "Sweep", "?language": "en", "?found_by_email": true,
               "?found_by_phone": true}
              """),
          Map.entry(
              "PUT /me/alert-preferences",
              """
              {"debits": {"email": true, "sms": false}, "?debit_from": 100,
               "credits": {"email": false, "sms": false}, "?security": {"email": true, "sms": true}}
              """),
          Map.entry(
              "POST /me/handles",
              """
              {"handle": "sweep2@example.org", "~password": "not the one", "?code": "123456"}
              """),
          Map.entry("POST /me/handles/{id}/confirmation", "{\"~code\": \"123456\"}"),
          Map.entry(
              "PUT /me/password",
              """
              {"current_password": "not the one", "new_password": "a quiet harbour"}
              """),
          Map.entry(
              "POST /me/factors",
              "{\"name\": \"Sweep\", \"~password\": \"not the one\", \"?code\": \"123456\"}"),
          Map.entry("POST /me/factors/{id}/loss", "{\"~password\": \"not the one\"}"),
          Map.entry("POST /me/passkey-registrations", "{\"~password\": \"not the one\"}"),
          Map.entry(
              "POST /me/passkeys",
              "{\"name\": \"Sweep\", \"client_data\": \"AAAA\", \"attestation_object\": \"AAAA\"}"),
          Map.entry(
              "PUT /me/sign-in-codes",
              "{\"channels\": [\"email\"], \"~password\": \"not the one\"}"),
          Map.entry("POST /passkey-sessions", PASSKEY),
          Map.entry("POST /recovery-requests", "{%s}".formatted(HANDLE)),
          Map.entry("POST /recovery-requests/{id}/confirmation", "{\"~code\": \"123456\"}"),
          Map.entry(
              "POST /recoveries/{id}/completion",
              """
              {"~code_id": "rcq_01h455vb4pex5vsknk084sn02q", "~code": "123456",
               "new_password": "a quiet harbour", "?recovery_code": "abcd"}
              """),
          Map.entry("POST /staff/customers/{id}/recovery-reviews", "{\"reason\": \"sweep\"}"),
          Map.entry("POST /recovery-cancellations", "{\"~link\": \"rcc_none\"}"),
          Map.entry("POST /sign-ins/{id}/codes", "{\"channel\": \"email\"}"),
          Map.entry(
              "POST /sign-ins/{id}/confirmation",
              """
              {"method": "sms", "~code": "123456", "?code_id": "sic_01h455vb4pex5vsknk084sn02q",
               "?remember_device": true}
              """),
          Map.entry("PATCH /me/factors/{id}", "{\"name\": \"Sweep\"}"),
          Map.entry("POST /me/factors/{id}/confirmation", "{\"~code\": \"123456\"}"),
          Map.entry("POST /me/factors/{id}/removal", PROOF),
          Map.entry("POST /me/recovery-codes", PROOF),
          Map.entry("POST /password-resets", "{%s}".formatted(HANDLE)),
          Map.entry(
              "POST /password-resets/{id}/confirmation",
              """
              {"code": "123456", "new_password": "a quiet harbour", "?factor_code": "1"}
              """));

  private SecurityRequests() {}
}
