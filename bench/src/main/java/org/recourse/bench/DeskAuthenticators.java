package org.recourse.bench;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.InvalidKeyException;
import java.time.Duration;
import java.time.Instant;
import java.util.Properties;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/** The authenticator apps of the benchmark's agents, kept in its home for the next run. */
final class DeskAuthenticators {
  private static final Duration STEP = Duration.ofSeconds(30);

  private final Path file;
  private final Properties secrets = new Properties();

  DeskAuthenticators(Path home) throws IOException {
    this.file = home.resolve("desk-authenticators.properties");
    if (Files.exists(file)) {
      try (var reader = Files.newBufferedReader(file)) {
        secrets.load(reader);
      }
    }
  }

  boolean has(String handle) {
    return secrets.containsKey(handle);
  }

  void keep(String handle, String secret) throws IOException {
    secrets.setProperty(handle, secret);
    try (var writer = Files.newBufferedWriter(file)) {
      secrets.store(writer, "Secrets of the benchmark's authenticator apps");
    }
  }

  /** What the app shows now, or so many steps later. */
  String code(String handle, int steps) {
    byte[] secret = new Base32().decode(secrets.getProperty(handle));
    try {
      return new TimeBasedOneTimePasswordGenerator()
          .generateOneTimePasswordString(
              new SecretKeySpec(secret, "HmacSHA1"), Instant.now().plus(STEP.multipliedBy(steps)));
    } catch (InvalidKeyException e) {
      throw new IllegalStateException(e);
    }
  }
}
