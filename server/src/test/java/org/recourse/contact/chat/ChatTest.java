package org.recourse.contact.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.recourse.complaint.Agents;
import org.recourse.complaint.Presence;
import org.recourse.contact.chat.ChatCast.Member;
import org.recourse.support.MutableClock;
import org.recourse.support.RecourseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

@RecourseTest
class ChatTest {
  @LocalServerPort int port;
  @Autowired ApplicationContext application;
  @Autowired MutableClock clock;
  @Autowired ChatSweep sweep;
  @Autowired Agents agents;

  private final List<ChatClient> clients = new ArrayList<>();
  private ChatCast cast;

  @BeforeEach
  void emptyTheRoom() {
    cast = new ChatCast(application);
    clock.tick(Duration.ofMinutes(10)); // Nobody of the tests before is there any more.
    sweep.run();
  }

  @AfterEach
  void hangUp() {
    clients.forEach(ChatClient::close);
  }

  private ChatClient open(Member member, String as) {
    return keep(ChatClient.open(port, member.secret(), as));
  }

  private ChatClient keep(ChatClient client) {
    clients.add(client);
    return client;
  }

  @Test
  void a_customer_waits_with_an_honest_range_is_accepted_and_both_read_each_other() {
    ChatClient agent = open(cast.agent(), "agent");
    ChatClient customer = open(cast.customer(), "customer");
    assertThat(customer.await("welcome").path("open").asBoolean()).isTrue();

    String chat = customer.begin("My payment is gone");
    JsonNode waiting = customer.awaitState("waiting").path("chat");
    JsonNode shown = agent.await("desk", desk -> desk.path("waiting").size() == 1);
    agent.act("accept", chat);
    JsonNode seated = customer.awaitState("seated").path("chat");
    agent.say(chat, UUID.randomUUID(), "I am looking at it");

    assertThat(waiting.path("place").asInt()).isEqualTo(1);
    assertThat(waiting.path("wait_to_minutes").asInt())
        .isGreaterThan(waiting.path("wait_from_minutes").asInt());
    assertThat(waiting.path("case_number").asString()).startsWith("C-");
    assertThat(shown.at("/waiting/0/customer_name").asString()).isEqualTo("Mei L***");
    assertThat(seated.path("agent_name").asString()).isEqualTo("Avery Agent");
    assertThat(customer.awaitLines(1)).containsExactly("I am looking at it");
    assertThat(agent.awaitLines(2)).containsExactly("My payment is gone", "I am looking at it");

    customer.send("{\"type\":\"read\",\"chat\":\"" + chat + "\",\"number\":2}");

    agent.await("chat", frame -> frame.at("/chat/customer_read").asInt() == 2);
  }

  @Test
  void a_line_sent_again_is_once_and_who_comes_back_gets_what_was_said_meanwhile() {
    Member person = cast.customer();
    ChatClient agent = open(cast.agent(), "agent");
    ChatClient customer = open(person, "customer");
    String chat = customer.begin("First");
    agent.await("desk", desk -> desk.path("waiting").size() == 1);
    agent.act("accept", chat);
    customer.awaitState("seated");

    UUID key = UUID.randomUUID();
    customer.say(chat, key, "Second");
    long number = customer.await("ack").path("number").asLong();
    customer.close();
    agent.say(chat, UUID.randomUUID(), "Third");
    agent.awaitLines(3);
    ChatClient again =
        keep(
            ChatClient.open(
                port, person.secret(), "customer", "\"%s\":%d".formatted(chat, number)));
    again.say(chat, key, "Second");

    assertThat(again.await("ack").path("number").asLong()).isEqualTo(number);
    again.say(chat, UUID.randomUUID(), "Fourth");
    assertThat(agent.awaitLines(1)).containsExactly("Fourth");
  }

  @Test
  void without_a_seat_the_first_line_is_a_case_all_the_same() {
    ChatClient customer = open(cast.customer(), "customer");
    assertThat(customer.await("welcome").path("open").asBoolean()).isFalse();

    customer.begin("Nobody there?");

    JsonNode chat = customer.awaitState("later").path("chat");
    assertThat(chat.path("over").asString()).isEqualTo("no_seat");
    assertThat(chat.path("case_number").asString()).startsWith("C-");
  }

  @Test
  void who_is_gone_for_five_minutes_finds_a_case_and_may_write_on() {
    Member person = cast.customer();
    cast.agent();
    ChatClient customer = open(person, "customer");
    String chat = customer.begin("Hello");
    customer.close();

    clock.tick(Duration.ofMinutes(4));
    sweep.run();
    ChatClient back = keep(ChatClient.open(port, person.secret(), "customer"));
    String before = back.await("welcome").at("/chat/state").asString();
    back.close();
    clock.tick(Duration.ofMinutes(6));
    sweep.run();
    ChatClient late = keep(ChatClient.open(port, person.secret(), "customer"));
    JsonNode after = late.await("welcome").path("chat");
    late.say(chat, UUID.randomUUID(), "I am back");

    assertThat(before).isEqualTo("waiting");
    assertThat(after.path("over").asString()).isEqualTo("customer_lost");
    assertThat(late.await("ack").path("number").asLong()).isEqualTo(3);
  }

  @Test
  void an_agent_who_goes_away_gives_the_customer_their_place_back() {
    Member gone = cast.agent();
    ChatClient agent = open(gone, "agent");
    ChatClient customer = open(cast.customer(), "customer");
    String chat = customer.begin("Hello");
    agent.act("accept", chat);
    customer.awaitState("seated");

    agent.close();
    agents.come(gone.id(), Presence.OFFLINE);
    clock.tick(Duration.ofSeconds(61));
    sweep.run();

    assertThat(customer.awaitState("waiting").at("/chat/place").asInt()).isEqualTo(1);
  }

  @Test
  void a_transfer_brings_a_summary_and_moves_only_when_accepted() {
    Member second = cast.agent();
    ChatClient first = open(cast.agent(), "agent");
    ChatClient other = open(second, "agent");
    ChatClient customer = open(cast.customer(), "customer");
    String chat = customer.begin("Hello");
    first.act("accept", chat);
    customer.awaitState("seated");

    first.send(
        "{\"type\":\"offer\",\"chat\":\"%s\",\"to\":\"%s\",\"summary\":\"Knows fees\"}"
            .formatted(chat, second.id()));
    JsonNode offered = other.await("desk", desk -> desk.path("chats").size() == 1);
    other.act("accept", chat);

    assertThat(offered.at("/chats/0/summary").asString()).isEqualTo("Knows fees");
    assertThat(offered.at("/chats/0/role").asString()).isEqualTo("offered");
    other.await("chat", frame -> frame.at("/chat/role").asString().equals("agent"));
    first.await("chat", frame -> frame.at("/chat/role").asString().equals("none"));
    first.say(chat, UUID.randomUUID(), "Still me");
    assertThat(first.await("refused").path("code").asString()).isEqualTo("not_found");
  }
}
