package org.recourse.identity.passwords;

import java.util.List;
import java.util.Optional;
import org.recourse.identity.IdentitySettings;
import org.recourse.identity.PasswordHash;
import org.recourse.identity.Passwords;
import org.springframework.stereotype.Component;

/** Hashes, matches and judges passwords, a bounded number at once. */
@Component
public class SlowPasswords implements Passwords, AutoCloseable {
  private final Hashing hashing;
  private final Strength strength = new Strength();
  private final SlowWork work = new SlowWork(Runtime.getRuntime().availableProcessors());

  SlowPasswords(IdentitySettings settings) {
    this.hashing = new Hashing(settings.passwordCost());
  }

  @Override
  public PasswordHash hash(String password) {
    return work.run(() -> hashing.hash(password));
  }

  /** Takes as long when there is no hash to match as when there is. */
  public boolean matches(String password, Optional<PasswordHash> hash) {
    return work.run(() -> hashing.matches(password, hash));
  }

  public boolean isOutdated(PasswordHash hash) {
    return hashing.isOutdated(hash);
  }

  /**
   * Judges a password somebody wants to use.
   *
   * @param context what others know of them: name, handle
   */
  public Verdict judge(String password, List<String> context) {
    return work.run(() -> strength.judge(password, context));
  }

  @Override
  public void close() {
    work.close();
  }
}
