package org.recourse.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.recourse.identity.IdentityNode;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class DeliveryTest {
  private final GreenMail mailbox = new GreenMail(ServerSetup.SMTP.dynamicPort());
  private final List<AutoCloseable> open = new ArrayList<>();

  @AfterEach
  void close() throws Exception {
    for (AutoCloseable one : open) {
      one.close();
    }
    mailbox.stop();
  }

  @Test
  void sends_an_email_once_the_change_it_tells_of_commits() throws Exception {
    mailbox.start();
    IdentityNode node = node(nodeBeans -> nodeBeans.bean(JavaMailSender.class, smtp()));

    send(node, message(Channel.EMAIL, "ada@example.org", "security"));

    assertThat(mailbox.waitForIncomingEmail(60_000, 1)).isTrue();
    MimeMessage received = mailbox.getReceivedMessages()[0];
    assertThat(received.getSubject()).isEqualTo("余额变动 alert");
    assertThat(received.getContent().toString().strip()).isEqualTo("您好 ☕");
    assertThat(received.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    assertThat(received.getMessageID()).matches("<dlv_[0-9a-z]{26}@localhost>");
    await().until(() -> states(node), List.of("sent")::equals);
  }

  @Test
  void sends_nothing_of_a_change_that_was_rolled_back() {
    IdentityNode node = node(nodeBeans -> {});

    assertThatThrownBy(() ->
            node.inTransaction(() -> {
              node.get(Deliveries.class)
                  .send(message(Channel.EMAIL, "ada@example.org", "security"));
              throw new IllegalStateException("rolled back");
            }))
        .hasMessage("rolled back");

    assertThat(states(node)).isEmpty();
  }

  @Test
  void wants_a_transaction_to_belong_to() {
    IdentityNode node = node(nodeBeans -> {});

    assertThatThrownBy(() ->
            node.get(Deliveries.class).send(message(Channel.EMAIL, "ada@example.org", "security")))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void tries_again_later_under_the_same_reference_and_gives_up_in_the_end() {
    FlakySms sms = new FlakySms(Integer.MAX_VALUE);
    IdentityNode node = node(nodeBeans -> nodeBeans.bean(SmsProvider.class, sms));
    node.get(Courier.class).stop();
    send(node, message(Channel.SMS, "+8613800138000", "security"));

    List<Duration> waits = new ArrayList<>();
    for (int attempt = 1; attempt <= 8; attempt++) {
      assertThat(node.get(Courier.class).round()).isEqualTo(1);
      assertThat(node.get(Courier.class).round()).isZero();
      waits.add(Courier.waitAfter(attempt));
      node.tick(Courier.waitAfter(attempt));
    }

    assertThat(states(node)).containsExactly("failed");
    assertThat(node.get(Courier.class).round()).isZero();
    assertThat(sms.references).hasSize(8).containsOnly(sms.references.getFirst());
    assertThat(waits).startsWith(Duration.ofSeconds(10), Duration.ofSeconds(30));
    assertThat(waits).endsWith(Duration.ofHours(1));
  }

  @Test
  void sends_again_what_a_node_died_over_and_never_from_two_nodes_at_once() {
    FlakySms sms = new FlakySms(0);
    IdentityNode node = node(nodeBeans -> nodeBeans.bean(SmsProvider.class, sms));
    node.get(Courier.class).stop();
    send(node, message(Channel.SMS, "+8613800138000", "security"));
    Outbox outbox = node.get(Outbox.class);
    java.util.Set<Channel> both = java.util.EnumSet.allOf(Channel.class);

    List<Outgoing> claimed = outbox.claim(both, 20, Duration.ofMinutes(5));
    assertThat(outbox.claim(both, 20, Duration.ofMinutes(5))).isEmpty();
    node.tick(Duration.ofMinutes(5));
    List<Outgoing> again = outbox.claim(both, 20, Duration.ofMinutes(5));

    assertThat(claimed).hasSize(1);
    assertThat(again).extracting(Outgoing::id).containsExactly(claimed.getFirst().id());
  }

  @Test
  void lets_a_message_without_a_way_out_rest() {
    IdentityNode node = node(nodeBeans -> {});
    node.get(Courier.class).stop();
    send(node, message(Channel.SMS, "+8613800138000", "security"));

    assertThat(node.get(Courier.class).round()).isZero();

    assertThat(states(node)).containsExactly("queued");
  }

  @Test
  void lets_no_line_break_into_a_header() {
    assertThatThrownBy(() ->
            new NewMessage(
                Channel.EMAIL, "ada@example.org", "a\r\nBcc: eve@x.org", "", null, "money"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private IdentityNode node(java.util.function.Consumer<IdentityNode> beans) {
    IdentityNode node = IdentityNode.with(beans);
    open.add(node);
    return node;
  }

  private static void send(IdentityNode node, NewMessage message) {
    node.inTransaction(() -> node.get(Deliveries.class).send(message));
  }

  private static NewMessage message(Channel channel, String to, String purpose) {
    return new NewMessage(channel, to, "余额变动 alert", "您好 ☕", null, purpose);
  }

  private JavaMailSender smtp() {
    JavaMailSenderImpl sender = new JavaMailSenderImpl();
    sender.setHost("127.0.0.1");
    sender.setPort(mailbox.getSmtp().getPort());
    return sender;
  }

  private static List<String> states(IdentityNode node) {
    return column(node, "state");
  }

  private static List<String> column(IdentityNode node, String name) {
    return node.jdbc
        .sql("SELECT " + name + " FROM delivery.message ORDER BY id")
        .query(String.class)
        .list();
  }
}
