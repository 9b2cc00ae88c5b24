package org.recourse.wallet.web;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.recourse.identity.PersonId;
import org.recourse.journal.Event;
import org.recourse.journal.LiveView;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tells open pages that a payment of theirs has come to a new state. */
@Component
class PaymentLive implements LiveView {
  private final JsonMapper json;

  PaymentLive(JsonMapper json) {
    this.json = json;
  }

  @Override
  public @Nullable LiveUpdate show(Event event, UUID person) {
    if (!event.type().startsWith("payment.")) {
      return null;
    }
    JsonNode payload = json.readTree(event.payloadJson());
    JsonNode payer = payload.path("payer");
    boolean paid = payer.path("person_id").asString("").equals(new PersonId(person).toString());
    JsonNode own = paid ? payer : payload.path("payee");
    Map<String, String> data =
        Map.of(
            "payment_id", event.subject(),
            "wallet_id", own.path("wallet_id").asString(""),
            "state", payload.path("state").asString(""));
    return new LiveUpdate("payment", json.writeValueAsString(data));
  }
}
