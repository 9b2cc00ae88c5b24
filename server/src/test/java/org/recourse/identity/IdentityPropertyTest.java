package org.recourse.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.recourse.identity.codes.NewSignUp;
import org.recourse.identity.codes.PasswordResets;
import org.recourse.identity.codes.ResetProof;
import org.recourse.identity.codes.SignUps;
import org.recourse.identity.codes.Started;
import org.recourse.identity.signins.SignIns;
import org.recourse.kernel.Problem;
import org.recourse.kernel.ProblemCode;

/**
 * Plays random sign-ups, codes, resets and sign-ins, right and wrong, old and new, against a model
 * of a few lines: nobody ever gets in but by the password that is theirs at that time.
 */
class IdentityPropertyTest {
  private static final int STEPS = 1_500;
  private static final List<String> HANDLES =
      List.of("ada@example.org", "lin@example.org", "+8613800138000");
  private static final List<String> PASSWORDS =
      List.of("turnip lantern orbit", "walnut ferry ticket", "copper violin meadow");

  private final long seed = Long.getLong("seed", System.nanoTime());
  private final Random random = new Random(seed);
  private final Map<String, String> passwords = new HashMap<>();
  private final List<Asked> asked = new ArrayList<>();
  private final Set<String> spent = new HashSet<>();
  private final Set<ProblemCode> met = new HashSet<>();
  private IdentityNode node;

  /** A code that was asked for, with what it would do. */
  private record Asked(boolean signUp, String id, String handle, String password, String code) {}

  @Test
  void never_signs_in_with_a_wrong_password_or_code() {
    try (IdentityNode fresh =
        IdentityNode.with(n -> n.property("recourse.identity.attempts-factor", "100000"))) {
      node = fresh;
      for (int step = 0; step < STEPS; step++) {
        step(step);
      }
    }

    assertThat(met)
        .as("seed %d meets every refusal", seed)
        .contains(ProblemCode.SIGN_IN_FAILED, ProblemCode.WRONG_CODE, ProblemCode.CODE_EXPIRED);
  }

  private void step(int step) {
    switch (random.nextInt(10)) {
      case 0, 1 -> beginSignUp();
      case 2 -> beginReset();
      case 3, 4, 5 -> typeCode(step);
      case 6 -> node.tick(Duration.ofSeconds(random.nextInt(400)));
      default -> signIn(step);
    }
  }

  private void beginSignUp() {
    String handle = any(HANDLES);
    String password = any(PASSWORDS);
    Started started =
        node.get(SignUps.class)
            .begin(
                new NewSignUp(Handle.parse(handle), "Somebody", Language.EN, "CN", password),
                "here");
    boolean live = !passwords.containsKey(handle);
    asked.add(new Asked(true, started.id(), handle, password, code(handle, live)));
  }

  private void beginReset() {
    String handle = any(HANDLES);
    Started started =
        node.get(PasswordResets.class).begin(Handle.parse(handle), Language.EN, "here");
    boolean live = passwords.containsKey(handle);
    asked.add(new Asked(false, started.id(), handle, any(PASSWORDS), code(handle, live)));
  }

  /** The code sent, or one that was never sent to anybody. */
  private String code(String handle, boolean live) {
    return live ? node.lastCode(handle) : "none";
  }

  private void typeCode(int step) {
    if (asked.isEmpty()) {
      return;
    }
    Asked one = asked.get(asked.size() - 1 - random.nextInt(Math.min(6, asked.size())));
    boolean tryRight = !one.code().equals("none") && random.nextInt(3) > 0;
    String typed = tryRight ? one.code() : "%06d".formatted(random.nextInt(1_000_000));
    ProblemCode refusal = refusal(() -> confirm(one, typed));
    if (refusal == null) {
      boolean mayBe = typed.equals(one.code()) && spent.add(one.id());
      boolean fits = one.signUp() != passwords.containsKey(one.handle());
      assertThat(mayBe && fits).as("seed %d, step %d: %s", seed, step, one).isTrue();
      passwords.put(one.handle(), one.password());
    }
  }

  private void confirm(Asked one, String code) {
    if (one.signUp()) {
      node.get(SignUps.class).confirm(one.id(), code, "here");
    } else {
      node.get(PasswordResets.class)
          .confirm(one.id(), new ResetProof(code, null, null), one.password(), "here");
    }
  }

  private void signIn(int step) {
    String handle = any(HANDLES);
    String password = any(PASSWORDS);

    ProblemCode refusal =
        refusal(() ->
            node.get(SignIns.class)
                .signIn(Handle.parse(handle), password, "here", null, List.of()));

    boolean right = password.equals(passwords.get(handle));
    assertThat(refusal)
        .as("seed %d, step %d: %s %s", seed, step, handle, password)
        .isEqualTo(right ? null : ProblemCode.SIGN_IN_FAILED);
  }

  private @Nullable ProblemCode refusal(Runnable call) {
    try {
      call.run();
      return null;
    } catch (Problem e) {
      met.add(e.code());
      return e.code();
    }
  }

  private String any(List<String> values) {
    return values.get(random.nextInt(values.size()));
  }
}
