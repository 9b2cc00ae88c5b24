package org.recourse.bench;

import java.nio.charset.StandardCharsets;

/**
 * One payment as it goes over the wire. Kept whole, so that it can be sent again as it was.
 *
 * @param key its Idempotency-Key
 * @param payer number of the payer in the list of people, like the payee's
 */
record PaymentRequest(String key, int payer, int payee, long minor) {

  byte[] bytes(Payer from, Payer to) {
    String body =
        "{\"type\":\"transfer\",\"wallet_id\":\""
            + from.wallet()
            + "\",\"amount\":"
            + minor
            + ",\"currency\":\"CNY\",\"payee\":{\"handle\":\""
            + to.handle()
            + "\"}}";
    String request =
        "POST /api/v1/payments HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
            + from.token()
            + "\r\nIdempotency-Key: "
            + key
            + "\r\nContent-Type: application/json\r\nContent-Length: "
            + body.length()
            + "\r\n\r\n"
            + body;
    return request.getBytes(StandardCharsets.US_ASCII);
  }

  String line() {
    return key + " " + payer + " " + payee + " " + minor;
  }

  static PaymentRequest parse(String line) {
    String[] parts = line.split(" ");
    return new PaymentRequest(
        parts[0], Integer.parseInt(parts[1]), Integer.parseInt(parts[2]), Long.parseLong(parts[3]));
  }
}
