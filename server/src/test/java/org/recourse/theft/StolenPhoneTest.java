package org.recourse.theft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.recourse.identity.FreezeLinks;
import org.recourse.identity.Freezes;
import org.recourse.support.Api;
import org.recourse.support.Api.Answer;
import org.recourse.support.MutableClock;
import org.recourse.support.RecourseTest;
import org.recourse.support.SecondNode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A phone is stolen while two nodes pay from its wallet as fast as they can. From the answer of the
 * freeze on no money leaves, and nothing the thief tries lifts it, then or days later.
 */
@RecourseTest
class StolenPhoneTest {
  private static final int PAYERS_PER_NODE = 3;
  private static final int PAYMENTS_BEFORE = 60;
  private static final long ONE_SECOND = TimeUnit.SECONDS.toNanos(1);

  @LocalServerPort int port;
  @Autowired ApplicationContext application;
  @Autowired MutableClock clock;

  /** How the owner freezes. */
  enum Way {
    OWN,
    SIGNED_OUT,
    LINK
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void a_thief_takes_nothing_out_after_the_freeze_and_cannot_lift_it(Way way) throws Exception {
    Victim mule = Victim.in(application, port);
    Victim ada = Victim.in(application, port);
    Thief thief = new Thief(ada, mule.mail(), port);
    Api laptop = ada.signedIn(port);
    thief.prepare();

    try (SecondNode second = new SecondNode(application)) {
      long left = freezeUnderLoad(way, ada, thief, laptop, second.port());

      thief.tryEverything();
      clock.tick(Duration.ofDays(2));
      thief.tryEverything();
      clock.tick(Duration.ofDays(8));
      thief.tryEverything();

      assertThat(ada.balance(second.port())).isEqualTo(left).isPositive();
      assertThat(frozen(ada)).isTrue();
      assertThat(Thief.refused(thief.pay(Api.program(second.port(), ada.token())))).isTrue();
    }
  }

  @Test
  void its_owner_lifts_it_from_another_device_with_a_code_on_paper() throws Exception {
    Victim mule = Victim.in(application, port);
    Victim ada = Victim.in(application, port);
    Thief thief = new Thief(ada, mule.mail(), port);
    String code = ada.recoveryCode("aaaabbbbccccdddd");
    freeze(Way.OWN, ada, ada.signedIn(port));
    thief.tryEverything();

    Api laptop = ada.signedIn(port);
    laptop.post("/password-resets", "{'handle':'%s'}".formatted(ada.mail()));
    Answer lifted =
        laptop.post(
            "/me/unfreeze",
            "{'method':'recovery_code','code':'%s','password':'%s'}"
                .formatted(code, Victim.PASSWORD));

    assertThat(lifted.status()).as(lifted.body()).isEqualTo(204);
    assertThat(thief.pay(Api.program(port, ada.token())).text("state")).isEqualTo("succeeded");
  }

  /** Pays on both nodes before, during and for a second after the freeze; what is left then. */
  private long freezeUnderLoad(Way way, Victim ada, Thief thief, Api laptop, int secondPort)
      throws Exception {
    AtomicLong answered = new AtomicLong(Long.MAX_VALUE);
    AtomicInteger paid = new AtomicInteger();
    List<Future<Integer>> late = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int node : List.of(port, secondPort)) {
        Api till = Api.program(node, ada.token());
        for (int i = 0; i < PAYERS_PER_NODE; i++) {
          late.add(threads.submit(payer(thief, till, answered, paid)));
        }
      }
      while (paid.get() < PAYMENTS_BEFORE) {
        Thread.onSpinWait();
      }

      freeze(way, ada, laptop);
      answered.set(System.nanoTime());
      long left = ada.balance(secondPort);

      for (Future<Integer> acceptedAfter : late) {
        assertThat(acceptedAfter.get()).as("payments sent after the answer").isZero();
      }
      assertThat(ada.balance(port)).isEqualTo(left);
      return left;
    }
  }

  /** Pays until a second after the freeze; how many of those sent after it were accepted. */
  private static Callable<Integer> payer(
      Thief thief, Api till, AtomicLong answered, AtomicInteger paid) {
    return () -> {
      int accepted = 0;
      while (System.nanoTime() - ONE_SECOND < answered.get()) {
        boolean after = System.nanoTime() > answered.get();
        boolean refused = Thief.refused(thief.pay(till));
        paid.incrementAndGet();
        accepted += after && !refused ? 1 : 0;
      }
      return accepted;
    };
  }

  private void freeze(Way way, Victim ada, Api laptop) {
    Answer frozen =
        switch (way) {
          case OWN -> laptop.post("/me/freeze", "{'lost':['phone','email']}");
          case SIGNED_OUT -> signedOut(ada);
          case LINK ->
              Api.browser(port).post("/link-freezes", "{'link':'%s'}".formatted(link(ada)));
        };
    assertThat(frozen.status()).as(frozen.body()).isEqualTo(201);
  }

  /** With the password, and at once with a code on paper, so that it lasts. */
  private Answer signedOut(Victim ada) {
    String code = ada.recoveryCode("eeeeffffgggghhhh");
    String body = "{'handle':'%s','proof':'%s','secret':'%s','lost':['phone','email']}";
    Api anywhere = Api.browser(port);
    anywhere.post("/freezes", body.formatted(ada.number(), "password", Victim.PASSWORD));
    Answer lasting = anywhere.post("/freezes", body.formatted(ada.number(), "recovery_code", code));
    assertThat(lasting.json().path("ends_at").isNull()).isTrue();
    return lasting;
  }

  private String link(Victim ada) {
    String address =
        Objects.requireNonNull(
            application
                .getBean(TransactionTemplate.class)
                .execute(status ->
                    application.getBean(FreezeLinks.class).issue(List.of(ada.id())).getFirst()));
    return address.replaceAll(".*#", "");
  }

  private boolean frozen(Victim ada) {
    return application.getBean(Freezes.class).isFrozen(ada.id());
  }
}
