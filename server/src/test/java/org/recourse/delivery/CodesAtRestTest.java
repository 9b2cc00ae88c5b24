package org.recourse.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.recourse.identity.IdentityNode;

class CodesAtRestTest {
  private final FlakySms sms = new FlakySms(0);

  @Test
  void keeps_no_code_longer_than_it_is_needed() {
    try (IdentityNode node = IdentityNode.with(beans -> beans.bean(SmsProvider.class, sms))) {
      node.get(Courier.class).stop();
      send(node, Channel.SMS, "+8613800138000", NewMessage.CODE);
      send(node, Channel.EMAIL, "ada@example.org", NewMessage.CODE);
      send(node, Channel.EMAIL, "ada@example.org", NewMessage.SECURITY);

      anHourPasses(node);

      assertThat(column(node, "text")).containsExactly("", "", "您好 ☕");
      assertThat(column(node, "state")).containsExactly("sent", "failed", "queued");
    }
  }

  @Test
  void keeps_codes_readable_where_the_outbox_is_shown() {
    try (IdentityNode node =
        IdentityNode.with(
            beans -> beans.bean(SmsProvider.class, sms).property("recourse.demo.outbox", "true"))) {
      node.get(Courier.class).stop();
      send(node, Channel.SMS, "+8613800138000", NewMessage.CODE);
      send(node, Channel.EMAIL, "ada@example.org", NewMessage.CODE);

      anHourPasses(node);

      assertThat(column(node, "text")).containsExactly("您好 ☕", "您好 ☕");
      assertThat(column(node, "state")).containsExactly("sent", "queued");
    }
  }

  private static void anHourPasses(IdentityNode node) {
    node.get(Courier.class).round();
    node.tick(Duration.ofMinutes(61));
    node.get(Courier.class).sweep();
  }

  private static void send(IdentityNode node, Channel channel, String to, String purpose) {
    NewMessage message = new NewMessage(channel, to, "alert", "您好 ☕", null, purpose);
    node.inTransaction(() -> node.get(Deliveries.class).send(message));
  }

  private static List<String> column(IdentityNode node, String name) {
    return node.jdbc
        .sql("SELECT " + name + " FROM delivery.message ORDER BY id")
        .query(String.class)
        .list();
  }
}
