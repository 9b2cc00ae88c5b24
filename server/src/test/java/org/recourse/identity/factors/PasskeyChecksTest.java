package org.recourse.identity.factors;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What passkeys sign is bytes of a stranger: good ones are taken, all others refused. */
class PasskeyChecksTest {
  private static final PasskeySite SITE =
      new PasskeySite("https://wallet.example.org", "wallet.example.org");
  private static final String CHALLENGE = Base64Url.encode(new byte[32]);
  private static final int ROUNDS = 500;

  private final long seed = Long.getLong("seed", System.nanoTime());
  private final Random random = new Random(seed);
  private final PasskeyChecks checks = new PasskeyChecks();
  private final SoftPasskey device = new SoftPasskey(SITE);
  private final byte[] made = device.clientData("create", CHALLENGE);
  private final byte[] attested = device.attestationObject();
  private final byte[] asked = device.clientData("get", CHALLENGE);
  private final byte[] shown = device.authenticatorData(1);
  private final byte[] signed = device.signature(shown, asked);
  private final Credential credential = credential();

  PasskeyChecksTest() throws GeneralSecurityException {}

  @Test
  void takes_a_new_passkey_and_what_it_signs() {
    assertThat(signCount(device.answer(asked, shown, signed))).contains(1L);
  }

  @Test
  void refuses_what_was_signed_elsewhere_or_counts_backwards() throws GeneralSecurityException {
    SoftPasskey copy = new SoftPasskey(new PasskeySite("https://evil.example", "evil.example"));
    byte[] elsewhere = copy.clientData("get", CHALLENGE);
    Credential counted = new Credential("AAAA", credential.attested(), 7, false);

    assertThat(signCount(device.answer(elsewhere, shown, device.signature(shown, elsewhere))))
        .isEmpty();
    assertThat(
            checks
                .parse(device.answer(asked, shown, signed))
                .flatMap(parsed -> checks.check(parsed, counted, SITE)))
        .isEmpty();
  }

  @Test
  void refuses_whatever_was_changed_after_signing_and_breaks_at_nothing() {
    for (int round = 0; round < ROUNDS; round++) {
      boolean other = chance();
      byte[] client = other ? spoilt(asked) : asked;
      byte[] data = chance() || !other ? spoilt(shown) : shown;

      assertThat(signCount(device.answer(client, data, signed)))
          .as("seed %d, round %d", seed, round)
          .isEmpty();
      assertThat(signCount(device.answer(asked, shown, spoilt(signed))))
          .as("seed %d, round %d: at most the same count", seed, round)
          .isIn(Optional.empty(), Optional.of(1L));
    }
  }

  @Test
  void breaks_at_no_new_passkey() {
    for (int round = 0; round < ROUNDS; round++) {
      byte[] client = chance() ? spoilt(made) : made;
      byte[] object = spoilt(attested);
      try {
        checks
            .parseNew(Base64Url.encode(client), Base64Url.encode(object))
            .ifPresent(parsed -> checks.check(parsed, SITE));
      } catch (Throwable broke) {
        throw new AssertionError(
            "seed %d, round %d: %s".formatted(seed, round, Base64Url.encode(object)), broke);
      }
    }
  }

  @Test
  void refuses_what_is_nested_without_end() {
    byte[] cbor = new byte[6_000];
    Arrays.fill(cbor, (byte) 0x81); // an array of one array of one array …
    byte[] json = "[".repeat(6_000).getBytes(StandardCharsets.US_ASCII);

    assertThat(checks.parseNew(Base64Url.encode(made), Base64Url.encode(cbor))).isEmpty();
    assertThat(checks.parseNew(Base64Url.encode(json), Base64Url.encode(attested))).isEmpty();
    assertThat(checks.parse(device.answer(json, shown, signed))).isEmpty();
    assertThat(checks.parse(device.answer(asked, SoftPasskey.join(shown, cbor), signed))).isEmpty();
  }

  private Credential credential() {
    return checks
        .parseNew(Base64Url.encode(made), Base64Url.encode(attested))
        .flatMap(parsed -> checks.check(parsed, SITE))
        .orElseThrow();
  }

  private Optional<Long> signCount(PasskeyAnswer answer) {
    return checks.parse(answer).flatMap(parsed -> checks.check(parsed, credential, SITE));
  }

  /** Never the same bytes. */
  private byte[] spoilt(byte[] good) {
    int at = random.nextInt(good.length);
    byte[] bad = good.clone();
    return switch (random.nextInt(4)) {
      case 0 -> Arrays.copyOf(good, at);
      case 1 -> SoftPasskey.join(Arrays.copyOf(good, at), noise(), tail(good, at));
      case 2 -> SoftPasskey.join(good, noise());
      default -> {
        bad[at] ^= (byte) (1 + random.nextInt(255));
        yield bad;
      }
    };
  }

  private byte[] noise() {
    byte[] noise = new byte[1 + random.nextInt(40)];
    random.nextBytes(noise);
    return noise;
  }

  private static byte[] tail(byte[] bytes, int from) {
    return Arrays.copyOfRange(bytes, from, bytes.length);
  }

  private boolean chance() {
    return random.nextBoolean();
  }
}
