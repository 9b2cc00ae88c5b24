package org.recourse.wallet.internal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import org.recourse.identity.PersonId;
import org.recourse.wallet.IdempotencyKey;
import org.recourse.wallet.RequestPayment;

/** SHA-256 cut to 16 bytes, kept in a UUID because that is the smallest column that takes them. */
final class Hashes {
  private Hashes() {}

  /** Names a request for ever. The person is part of it, so keys of two people never meet. */
  static UUID of(PersonId person, IdempotencyKey key) {
    return hash("payment", person.toString(), key.text());
  }

  /** What was asked for, to tell a repeated request from another one under the same key. */
  static UUID of(RequestPayment request) {
    String amount = Long.toString(request.amount().minor());
    String currency = request.amount().currency().name();
    String wallet = request.wallet().toString();
    return switch (request) {
      case RequestPayment.Transfer transfer ->
          hash(
              "transfer",
              wallet,
              amount,
              currency,
              transfer.payee().text(),
              transfer.note() == null ? "" : transfer.note());
      case RequestPayment.TopUp topUp ->
          hash("top_up", wallet, amount, currency, topUp.source().toString());
    };
  }

  private static UUID hash(String... parts) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      for (String part : parts) {
        sha256.update(part.getBytes(StandardCharsets.UTF_8));
        sha256.update((byte) 0); // none of the parts can contain it, so none runs into the next
      }
      ByteBuffer bytes = ByteBuffer.wrap(sha256.digest());
      return new UUID(bytes.getLong(), bytes.getLong());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
