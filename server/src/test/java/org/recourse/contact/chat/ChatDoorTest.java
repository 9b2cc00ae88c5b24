package org.recourse.contact.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.recourse.contact.chat.ChatCast.Member;
import org.recourse.identity.access.Sessions;
import org.recourse.support.MutableClock;
import org.recourse.support.RecourseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Who gets to a chat, and what happens to nonsense. */
@RecourseTest
class ChatDoorTest {
  @LocalServerPort int port;
  @Autowired ApplicationContext application;
  @Autowired MutableClock clock;
  @Autowired ChatSweep sweep;
  @Autowired Sessions sessions;
  @Autowired TransactionTemplate transaction;

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
    ChatClient client = ChatClient.open(port, member.secret(), as);
    clients.add(client);
    return client;
  }

  @Test
  void another_persons_chat_is_as_unknown_as_none() {
    cast.agent();
    ChatClient customer = open(cast.customer(), "customer");
    String chat = customer.begin("Hello");
    ChatClient stranger = open(cast.customer(), "customer");

    stranger.say(chat, UUID.randomUUID(), "Let me in");
    assertThat(stranger.await("refused").path("code").asString()).isEqualTo("not_found");
    stranger.act("accept", chat);
    assertThat(stranger.await("refused").path("code").asString()).isEqualTo("not_allowed");
    stranger.send("{\"type\":\"hello\",\"as\":\"agent\"}");
    assertThat(stranger.await("refused").path("code").asString()).isEqualTo("not_allowed");
  }

  @Test
  void a_session_that_ends_takes_its_sockets_with_it() throws Exception {
    Member person = cast.customer();
    ChatClient customer = open(person, "customer");
    customer.await("welcome");

    long begun = System.nanoTime();
    transaction.executeWithoutResult(status -> sessions.endEverything(person.id()));

    assertThat(customer.awaitClose()).isEqualTo(4401);
    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(2));
  }

  @Test
  void strangers_and_pages_of_other_sites_are_not_let_in() {
    String secret = cast.customer().secret();

    assertThat(refusal("recourse_session=rcs_nobody", "http://localhost:" + port)).isEqualTo(401);
    assertThat(refusal("recourse_session=" + secret, "https://evil.example")).isEqualTo(403);
  }

  private int refusal(String cookie, String origin) {
    WebSocket.Builder builder =
        HttpClient.newHttpClient()
            .newWebSocketBuilder()
            .header("Cookie", cookie)
            .header("Origin", origin);
    URI address = URI.create("ws://localhost:" + port + "/api/v1/live/chat");
    int[] status = new int[1];
    assertThatThrownBy(() -> builder.buildAsync(address, new WebSocket.Listener() {}).join())
        .isInstanceOfSatisfying(
            CompletionException.class,
            e ->
                status[0] =
                    ((WebSocketHandshakeException) e.getCause()).getResponse().statusCode());
    return status[0];
  }

  @Test
  void nonsense_is_refused_and_too_much_of_it_ends_the_socket() throws Exception {
    ChatClient customer = open(cast.customer(), "customer");

    for (String frame :
        List.of(
            "",
            "[]",
            "{",
            "{\"type\":7}",
            "{\"type\":\"nothing\"}",
            "{\"type\":\"line\",\"chat\":\"cht_x\",\"key\":\"1\",\"text\":\"a\"}",
            "{\"type\":\"begin\",\"key\":\"%s\",\"text\":\"%s\"}"
                .formatted(UUID.randomUUID(), "a".repeat(4_001)))) {
      customer.send(frame);
      assertThat(customer.await("refused").path("code").asString()).isNotEqualTo("internal_error");
    }
    for (int i = 0; i < 200; i++) {
      customer.send("{\"type\":\"ping\"}");
    }

    assertThat(customer.awaitClose()).isEqualTo(1008);
  }
}
