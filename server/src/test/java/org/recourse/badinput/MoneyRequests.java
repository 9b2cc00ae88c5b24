package org.recourse.badinput;

import java.util.Map;
import java.util.Set;

/** The good requests about wallets, payments, payees and policies; see {@link GoodRequests}. */
final class MoneyRequests {
  static final Set<String> WITHOUT_BODY =
      Set.of(
          "DELETE /funding-sources/{id}",
          "DELETE /payees/{id}",
          "DELETE /payees/{id}/trust",
          "GET /funding-sources",
          "GET /payees",
          "GET /payments/{id}",
          "GET /staff/policies/{name}",
          "GET /transactions",
          "GET /transactions.csv",
          "GET /wallets",
          "GET /wallets/{id}",
          "GET /wallets/{id}/limits",
          "PUT /payees/{id}/trust");

  private static final String HANDLE = "\"handle\": \"sweep@example.org\"";

  static final Map<String, String> BODIES =
      Map.ofEntries(
          Map.entry("POST /wallets", "{\"currency\": \"EUR\"}"),
          Map.entry("POST /payee-lookups", "{%s, \"?currency\": \"CNY\"}".formatted(HANDLE)),
          Map.entry(
              "POST /funding-sources",
              "{\"account_number\": \"6222020200110009\", \"holder\": \"Sweep\"}"),
          Map.entry(
              "POST /payments",
              """
              {"type": "transfer", "wallet_id": "$wallet", "amount": 1, "currency": "CNY",
               "payee": {%s}, "?note": "sweep"}
              """
                  .formatted(HANDLE)),
          Map.entry(
              "POST /staff/policies/{name}/versions",
              """
              {"valid_from": "2027-01-01T00:00:00Z", "reason": "sweep", "body": {"tiers": {}}}
              """));

  private MoneyRequests() {}
}
