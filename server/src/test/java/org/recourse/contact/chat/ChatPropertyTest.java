package org.recourse.contact.chat;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.recourse.support.MutableClock;
import org.recourse.support.RecourseTest;
import org.recourse.support.SecondNode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/**
 * Both sides write while their sockets break and come back at either of two nodes, one of which
 * stops in the end: both have read the same lines in the same order, each once.
 */
@RecourseTest
class ChatPropertyTest {
  private static final int STEPS = 60;

  @LocalServerPort int port;
  @Autowired ApplicationContext application;
  @Autowired MutableClock clock;
  @Autowired ChatSweep sweep;

  private final long seed = Long.getLong("seed", System.nanoTime());
  private final Random random = new Random(seed);

  @Test
  void both_sides_have_every_line_once_and_in_order_whatever_breaks() {
    System.out.println("seed " + seed);
    clock.tick(Duration.ofMinutes(10)); // Nobody of the tests before is there any more.
    sweep.run();
    ChatCast cast = new ChatCast(application);
    ChatTalker customer = new ChatTalker(cast.customer().secret(), "customer");
    ChatTalker agent = new ChatTalker(cast.agent().secret(), "agent");
    List<String> written = new ArrayList<>();

    try (SecondNode second = new SecondNode(application)) {
      int[] ports = {port, second.port()};
      customer.connect(port);
      agent.connect(second.port());
      customer.say("line 0");
      written.add("line 0");
      await().atMost(10, SECONDS).until(() -> !agent.waiting.isEmpty());
      agent.accept(agent.waiting);
      await().atMost(10, SECONDS).until(() -> customer.state.equals("seated"));
      for (int step = 1; step <= STEPS; step++) {
        ChatTalker who = random.nextBoolean() ? customer : agent;
        if (random.nextInt(6) == 0) {
          who.connect(ports[random.nextInt(2)]);
        } else {
          written.add("line " + step);
          who.say("line " + step);
        }
      }
      customer.connect(second.port());
    }
    customer.connect(port);
    agent.connect(port);

    await().atMost(20, SECONDS).until(() -> customer.isQuiet() && agent.isQuiet());
    await().atMost(20, SECONDS).until(() -> customer.said().size() >= written.size());
    await().atMost(20, SECONDS).until(() -> agent.said().size() >= written.size());
    customer.close();
    agent.close();

    assertThat(customer.said()).containsExactlyInAnyOrderElementsOf(written);
    assertThat(agent.said()).isEqualTo(customer.said());
    assertThat(customer.changed.get() + agent.changed.get()).isZero();
  }
}
