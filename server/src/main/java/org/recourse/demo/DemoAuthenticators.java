package org.recourse.demo;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.InvalidKeyException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The authenticator apps of the demo's staff. Their secrets lie open in the home, since in the demo
 * everybody may see the codes.
 */
@Component
@Profile("demo")
public class DemoAuthenticators {
  static final Duration STEP = Duration.ofSeconds(30);

  private final Path file;
  private final Clock clock;
  private final Properties secrets = new Properties();

  DemoAuthenticators(@Value("${recourse.home}") Path home, Clock clock) throws IOException {
    this.file = home.resolve("demo-authenticators.properties");
    this.clock = clock;
    if (Files.exists(file)) {
      try (var reader = Files.newBufferedReader(file)) {
        secrets.load(reader);
      }
    }
  }

  /** Puts a secret into the app before the server counts on it. */
  synchronized void keep(DemoPerson person, String secret) throws IOException {
    secrets.setProperty(person.handle(), secret);
    Files.createDirectories(file.toAbsolutePath().getParent());
    try (var writer = Files.newBufferedWriter(file)) {
      secrets.store(writer, "Secrets of the demo's authenticator apps");
    }
  }

  /** What the app shows now; empty without one. */
  public Optional<String> code(DemoPerson person) {
    return code(person, clock.instant());
  }

  /** When it shows the next one. */
  public Instant nextAt() {
    long step = STEP.toSeconds();
    return Instant.ofEpochSecond((clock.instant().getEpochSecond() / step + 1) * step);
  }

  /** What it showed just before, which is taken still: clocks differ. */
  Optional<String> codeBefore(DemoPerson person) {
    return code(person, clock.instant().minus(STEP));
  }

  private Optional<String> code(DemoPerson person, Instant at) {
    return Optional.ofNullable(secrets.getProperty(person.handle()))
        .map(secret -> code(new Base32().decode(secret), at));
  }

  private static String code(byte[] secret, Instant at) {
    try {
      return new TimeBasedOneTimePasswordGenerator()
          .generateOneTimePasswordString(new SecretKeySpec(secret, "HmacSHA1"), at);
    } catch (InvalidKeyException e) {
      throw new IllegalStateException(e);
    }
  }
}
