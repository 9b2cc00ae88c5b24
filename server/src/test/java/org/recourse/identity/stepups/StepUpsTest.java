package org.recourse.identity.stepups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.recourse.identity.Act;
import org.recourse.identity.Deed;
import org.recourse.identity.Fingerprint;
import org.recourse.identity.IdentityNode;
import org.recourse.identity.Losses;
import org.recourse.identity.StepUpReason;
import org.recourse.identity.StepUps;
import org.recourse.identity.freezes.Freezing;
import org.recourse.kernel.CurrencyCode;
import org.recourse.kernel.Money;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;

class StepUpsTest {
  private final IdentityNode node = IdentityNode.alone();
  private final Confirmer ada = Confirmer.on(node, "ada@example.org");

  @AfterEach
  void close() {
    node.close();
  }

  @Test
  void what_is_confirmed_with_password_and_code_may_be_done() {
    StepUpView waiting = ada.asked(act("rent"));
    String code = ada.send(waiting);

    assertThat(node.lastMessage(ada.handle())).contains("500.00 CNY to Chen B***");
    assertThat(ada.confirm(waiting, code, IdentityNode.PASSWORD).state()).isEqualTo("confirmed");
    assertThatCode(() -> ada.require(act("rent"))).doesNotThrowAnyException();
  }

  @Test
  void a_wrong_code_and_a_wrong_password_get_the_same_answer() {
    StepUpView waiting = ada.asked(act("rent"));
    String code = ada.send(waiting);

    Problem wrongCode = ada.refusal(waiting, Confirmer.other(code), IdentityNode.PASSWORD);
    Problem wrongPassword = ada.refusal(waiting, code, "not the one");

    assertThat(wrongCode.code()).isEqualTo(ProblemCode.STEP_UP_REFUSED);
    assertThat(wrongPassword.detail()).isEqualTo(wrongCode.detail());
    assertThat(ada.asked(act("rent")).id()).isEqualTo(waiting.id());
  }

  @Test
  void a_code_for_one_thing_confirms_no_other() {
    StepUpView rent = ada.asked(act("rent"));
    StepUpView gift = ada.asked(act("gift"));
    String code = ada.send(rent);
    ada.send(gift);

    assertThat(ada.refusal(gift, code, IdentityNode.PASSWORD).code())
        .isEqualTo(ProblemCode.STEP_UP_REFUSED);
    ada.confirm(rent, code, IdentityNode.PASSWORD);
    assertThat(ada.asked(act("gift")).id()).isEqualTo(gift.id());
  }

  @Test
  void an_old_code_confirms_nothing() {
    StepUpView waiting = ada.asked(act("rent"));
    String code = ada.send(waiting);

    node.tick(Duration.ofMinutes(10));

    assertThat(ada.refusal(waiting, code, IdentityNode.PASSWORD).code())
        .isEqualTo(ProblemCode.STEP_UP_REFUSED);
  }

  @Test
  void a_confirmation_counts_for_ten_minutes() {
    StepUpView waiting = ada.asked(act("rent"));
    ada.confirm(waiting, ada.send(waiting), IdentityNode.PASSWORD);

    node.tick(Duration.ofMinutes(10));

    assertThat(ada.asked(act("rent")).id()).isNotEqualTo(waiting.id());
  }

  @Test
  void five_wrong_codes_make_a_wait() {
    StepUpView waiting = ada.asked(act("rent"));
    String wrong = Confirmer.other(ada.send(waiting));

    for (int i = 0; i < 5; i++) {
      ada.refusal(waiting, wrong, IdentityNode.PASSWORD);
    }

    assertThat(ada.refusal(waiting, wrong, IdentityNode.PASSWORD).code())
        .isEqualTo(ProblemCode.TOO_MANY_ATTEMPTS);
  }

  @Test
  void nobody_confirms_what_is_anothers() {
    StepUpView waiting = ada.asked(act("rent"));
    String code = ada.send(waiting);
    Confirmer bob = Confirmer.on(node, "bob@example.org");

    Problem refusal = bob.refusal(waiting, code, IdentityNode.PASSWORD);

    assertThat(refusal.code()).isEqualTo(ProblemCode.NOT_FOUND);
  }

  @Test
  void a_freeze_ends_what_waits_and_what_was_confirmed() {
    StepUpView confirmed = ada.asked(act("rent"));
    ada.confirm(confirmed, ada.send(confirmed), IdentityNode.PASSWORD);
    StepUpView waiting = ada.asked(act("gift"));
    String code = ada.send(waiting);

    node.get(Freezing.class).freeze(ada.caller(), ada.person(), Losses.NONE);

    assertThat(ada.refusal(waiting, code, IdentityNode.PASSWORD).code())
        .isEqualTo(ProblemCode.ACCOUNT_FROZEN);
    assertThat(Confirmer.problem(() -> ada.require(act("rent"))).code())
        .isEqualTo(ProblemCode.ACCOUNT_FROZEN);
    assertThat(ada.state(confirmed)).isEqualTo("ended");
  }

  @Test
  void what_is_used_up_is_done_once_however_many_try_on_two_nodes() throws Exception {
    StepUpView waiting = ada.asked(act("token"));
    ada.confirm(waiting, ada.send(waiting), IdentityNode.PASSWORD);

    try (IdentityNode second = node.second();
        ExecutorService both = Executors.newFixedThreadPool(2)) {
      Future<Boolean> here = both.submit(use(node));
      Future<Boolean> there = both.submit(use(second));

      assertThat(here.get() ^ there.get()).isTrue();
    }
  }

  @Test
  void confirming_it_twice_is_confirming_it_once() {
    StepUpView waiting = ada.asked(act("rent"));
    String code = ada.send(waiting);
    ada.confirm(waiting, code, IdentityNode.PASSWORD);

    assertThat(ada.confirm(waiting, code, IdentityNode.PASSWORD).state()).isEqualTo("confirmed");
    assertThat(audited("step_up.confirmed")).isEqualTo(1);
  }

  @Test
  void what_was_refused_and_passed_is_audited_and_told() {
    StepUpView waiting = ada.asked(act("rent"));
    String code = ada.send(waiting);
    ada.refusal(waiting, Confirmer.other(code), IdentityNode.PASSWORD);
    ada.confirm(waiting, code, IdentityNode.PASSWORD);

    assertThat(audited("step_up.refused")).isEqualTo(1);
    assertThat(audited("step_up.confirmed")).isEqualTo(1);
    assertThat(node.events.stream().map(event -> event.type()))
        .contains("step_up.asked", "step_up.refused", "step_up.confirmed");
  }

  private Callable<Boolean> use(IdentityNode at) {
    return () -> {
      boolean[] used = new boolean[1];
      at.inTransaction(() -> used[0] = at.get(StepUps.class).use(ada.caller(), act("token")));
      return used[0];
    };
  }

  private static Act act(String what) {
    return new Act(
        new Deed.Payment(new Money(50_000, CurrencyCode.CNY), "Chen B***", "+86138****8000"),
        Fingerprint.of("test", what),
        Set.of(StepUpReason.NEW_PAYEE));
  }

  private int audited(String action) {
    return node.jdbc
        .sql("SELECT count(*) FROM audit.entry WHERE action = :action")
        .param("action", action)
        .query(Integer.class)
        .single();
  }
}
